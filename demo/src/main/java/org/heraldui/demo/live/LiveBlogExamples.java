package org.heraldui.demo.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.live.LiveBlog;
import org.heraldui.vaadin.live.LiveBlogI18n;
import org.heraldui.vaadin.live.LiveEntry;
import org.heraldui.vaadin.shared.HeadingLevel;

final class LiveBlogExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        LiveBlog blog = new LiveBlog("lens");
        blog.add(
                new LiveEntry(
                        "lens-arrives",
                        OffsetDateTime.parse("2023-10-26T09:20:00+01:00"),
                        "The lens has left the workshop",
                        new Paragraph("Four tonnes of glass and brass are on the coast road, at walking pace.")),
                new LiveEntry(
                        "lens-up",
                        OffsetDateTime.parse("2023-10-26T12:05:00+01:00"),
                        "The lens is up",
                        new Paragraph("At noon it hung in its place. The keepers wiped it once more.")));
        return blog;
    }
    // end::smallest[]

    // tag::arriving[]
    Component arriving() {
        LiveBlog blog = new LiveBlog("tide");
        blog.setAnnounceInterval(Duration.ofSeconds(3));
        OffsetDateTime noon = OffsetDateTime.parse("2023-10-26T12:00:00+01:00");
        blog.add(new LiveEntry("tide-0", noon, "High water at noon", new Paragraph("The quay is dry so far.")));
        NativeButton more = new NativeButton("An update arrives", click -> {
            int number = blog.getEntries().size() + blog.getWaiting();
            blog.add(new LiveEntry(
                    "tide-" + number,
                    noon.plusMinutes(number),
                    "Minute " + number,
                    new Paragraph("The water stands " + number + " centimetres lower.")));
        });
        NativeButton end = new NativeButton("It ends", click -> blog.setEnded(true));
        return new Div(more, end, blog);
    }
    // end::arriving[]

    // tag::all-options[]
    Component allOptions() {
        LiveBlog blog = new LiveBlog("light");
        blog.setZone(ZoneId.of("Europe/London"));
        blog.setHeadingLevel(HeadingLevel.H3);
        blog.setAnnounceInterval(Duration.ofMinutes(1));
        blog.setI18n(new LiveBlogI18n()
                .setLabel("The night of the light, as it happens")
                .setLive("As it happens"));
        LiveEntry lit = new LiveEntry("lit", OffsetDateTime.parse("2023-10-26T17:04:00Z"), "The light burns");
        lit.add(new Paragraph("For the first time since 1992 it sweeps the bay."));
        lit.setKeyEvent(true);
        LiveEntry crowd = new LiveEntry(
                "crowd",
                OffsetDateTime.parse("2023-10-26T16:40:00Z"),
                "",
                new Paragraph("Two thousand people stand on the beach."));
        blog.add(lit, crowd);
        Paragraph state = new Paragraph("Not paused yet.");
        blog.addPauseListener(event -> state.setText(event.isPaused() ? "Paused." : "Resumed."));
        return new Div(new H2("The night of the light"), blog, state);
    }
    // end::all-options[]

    // tag::ended[]
    Component ended() {
        LiveBlog blog = new LiveBlog("count");
        blog.add(new LiveEntry(
                "result",
                OffsetDateTime.parse("2023-10-27T01:12:00+01:00"),
                "All votes are counted",
                new Paragraph("The harbour stays with the town.")));
        blog.setEnded(true);
        return blog;
    }
    // end::ended[]

    // tag::empty[]
    Component empty() {
        return new LiveBlog("later");
    }
    // end::empty[]

    // tag::longest-text[]
    Component longestText() {
        LiveBlog blog = new LiveBlog("long");
        blog.add(new LiveEntry(
                "long-1",
                OffsetDateTime.parse("2023-10-26T12:05:00+01:00"),
                "Harbour master, lighthouse keepers and the council of Dunmorrow ask everybody on the coast between"
                        + " Skellan Head and the mouth of the river to stay away from the sea wall until Sunday noon",
                new Paragraph("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung.")));
        return blog;
    }
    // end::longest-text[]

    // tag::one-word[]
    Component oneWord() {
        LiveBlog blog = new LiveBlog("word");
        blog.add(new LiveEntry("goal", OffsetDateTime.parse("2023-10-26T15:17:00+01:00"), "Goal!"));
        return blog;
    }
    // end::one-word[]

    // tag::right-to-left[]
    Component rightToLeft() {
        LiveBlog blog = new LiveBlog("ar");
        blog.setContentLocale(Locale.forLanguageTag("ar"));
        LiveEntry entry = new LiveEntry(
                "ar-1",
                OffsetDateTime.parse("2023-10-26T12:05:00+01:00"),
                "العدسة في مكانها",
                new Paragraph("عند الظهر رُفعت العدسة إلى أعلى المنارة."));
        entry.setKeyEvent(true);
        blog.add(entry);
        Div page = new Div(blog);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::inside-card[]
    Component insideCard() {
        LiveBlog blog = new LiveBlog("card");
        blog.setHeadingLevel(HeadingLevel.H3);
        blog.add(new LiveEntry("card-1", OffsetDateTime.parse("2023-10-26T12:05:00+01:00"), "Boats leave port"));
        Card card = new Card();
        card.getElement().setAttribute("role", "article");
        card.setTitle(new H2("The regatta"));
        card.add(blog);
        return card;
    }
    // end::inside-card[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        LiveBlog race = new LiveBlog("race");
        race.add(new LiveEntry("race-1", OffsetDateTime.parse("2023-10-26T12:05:00+01:00"), "Boats leave port"));
        LiveBlog storm = new LiveBlog("storm");
        storm.setI18n(new LiveBlogI18n().setLabel("The storm, as it happens"));
        storm.add(new LiveEntry("storm-1", OffsetDateTime.parse("2023-10-26T12:09:00+01:00"), "Wind from the west"));
        return new Div(race, storm);
    }
    // end::twice-on-one-page[]
}
