package org.heraldui.demo.related;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.article.NewsArticle;
import org.heraldui.vaadin.related.RelatedStories;
import org.heraldui.vaadin.related.RelatedStoriesI18n;
import org.heraldui.vaadin.related.RelatedStory;
import org.heraldui.vaadin.shared.HeadingLevel;

final class RelatedStoriesExamples implements Examples {
    private static final URI HARBOUR = URI.create("components/ShareBar");
    private static final URI FERRY = URI.create("components/Byline");

    // tag::smallest[]
    Component smallest() {
        return new RelatedStories(
                new RelatedStory("Harbour stays open in winter", HARBOUR),
                new RelatedStory("A ferry for the islands", FERRY));
    }
    // end::smallest[]

    // tag::all-options[]
    Component allOptions() {
        RelatedStories related = new RelatedStories(
                new RelatedStory("Harbour stays open in winter", HARBOUR)
                        .withKicker("Coast")
                        .withPicture(URI.create("pictures/skellan-head-at-dusk.jpg"))
                        .withPublished(OffsetDateTime.parse("2023-10-21T09:00:00+01:00")),
                new RelatedStory("Il faro torna ad accendersi", FERRY)
                        .withKicker("In italiano")
                        .withLanguage(Locale.ITALIAN)
                        .withPublished(OffsetDateTime.parse("2023-10-27T07:30:00+02:00")));
        related.setI18n(new RelatedStoriesI18n().setHeading("More from the coast"));
        return related;
    }
    // end::all-options[]

    // tag::in-an-article[]
    Component inAnArticle() {
        NewsArticle article = new NewsArticle("Lighthouse shines again");
        article.setHeadingLevel(HeadingLevel.H2);
        article.addParagraph("A lighthouse that had stood dark for 31 years is sending its beam across the sea again.");
        article.setRelated(new RelatedStories(new RelatedStory("Harbour stays open in winter", HARBOUR)));
        return article;
    }
    // end::in-an-article[]

    // tag::longest-text[]
    Component longestText() {
        return new RelatedStories(
                new RelatedStory(
                                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft opens"
                                        + " its archive to everybody who ever wanted to know how a lamp was lit",
                                HARBOUR)
                        .withKicker("Hauptversammlungsberichterstattung"),
                new RelatedStory("A ferry for the islands", FERRY));
    }
    // end::longest-text[]

    // tag::one-word[]
    Component oneWord() {
        return new RelatedStories(new RelatedStory("Light", HARBOUR));
    }
    // end::one-word[]

    // tag::empty[]
    Component empty() {
        return new RelatedStories();
    }
    // end::empty[]

    // tag::right-to-left[]
    Component rightToLeft() {
        RelatedStories related = new RelatedStories(
                new RelatedStory("المرفأ يبقى مفتوحًا في الشتاء", HARBOUR)
                        .withKicker("الساحل")
                        .withPublished(OffsetDateTime.parse("2023-10-21T09:00:00+03:00")),
                new RelatedStory("عبّارة جديدة إلى الجزر", FERRY));
        related.setContentLocale(Locale.of("ar"));
        Div page = new Div(related);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        RelatedStories background = new RelatedStories(new RelatedStory("How a lens of 618 prisms is cleaned", FERRY));
        background.setI18n(new RelatedStoriesI18n().setHeading("Background"));
        return new Div(new RelatedStories(new RelatedStory("Harbour stays open in winter", HARBOUR)), background);
    }
    // end::twice-on-one-page[]
}
