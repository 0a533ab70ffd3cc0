package org.heraldui.demo.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.net.URI;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.article.NewsArticle;
import org.heraldui.vaadin.quote.Attribution;
import org.heraldui.vaadin.quote.DuplicatePolicy;
import org.heraldui.vaadin.quote.PullQuote;
import org.heraldui.vaadin.quote.PullQuoteI18n;
import org.heraldui.vaadin.quote.PullQuoteVariant;
import org.heraldui.vaadin.quote.QuoteSource;
import org.heraldui.vaadin.shared.HeadingLevel;

final class PullQuoteExamples implements Examples {
    private static final String MUG = "When I locked up that morning I left my mug on the windowsill.";

    // tag::smallest[]
    Component smallest() {
        return new PullQuote("When I locked up that morning I left my mug on the windowsill.");
    }
    // end::smallest[]

    // tag::from-a-source[]
    Component fromASource() {
        PullQuote quote = new PullQuote("Lamp out at noon. Wind north-west. I left my mug.");
        quote.setSource(QuoteSource.EXTERNAL);
        quote.setAttribution(new Attribution(
                "Tobin Arkle", "The Keeper’s Log", URI.create("https://herald.example/archive/log-of-1992")));
        return quote;
    }
    // end::from-a-source[]

    // tag::hidden-from-listeners[]
    Component hiddenFromListeners() {
        PullQuote quote = new PullQuote(MUG);
        quote.setDuplicatePolicy(DuplicatePolicy.HIDE);
        quote.setAttribution(Attribution.of("Tobin Arkle"));
        return quote;
    }
    // end::hidden-from-listeners[]

    // tag::all-options[]
    Component allOptions() {
        PullQuote quote = new PullQuote(MUG);
        quote.setSource(QuoteSource.ARTICLE);
        quote.setDuplicatePolicy(DuplicatePolicy.ANNOUNCE);
        quote.setAttribution(Attribution.of("Tobin Arkle", "The Keeper’s Log"));
        quote.setContentLocale(Locale.UK);
        quote.setI18n(new PullQuoteI18n().setOpenMark("‘").setCloseMark("’"));
        quote.addThemeVariants(PullQuoteVariant.SHOWCASE, PullQuoteVariant.SANS);
        return quote;
    }
    // end::all-options[]

    // tag::in-an-article[]
    Component inAnArticle() {
        PullQuote quote = new PullQuote("I left my mug on the windowsill.");
        quote.setAttribution(Attribution.of("Tobin Arkle"));
        quote.addThemeVariants(PullQuoteVariant.SIDE);
        NewsArticle article = new NewsArticle("Lighthouse shines again");
        article.setHeadingLevel(HeadingLevel.H2);
        article.addParagraph("A lighthouse that had stood dark for 31 years is sending its beam across the sea again.");
        article.addToBody(quote);
        article.addParagraph("Some 2,000 people lined the harbour wall when the lamp of Skellan Head was lit at sunset"
                + " on Wednesday. Tobin Arkle, its last keeper, climbed the 138 steps with them. “When I locked up that"
                + " morning I left my mug on the windowsill,” he said. “It is still there.”");
        article.addParagraph("Eleven tonnes of sand and lime went up the tower, in buckets. The prisms of the lens were"
                + " washed in vinegar, one by one, in the kitchens of the village.");
        return article;
    }
    // end::in-an-article[]

    // tag::empty[]
    Component empty() {
        return new PullQuote();
    }
    // end::empty[]

    // tag::longest-text[]
    Component longestText() {
        PullQuote quote =
                new PullQuote("The parcel from Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch held a"
                        + " kettle, a note that said it had been promised in 1992, and, wrapped in eleven pages of the"
                        + " local newspaper, the prism that three museums had told us did not exist any more.");
        quote.setSource(QuoteSource.EXTERNAL);
        quote.setAttribution(new Attribution(
                "Maximiliana Hohenwarth-Sandoval de la Fuente",
                "Proceedings of the Union of Harbour and Lightkeepers’ Newsletters",
                URI.create("https://herald.example/archive/proceedings")));
        return quote;
    }
    // end::longest-text[]

    // tag::one-word[]
    Component oneWord() {
        return new PullQuote("Again.");
    }
    // end::one-word[]

    // tag::right-to-left[]
    Component rightToLeft() {
        PullQuote quote = new PullQuote("كنتُ صبيًّا أناول أبي المسامير يوم بُنيت، واليوم أناولها لحفيدي.");
        quote.setSource(QuoteSource.EXTERNAL);
        quote.setAttribution(Attribution.of("سالم البحري", "سيرة بنت الريح"));
        quote.setContentLocale(Locale.forLanguageTag("ar"));
        Div page = new Div(quote);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::inside-card[]
    Component insideCard() {
        PullQuote quote = new PullQuote(MUG);
        Card card = new Card();
        card.getElement().setAttribute("role", "article");
        card.setTitle(new H2("Lighthouse shines again"));
        card.add(quote);
        return card;
    }
    // end::inside-card[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        return new Div(smallest(), fromASource());
    }
    // end::twice-on-one-page[]
}
