package org.heraldui.demo.breadcrumb;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.breadcrumb.BreadcrumbTrail;
import org.heraldui.vaadin.breadcrumb.BreadcrumbTrailI18n;
import org.heraldui.vaadin.breadcrumb.BreadcrumbTrailVariant;
import org.heraldui.vaadin.breadcrumb.CollapseMode;
import org.heraldui.vaadin.breadcrumb.Crumb;
import org.heraldui.vaadin.breadcrumb.CurrentCrumb;

final class BreadcrumbTrailExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        return new BreadcrumbTrail(
                Crumb.of("Home", ""), Crumb.of("Components", "components"), Crumb.of("Lighthouse shines again"));
    }
    // end::smallest[]

    // tag::all-options[]
    Component allOptions() {
        BreadcrumbTrail trail = new BreadcrumbTrail(
                Crumb.of("Home", ""),
                Crumb.of("News", "components"),
                Crumb.of("Coast & Country", "components/ShareBar"),
                Crumb.of("Lighthouses", "components/Byline"),
                Crumb.of("Skellan Head", "examples/BreadcrumbTrail/all-options"));
        trail.setCurrentPolicy(CurrentCrumb.LINK);
        trail.setCollapse(CollapseMode.ALWAYS);
        trail.addThemeVariants(BreadcrumbTrailVariant.SLASH);
        trail.setI18n(new BreadcrumbTrailI18n().setLabel("You are here"));
        return trail;
    }
    // end::all-options[]

    // tag::without-this-page[]
    Component withoutThisPage() {
        BreadcrumbTrail trail =
                new BreadcrumbTrail(Crumb.of("Home", ""), Crumb.of("Components", "components"), Crumb.of("This page"));
        trail.setCurrentPolicy(CurrentCrumb.OMIT);
        return trail;
    }
    // end::without-this-page[]

    // tag::empty[]
    Component empty() {
        return new BreadcrumbTrail();
    }
    // end::empty[]

    // tag::one-word[]
    Component oneWord() {
        return new BreadcrumbTrail(Crumb.of("Home"));
    }
    // end::one-word[]

    // tag::longest-text[]
    Component longestText() {
        return new BreadcrumbTrail(
                Crumb.of("The Saltwind Herald and Coastal Advertiser", ""),
                Crumb.of("Harbours, lighthouses and lifeboats", "components"),
                Crumb.of("The north coast from Skellan Head to the Bay of Birds", "components/ShareBar"),
                Crumb.of("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"));
    }
    // end::longest-text[]

    // tag::never-collapsed[]
    Component neverCollapsed() {
        BreadcrumbTrail trail = new BreadcrumbTrail(
                Crumb.of("Home", ""),
                Crumb.of("News", "components"),
                Crumb.of("Coast & Country", "components/ShareBar"),
                Crumb.of("Lighthouse shines again"));
        trail.setCollapse(CollapseMode.NEVER);
        return trail;
    }
    // end::never-collapsed[]

    // tag::right-to-left[]
    Component rightToLeft() {
        BreadcrumbTrail trail = new BreadcrumbTrail(
                Crumb.of("الرئيسية", ""),
                Crumb.of("الأخبار", "components"),
                Crumb.of("الساحل والريف", "components/ShareBar"),
                Crumb.of("Skellan Head", "components/Byline"),
                Crumb.of("سفينة الصحراء تعود إلى الميناء"));
        trail.setContentLocale(Locale.of("ar"));
        Div page = new Div(trail);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        BreadcrumbTrail above = new BreadcrumbTrail(
                Crumb.of("Home", ""), Crumb.of("News", "components"), Crumb.of("Lighthouse shines again"));
        BreadcrumbTrail below =
                new BreadcrumbTrail(Crumb.of("Home", ""), Crumb.of("Topics", "components"), Crumb.of("Lighthouses"));
        below.setI18n(new BreadcrumbTrailI18n().setLabel("Breadcrumb by topic"));
        return new Div(above, below);
    }
    // end::twice-on-one-page[]
}
