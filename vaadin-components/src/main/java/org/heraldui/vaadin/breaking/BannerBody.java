package org.heraldui.vaadin.breaking;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import org.heraldui.icons.Icon;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.HeadingLevel;
import org.heraldui.vaadin.shared.VisuallyHidden;

/**
 * The region of a banner: label, headline, and the button that closes it.
 *
 * @param news what it says
 * @param label the name of the region, which is seen
 * @param labelId the id of the label
 * @param level the level of the headline
 * @param close the name of the button that closes it; empty for no button
 */
record BannerBody(BreakingNews news, String label, String labelId, HeadingLevel level, String close) {
    Element build() {
        Element region = part("section", "body").setAttribute("aria-labelledby", labelId);
        region.appendChild(kind(), headline());
        if (!close.isEmpty()) {
            region.appendChild(button());
        }
        return region;
    }

    private Element kind() {
        Element words = new Element("span").setAttribute("id", labelId).setText(label);
        return part("p", "label").appendChild(new HeraldIcon(icon().decorative()).getElement(), words);
    }

    private Element headline() {
        Element headline = part(level.tag(), "headline");
        return news.link() == null
                ? headline.setText(news.headline())
                : headline.appendChild(new Anchor(news.link().toString(), news.headline()).getElement());
    }

    private Element button() {
        NativeButton button = new NativeButton();
        button.add(new HeraldIcon(Icons.CLOSE.decorative()), new VisuallyHidden(close));
        button.addClassName("herald-breaking-close");
        return button.getElement().setAttribute("type", "button");
    }

    private Icon icon() {
        return switch (news.urgency()) {
            case INFO -> Icons.INFO;
            case BREAKING -> Icons.BREAKING;
            case EMERGENCY -> Icons.WARNING;
        };
    }

    private static Element part(String tag, String name) {
        Element part = new Element(tag);
        part.getClassList().add("herald-breaking-" + name);
        return part;
    }
}
