package org.heraldui.demo.breaking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URI;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.breaking.BreakingNews;
import org.heraldui.vaadin.breaking.BreakingNewsBanner;
import org.heraldui.vaadin.breaking.BreakingNewsBannerI18n;
import org.heraldui.vaadin.breaking.BreakingNewsBannerVariant;
import org.heraldui.vaadin.breaking.Urgency;
import org.heraldui.vaadin.shared.HeadingLevel;

final class BreakingNewsBannerExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        return new BreakingNewsBanner(new BreakingNews(
                "harbour-1", "Storm closes the harbour of Dunmorrow until Monday", URI.create("components")));
    }
    // end::smallest[]

    // tag::arriving[]
    Component arriving() {
        BreakingNewsBanner banner = new BreakingNewsBanner();
        BreakingNews storm = new BreakingNews("storm-1", "Storm reaches the coast tonight", null, Urgency.INFO);
        BreakingNews flood = new BreakingNews("flood-1", "Sea wall at Skellan Head breached", URI.create("components"));
        BreakingNews danger = new BreakingNews("flood-1", "Sea wall at Skellan Head breached", null, Urgency.EMERGENCY);
        return new Div(
                banner,
                new NativeButton("Storm", click -> banner.setMessage(storm)),
                new NativeButton("Flood", click -> banner.setMessage(flood)),
                new NativeButton("Flood, worse", click -> banner.setMessage(danger)),
                new NativeButton("Nothing", click -> banner.setMessage(null)));
    }
    // end::arriving[]

    // tag::info[]
    Component info() {
        return new BreakingNewsBanner(new BreakingNews(
                "ferry-1", "Ferries run every half hour during the festival", URI.create("components"), Urgency.INFO));
    }
    // end::info[]

    // tag::emergency[]
    Component emergency() {
        return new BreakingNewsBanner(new BreakingNews(
                "flood-2",
                "Flood warning: leave the lower town now and go to the school on the hill",
                URI.create("components"),
                Urgency.EMERGENCY));
    }
    // end::emergency[]

    // tag::all-options[]
    Component allOptions() {
        Paragraph story = new Paragraph("The first paragraph of the page.");
        Paragraph last = new Paragraph("Nothing closed yet.");
        BreakingNewsBanner banner = new BreakingNewsBanner(
                new BreakingNews("lens-1", "The great lens is back in its tower", URI.create("article")));
        banner.addThemeVariants(BreakingNewsBannerVariant.STICKY);
        banner.setHeadingLevel(HeadingLevel.H3);
        banner.setFocusAfterDismiss(story);
        banner.setI18n(new BreakingNewsBannerI18n().setBreaking("Just in").setDismiss("Hide: {0}"));
        banner.addDismissListener(event -> last.setText("Closed " + event.getId()));
        return new Div(new H2("Today"), banner, story, last);
    }
    // end::all-options[]

    // tag::always-there[]
    Component alwaysThere() {
        BreakingNewsBanner banner =
                new BreakingNewsBanner(new BreakingNews("count-1", "Counting goes on through the night", null));
        banner.setDismissible(false);
        return banner;
    }
    // end::always-there[]

    // tag::empty[]
    Component empty() {
        return new Div(new BreakingNewsBanner(), new Paragraph("Without a message nothing is seen above."));
    }
    // end::empty[]

    // tag::longest-text[]
    Component longestText() {
        return new BreakingNewsBanner(new BreakingNews(
                "long-1",
                "Harbour master, lighthouse keepers and the council of Dunmorrow ask everybody on the coast between"
                        + " Skellan Head and the mouth of the river to stay away from the sea wall until Sunday noon",
                URI.create("components")));
    }
    // end::longest-text[]

    // tag::one-word[]
    Component oneWord() {
        return new BreakingNewsBanner(new BreakingNews("word-1", "Won!", null));
    }
    // end::one-word[]

    // tag::right-to-left[]
    Component rightToLeft() {
        BreakingNewsBanner banner = new BreakingNewsBanner(
                new BreakingNews("ar-1", "العاصفة تغلق ميناء دنمورو حتى يوم الاثنين", URI.create("components")));
        banner.setContentLocale(Locale.forLanguageTag("ar"));
        Div page = new Div(banner);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::inside-card[]
    Component insideCard() {
        Card card = new Card();
        card.getElement().setAttribute("role", "article");
        card.add(new BreakingNewsBanner(
                new BreakingNews("card-1", "Second boat reaches the island", URI.create("components"))));
        return card;
    }
    // end::inside-card[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        return new Div(
                new BreakingNewsBanner(new BreakingNews("two-1", "Storm closes the harbour", URI.create("components"))),
                new BreakingNewsBanner(
                        new BreakingNews("two-2", "Ferries stay in port", URI.create("components"), Urgency.INFO)));
    }
    // end::twice-on-one-page[]
}
