package org.heraldui.vaadin.menu;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.net.URI;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.Wording;

/** The last item: a button that logs out, by Vaadin's own request or by a form. */
final class LogoutItem extends ListItem {
    private static final long serialVersionUID = 1L;

    private final Span words = new Span();

    LogoutItem() {
        addClassName("herald-profile-menu-logout");
    }

    void setAction(SerializableRunnable action) {
        NativeButton button = button("button");
        button.addClickListener(click -> action.run());
        removeAll();
        add(button);
    }

    void setForm(URI action, String tokenName, String token) {
        HtmlContainer form = new HtmlContainer("form");
        form.getElement().setAttribute("method", "post").setAttribute("action", action.toString());
        if (!tokenName.isEmpty()) {
            HtmlContainer input = new HtmlContainer("input");
            input.getElement()
                    .setAttribute("type", "hidden")
                    .setAttribute("name", tokenName)
                    .setAttribute("value", token);
            form.add(input);
        }
        form.add(button("submit"));
        removeAll();
        add(form);
    }

    void setText(Wording wording, ProfileMenuI18n i18n) {
        words.setText(wording.say(i18n.getLogout(), "logout"));
        wording.mark(words.getElement(), i18n.getLogout());
    }

    private NativeButton button(String type) {
        NativeButton button = new NativeButton();
        button.add(new HeraldIcon(Icons.LOG_OUT.decorative()), words);
        button.getElement().setAttribute("type", type);
        return button;
    }
}
