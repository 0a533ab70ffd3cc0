package org.heraldui.demo.menu;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URI;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.menu.MenuLink;
import org.heraldui.vaadin.menu.SiteMenu;
import org.heraldui.vaadin.menu.SiteMenuToggle;
import org.heraldui.vaadin.menu.SiteMenuToggleI18n;
import org.heraldui.vaadin.menu.SiteMenuToggleVariant;

final class SiteMenuToggleExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        SiteMenu menu = new SiteMenu(MenuLink.of("Icons", ""), MenuLink.of("Components", "components"));
        return new Div(new SiteMenuToggle(menu), menu);
    }
    // end::smallest[]

    // tag::all-options[]
    Component allOptions() {
        SiteMenu menu = new SiteMenu(
                MenuLink.of(
                        "News",
                        "components",
                        MenuLink.of("Coast & Country", "components/ShareBar"),
                        MenuLink.of("Harbours", "components/Byline")),
                MenuLink.of("Weather", "article"));
        menu.setCurrent(URI.create("components/ShareBar"));
        SiteMenuToggle toggle = new SiteMenuToggle(menu);
        toggle.setOpened(true);
        toggle.addThemeVariants(SiteMenuToggleVariant.PLAIN);
        toggle.setI18n(new SiteMenuToggleI18n().setMenu("All sections"));
        Paragraph last = new Paragraph("The menu is open.");
        toggle.addOpenedChangeListener(
                event -> last.setText(event.isOpened() ? "The menu is open." : "The menu is closed."));
        return new Div(toggle, menu, last, new Anchor("article", "The lighthouse"));
    }
    // end::all-options[]

    // tag::over-a-narrow-page[]
    Component overANarrowPage() {
        SiteMenu menu = new SiteMenu(MenuLink.of("News", "components"), MenuLink.of("Weather", "article"));
        SiteMenuToggle toggle = new SiteMenuToggle(menu);
        toggle.setModalBelow(640);
        return new Div(toggle, menu, new Paragraph("The story goes on below the menu."));
    }
    // end::over-a-narrow-page[]

    // tag::disabled[]
    Component disabled() {
        SiteMenu menu = new SiteMenu(MenuLink.of("Icons", ""));
        SiteMenuToggle toggle = new SiteMenuToggle(menu);
        toggle.setEnabled(false);
        return new Div(toggle, menu);
    }
    // end::disabled[]

    // tag::right-to-left[]
    Component rightToLeft() {
        SiteMenu menu = new SiteMenu(
                MenuLink.of("الأخبار", "components", MenuLink.of("الساحل", "components/ShareBar")),
                MenuLink.of("الطقس", "article"));
        menu.setContentLocale(Locale.of("ar"));
        menu.setCurrent(URI.create("components/ShareBar"));
        SiteMenuToggle toggle = new SiteMenuToggle(menu);
        toggle.setContentLocale(Locale.of("ar"));
        toggle.setOpened(true);
        Div page = new Div(toggle, menu);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]
}
