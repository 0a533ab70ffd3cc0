package org.heraldui.demo.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.net.URI;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.article.Byline;
import org.heraldui.vaadin.article.Contributor;

final class BylineExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        return new Byline(Contributor.agency("Saltwind News Agency"));
    }
    // end::smallest[]

    // tag::three-names[]
    Component threeNames() {
        return new Byline(
                Contributor.person("Isla Penrowan").withProfile(URI.create("https://herald.example/people/penrowan")),
                Contributor.person("Sam Levin"),
                Contributor.person("Sam Levine"));
    }
    // end::three-names[]

    // tag::all-options[]
    Component allOptions() {
        return new Byline(
                Contributor.person("Isla Penrowan")
                        .withRole("Sea correspondent")
                        .withProfile(URI.create("https://herald.example/people/penrowan"))
                        .withPicture(URI.create("pictures/skellan-great-lens.svg"))
                        .withLocation("Skellan Head"),
                Contributor.agency("Agence de la Côte").withLanguage(Locale.FRENCH));
    }
    // end::all-options[]

    // tag::empty[]
    Component empty() {
        return new Byline();
    }
    // end::empty[]

    // tag::right-to-left[]
    Component rightToLeft() {
        Byline byline = new Byline(
                Contributor.person("سهى المرجاني"),
                Contributor.agency("وكالة نسيم البحر للأنباء"),
                Contributor.agency("Saltwind").withLanguage(Locale.ENGLISH));
        byline.setContentLocale(Locale.forLanguageTag("ar"));
        Div page = new Div(byline);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]
}
