package org.heraldui.demo.menu;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.net.URI;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.menu.MenuLink;
import org.heraldui.vaadin.menu.SiteMenu;
import org.heraldui.vaadin.menu.SiteMenuI18n;

final class SiteMenuExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        return new SiteMenu(
                MenuLink.of("Icons", ""),
                MenuLink.of("Components", "components", MenuLink.of("Share bar", "components/ShareBar")));
    }
    // end::smallest[]

    // tag::current-page[]
    Component currentPage() {
        SiteMenu menu = new SiteMenu(
                MenuLink.of("Icons", ""),
                MenuLink.of(
                        "Components",
                        "components",
                        MenuLink.of("Share bar", "components/ShareBar"),
                        MenuLink.of("Byline", "components/Byline")));
        menu.setCurrent(URI.create("components/Byline"));
        return menu;
    }
    // end::current-page[]

    // tag::empty[]
    Component empty() {
        return new SiteMenu();
    }
    // end::empty[]

    // tag::longest-text[]
    Component longestText() {
        return new SiteMenu(MenuLink.of(
                "Harbours, lighthouses, lifeboats and everything else along the coast",
                "components",
                MenuLink.of(
                        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                        "components/ShareBar")));
    }
    // end::longest-text[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        SiteMenu legal = new SiteMenu(MenuLink.of("Privacy", "components"), MenuLink.of("Imprint", "article"));
        legal.setI18n(new SiteMenuI18n().setLabel("Legal"));
        return new Div(new SiteMenu(MenuLink.of("Icons", ""), MenuLink.of("Article", "article")), legal);
    }
    // end::twice-on-one-page[]
}
