package org.heraldui.demo.menu;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URI;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.menu.ProfileMenu;
import org.heraldui.vaadin.menu.ProfileMenuI18n;

final class ProfileMenuExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        ProfileMenu menu = new ProfileMenu("Isla Penrowan");
        Paragraph state = new Paragraph("Logged in.");
        menu.setLogout(() -> state.setText("Logged out."));
        return new Div(menu, state);
    }
    // end::smallest[]

    // tag::all-options[]
    Component allOptions() {
        ProfileMenu menu = new ProfileMenu("Isla Penrowan");
        menu.setPerson("Isla Penrowan", URI.create("pictures/skellan-great-lens.jpg"));
        menu.setNotificationCount(12);
        menu.addLink("Saved stories", URI.create("components"));
        menu.addLink("Settings", URI.create("components/ShareBar"));
        menu.setLogoutForm(URI.create("logout"), "_csrf", "b7c1e0");
        menu.setI18n(new ProfileMenuI18n().setLogout("Leave"));
        return new Div(menu, new Paragraph("The rest of the page."));
    }
    // end::all-options[]

    // tag::longest-text[]
    Component longestText() {
        ProfileMenu menu = new ProfileMenu("Maximiliane-Friederike von Hohenstein-Wartburg zu Donaueschingen");
        menu.setNotificationCount(123456);
        menu.addLink("Stories, pictures and recordings that I have saved for later reading", URI.create("components"));
        return menu;
    }
    // end::longest-text[]

    // tag::one-word[]
    Component oneWord() {
        ProfileMenu menu = new ProfileMenu("A");
        menu.addLink("B", URI.create("components"));
        return menu;
    }
    // end::one-word[]

    // tag::disabled[]
    Component disabled() {
        ProfileMenu menu = new ProfileMenu("Isla Penrowan");
        menu.setEnabled(false);
        return menu;
    }
    // end::disabled[]

    // tag::right-to-left[]
    Component rightToLeft() {
        ProfileMenu menu = new ProfileMenu("سهى المرجاني");
        menu.setContentLocale(Locale.of("ar"));
        menu.setNotificationCount(3);
        menu.addLink("المحفوظات", URI.create("components"));
        menu.setLogout(() -> {});
        Div page = new Div(menu);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        ProfileMenu first = new ProfileMenu("Isla Penrowan");
        first.addLink("Saved stories", URI.create("components"));
        ProfileMenu second = new ProfileMenu("Sam Levin");
        second.addLink("Saved stories", URI.create("components"));
        return new Div(first, second);
    }
    // end::twice-on-one-page[]
}
