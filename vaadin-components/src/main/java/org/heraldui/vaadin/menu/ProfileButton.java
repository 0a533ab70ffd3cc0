package org.heraldui.vaadin.menu;

import com.ibm.icu.text.NumberFormat;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.VisuallyHidden;
import org.heraldui.vaadin.shared.Wording;
import org.jspecify.annotations.Nullable;

/** The button with picture, name and number. What is seen is hidden from listeners, who hear the whole in one text. */
final class ProfileButton extends NativeButton {
    private static final long serialVersionUID = 1L;

    private final VisuallyHidden spoken = new VisuallyHidden();
    private final Span seen = new Span();
    private final Span name = new Span();
    private final Span badge = new Span();
    private String person = "";

    ProfileButton() {
        addClassName("herald-profile-menu-button");
        seen.addClassName("herald-profile-menu-seen");
        seen.getElement().setAttribute("aria-hidden", "true");
        name.addClassName("herald-profile-menu-name");
        badge.addClassName("herald-profile-menu-badge");
        add(seen, spoken);
    }

    void setPerson(String person, @Nullable URI avatar) {
        this.person = person;
        name.setText(person);
        seen.removeAll();
        HeraldIcon open = new HeraldIcon(Icons.CHEVRON_DOWN.decorative());
        open.addClassName("herald-profile-menu-sign");
        if (avatar == null) {
            seen.add(new HeraldIcon(Icons.PROFILE.decorative()));
        } else {
            Image picture = new Image(avatar.toString(), "");
            picture.addClassName("herald-profile-menu-avatar");
            seen.add(picture);
        }
        seen.add(name, badge, open);
    }

    void setTexts(Wording wording, ProfileMenuI18n i18n, int notifications) {
        spoken.setText(wording.say(i18n.getAccount(), "account", person, notifications));
        wording.mark(spoken.getElement(), i18n.getAccount());
        badge.setText(
                NumberFormat.getInstance(wording.languageOf(i18n.getAccount())).format(notifications));
        badge.getElement().setAttribute("hidden", notifications == 0);
    }
}
