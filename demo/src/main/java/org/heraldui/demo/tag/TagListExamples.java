package org.heraldui.demo.tag;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.article.NewsArticle;
import org.heraldui.vaadin.shared.HeadingLevel;
import org.heraldui.vaadin.tag.TagLink;
import org.heraldui.vaadin.tag.TagList;
import org.heraldui.vaadin.tag.TagListI18n;
import org.heraldui.vaadin.tag.TagListVariant;

final class TagListExamples implements Examples {
    private static final String[] MANY = {
        "Lighthouses",
        "Heritage",
        "Skellan Head",
        "Volunteers",
        "Optics",
        "The 1990s",
        "Coast and Harbour Office",
        "Buckets",
        "Tea rooms",
        "Fog signals"
    };

    private static TagLink[] topics(String... names) {
        return Arrays.stream(names)
                .map(name -> new TagLink(name, URI.create("/components#topic")))
                .toArray(TagLink[]::new);
    }

    // tag::smallest[]
    Component smallest() {
        return new TagList(
                new TagLink("Lighthouses", URI.create("/topics/lighthouses")),
                new TagLink("Heritage", URI.create("/topics/heritage")),
                new TagLink("Skellan Head", URI.create("/topics/skellan-head")));
    }
    // end::smallest[]

    // tag::show-more[]
    Component showMore() {
        TagList tags = new TagList(topics(MANY));
        tags.setMaxVisible(3);
        return tags;
    }
    // end::show-more[]

    // tag::all-options[]
    Component allOptions() {
        TagList tags = new TagList(topics(MANY));
        tags.setLabel("More about the coast");
        tags.setMaxVisible(4);
        tags.addThemeVariants(TagListVariant.PLAIN, TagListVariant.INLINE);
        tags.setContentLocale(Locale.UK);
        tags.setI18n(new TagListI18n()
                .setShowMore("{0, plural, one {One more topic} other {# more topics}}")
                .setShown("{0, plural, one {One more topic shown} other {# more topics shown}}"));
        return tags;
    }
    // end::all-options[]

    // tag::in-an-article[]
    Component inAnArticle() {
        NewsArticle article = new NewsArticle("Lighthouse shines again");
        article.setHeadingLevel(HeadingLevel.H2);
        article.addParagraph("A lighthouse that had stood dark for 31 years is sending its beam across the sea again.");
        article.setTags(new TagList(
                new TagLink("Lighthouses", URI.create("/topics/lighthouses")),
                new TagLink("Fari", URI.create("/it/temi/fari")).withLanguage(Locale.ITALIAN)));
        return article;
    }
    // end::in-an-article[]

    // tag::empty[]
    Component empty() {
        return new TagList();
    }
    // end::empty[]

    // tag::longest-text[]
    Component longestText() {
        TagList tags = new TagList(topics(
                "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
                "The restoration of lighthouses, fog signals and harbour lights on the northern coast since 1992",
                "Sea"));
        tags.setLabel("Everything we have written about lighthouses, their keepers and the people who restore them");
        return tags;
    }
    // end::longest-text[]

    // tag::one-word[]
    Component oneWord() {
        return new TagList(new TagLink("Sea", URI.create("/topics/sea")));
    }
    // end::one-word[]

    // tag::right-to-left[]
    Component rightToLeft() {
        TagList tags = new TagList(topics("تراث البحر", "السفن الشراعية", "أم النوارس", "الأهازيج", "نجّارو القوارب"));
        tags.setMaxVisible(3);
        tags.setContentLocale(Locale.forLanguageTag("ar"));
        Div page = new Div(tags);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::inside-card[]
    Component insideCard() {
        Card card = new Card();
        card.getElement().setAttribute("role", "article");
        card.setTitle(new H2("Lighthouse shines again"));
        card.add(new TagList(topics("Lighthouses", "Heritage")));
        return card;
    }
    // end::inside-card[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        TagList first = new TagList(topics(MANY));
        first.setMaxVisible(2);
        TagList second = new TagList(topics("People", "Places", "Ships"));
        second.setLabel("Series");
        second.setMaxVisible(1);
        return new Div(first, second);
    }
    // end::twice-on-one-page[]
}
