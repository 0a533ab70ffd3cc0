package org.heraldui.vaadin.video;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.net.URI;
import java.util.UUID;
import org.heraldui.vaadin.shared.HeadingLevel;
import org.heraldui.vaadin.shared.VisuallyHidden;
import org.jspecify.annotations.Nullable;

/**
 * The heading with the one link or button of a thumbnail: the headline, which is seen, and the name, which is heard and
 * contains it. Two texts, because browsers put a space between seen and hidden parts of one. New words go into the
 * elements that are there, so that the focus stays.
 */
@Tag(Tag.DIV)
final class ThumbnailHeading extends Component {
    private static final long serialVersionUID = 1L;

    private final Span headline = new Span();
    private final VisuallyHidden name = new VisuallyHidden();
    private final SerializableRunnable pressed;
    private HtmlContainer target = new Span();
    private HeadingLevel level = HeadingLevel.H3;

    ThumbnailHeading(SerializableRunnable pressed) {
        this.pressed = pressed;
        setId("herald-video-" + UUID.randomUUID());
        getElement().getClassList().add("herald-video-heading");
        headline.addClassName("herald-video-headline");
        headline.getElement().setAttribute("aria-hidden", "true");
        become(button());
    }

    HeadingLevel level() {
        return level;
    }

    void setLevel(HeadingLevel newLevel) {
        level = newLevel;
        become(target);
    }

    void setAddress(@Nullable URI address) {
        if (address == null) {
            become(button());
        } else if (target instanceof Anchor link) {
            link.setHref(address.toString());
        } else {
            become(new Anchor(address.toString()));
        }
    }

    /** Leaves the headline as text. */
    void stop() {
        become(new Span());
        name.removeFromParent();
        headline.getElement().removeAttribute("aria-hidden");
    }

    void write(String seen, String heard) {
        headline.setText(seen);
        name.setText(heard);
    }

    private NativeButton button() {
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("type", "button");
        button.addClickListener(event -> pressed.run());
        return button;
    }

    private void become(HtmlContainer newTarget) {
        target = newTarget;
        target.addClassName("herald-video-target");
        target.add(headline, name);
        getElement().removeAllChildren();
        getElement().appendChild(new Element(level.tag()).appendChild(target.getElement()));
    }
}
