package org.heraldui.demo.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URI;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.search.SiteSearch;
import org.heraldui.vaadin.search.SiteSearchI18n;

final class SiteSearchExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        SiteSearch search = new SiteSearch();
        search.addSearchListener(event -> search.setResultCount(event.getQuery().length()));
        return search;
    }
    // end::smallest[]

    // tag::page-of-results[]
    Component pageOfResults() {
        return new SiteSearch(URI.create("icons"));
    }
    // end::page-of-results[]

    // tag::collapsed[]
    Component collapsed() {
        SiteSearch search = new SiteSearch();
        search.setCollapsed(true);
        search.addSearchListener(event -> search.setResultCount(12));
        return search;
    }
    // end::collapsed[]

    // tag::all-options[]
    Component allOptions() {
        SiteSearch search = new SiteSearch(URI.create("icons"));
        search.setLabel("Search the archive");
        search.setQuery("lighthouse");
        search.setResultCount(1234);
        search.setI18n(new SiteSearchI18n().setSubmit("Find").setResults("""
            {0, plural, =0 {Nothing found} one {# story found} other {# stories found}}\
            """));
        Paragraph last = new Paragraph("Not searched yet.");
        search.addSearchListener(event -> last.setText("Searched for " + event.getQuery()));
        return new Div(search, last);
    }
    // end::all-options[]

    // tag::empty[]
    Component empty() {
        SiteSearch search = new SiteSearch();
        search.setResultCount(0);
        return search;
    }
    // end::empty[]

    // tag::disabled[]
    Component disabled() {
        SiteSearch search = new SiteSearch(URI.create("icons"));
        search.setEnabled(false);
        return search;
    }
    // end::disabled[]

    // tag::longest-text[]
    Component longestText() {
        SiteSearch search = new SiteSearch(URI.create("icons"));
        search.setLabel("Search all stories, pictures, recordings and notices since the first issue of 1882");
        search.setI18n(new SiteSearchI18n().setSubmit("Search everything"));
        return search;
    }
    // end::longest-text[]

    // tag::right-to-left[]
    Component rightToLeft() {
        SiteSearch search = new SiteSearch(URI.create("icons"));
        search.setContentLocale(Locale.of("ar"));
        search.setResultCount(11);
        Div page = new Div(search);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::inside-card[]
    Component insideCard() {
        SiteSearch search = new SiteSearch(URI.create("icons"));
        search.setLabel("Search the lighthouse diary");
        Card card = new Card();
        card.getElement().setAttribute("role", "article");
        card.setTitle(new H2("The keeper's diary"));
        card.add(search);
        return card;
    }
    // end::inside-card[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        SiteSearch archive = new SiteSearch(URI.create("icons"));
        archive.setLabel("Search the archive");
        return new Div(new SiteSearch(URI.create("icons")), new Paragraph("Or go further back."), archive);
    }
    // end::twice-on-one-page[]
}
