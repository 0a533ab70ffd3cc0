package org.heraldui.vaadin.password;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.VisuallyHidden;
import org.heraldui.vaadin.shared.Wording;
import org.jspecify.annotations.Nullable;

/** The button, with a part for the hidden and one for the visible password, between which the browser changes. */
final class RevealButton extends NativeButton {
    private static final long serialVersionUID = 1L;

    private final VisuallyHidden show = new VisuallyHidden();
    private final VisuallyHidden hide = new VisuallyHidden();
    private final Span shortShow = new Span();
    private final Span shortHide = new Span();

    RevealButton() {
        addClassName("herald-password-button");
        getElement().setAttribute("type", "button");
        shortShow.getElement().setAttribute("aria-hidden", "true");
        shortHide.getElement().setAttribute("aria-hidden", "true");
    }

    void build(RevealStyle style, boolean revealed) {
        removeAll();
        Span whenHidden = new Span();
        Span whenVisible = new Span();
        whenHidden.addClassName("herald-password-when-hidden");
        whenVisible.addClassName("herald-password-when-visible");
        if (style == RevealStyle.PRESSED) {
            whenHidden.add(new HeraldIcon(Icons.PUBLIC.decorative()));
            whenVisible.add(new HeraldIcon(Icons.NOT_PUBLIC.decorative()));
            getElement().setAttribute("aria-pressed", String.valueOf(revealed));
            add(show);
        } else {
            whenHidden.add(shortShow, show);
            whenVisible.add(shortHide, hide);
            getElement().removeAttribute("aria-pressed");
        }
        whenHidden.getElement().setAttribute("hidden", revealed);
        whenVisible.getElement().setAttribute("hidden", !revealed);
        add(whenHidden, whenVisible);
    }

    void setTexts(Wording wording, PasswordRevealI18n i18n) {
        write(wording, show, i18n.getShow(), "show");
        write(wording, hide, i18n.getHide(), "hide");
        write(wording, shortShow, i18n.getShortShow(), "shortShow");
        write(wording, shortHide, i18n.getShortHide(), "shortHide");
    }

    private static <T extends Component & HasText> void write(
            Wording wording, T part, @Nullable String own, String key) {
        part.setText(wording.say(own, key));
        wording.mark(part.getElement(), own);
    }
}
