package org.heraldui.demo.video;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.figure.MediaKind;
import org.heraldui.vaadin.shared.HeadingLevel;
import org.heraldui.vaadin.video.VideoThumbnail;
import org.heraldui.vaadin.video.VideoThumbnailI18n;
import org.heraldui.vaadin.video.VideoThumbnailVariant;

final class VideoThumbnailExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        VideoThumbnail film =
                new VideoThumbnail("Lighthouse at Skellan Head shines again", URI.create("films/lighthouse"));
        film.setPicture("pictures/skellan-head-at-dusk.jpg");
        film.setDuration(Duration.ofSeconds(275));
        film.setHeadingLevel(HeadingLevel.H2);
        return column(film);
    }
    // end::smallest[]

    // tag::all-options[]
    Component allOptions() {
        VideoThumbnail sound = new VideoThumbnail("The great lens, heard from inside", URI.create("sounds/lens"));
        sound.setPicture("pictures/skellan-great-lens.jpg");
        sound.setMediaKind(MediaKind.AUDIO);
        sound.setDuration(Duration.ofSeconds(3605));
        sound.setHeadingLevel(HeadingLevel.H2);
        sound.setI18n(new VideoThumbnailI18n().setKind(MediaKind.AUDIO, "Listen"));
        sound.addThemeVariants(VideoThumbnailVariant.BESIDE);
        sound.add(
                new Paragraph("Samira Holbeck winds the clockwork that turned it for ninety years."),
                new Anchor("topics/sea", "More from the sea"));
        return sound;
    }
    // end::all-options[]

    // tag::button[]
    Component button() {
        VideoThumbnail film = new VideoThumbnail("Lighthouse at Skellan Head shines again");
        film.setPicture("pictures/skellan-head-at-dusk.jpg");
        film.setDuration(Duration.ofSeconds(275));
        film.setHeadingLevel(HeadingLevel.H2);
        film.addPlayListener(played -> film.showPlayer(new Paragraph("The player stands here, with its controls.")));
        return column(film);
    }
    // end::button[]

    // tag::live[]
    Component live() {
        VideoThumbnail film = new VideoThumbnail("First night of the new light", URI.create("films/first-night"));
        film.setPicture("pictures/skellan-head-at-dusk.jpg");
        film.setLive(true);
        film.setHeadingLevel(HeadingLevel.H2);
        return column(film);
    }
    // end::live[]

    // tag::empty[]
    Component empty() {
        VideoThumbnail film = new VideoThumbnail("Length and picture are not known yet", URI.create("films/unknown"));
        film.setHeadingLevel(HeadingLevel.H2);
        return column(film);
    }
    // end::empty[]

    // tag::longest-text[]
    Component longestText() {
        VideoThumbnail film = new VideoThumbnail(
                "The lighthouse at Skellan Head, 42 miles north of Dunmorrow, sweeps the darkening bay for the first"
                        + " time since 1992, and the whole village has come down to the harbour wall to see it",
                URI.create("films/lighthouse"));
        film.setPicture("pictures/skellan-head-at-dusk.jpg");
        film.setDuration(Duration.ofSeconds(45_296));
        film.setHeadingLevel(HeadingLevel.H2);
        return column(film);
    }
    // end::longest-text[]

    // tag::one-word[]
    Component oneWord() {
        VideoThumbnail film = new VideoThumbnail("Dusk", URI.create("films/dusk"));
        film.setPicture("pictures/skellan-head-at-dusk.jpg");
        film.setDuration(Duration.ofSeconds(59));
        film.setHeadingLevel(HeadingLevel.H2);
        return column(film);
    }
    // end::one-word[]

    // tag::right-to-left[]
    Component rightToLeft() {
        VideoThumbnail film = new VideoThumbnail("عودة سفينة «بنت الريح» إلى الميناء", URI.create("films/ship"));
        film.setPicture("pictures/daughter-of-the-wind.jpg");
        film.setDuration(Duration.ofSeconds(275));
        film.setHeadingLevel(HeadingLevel.H2);
        film.setContentLocale(Locale.forLanguageTag("ar"));
        Component page = column(film);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::inside-card[]
    Component insideCard() {
        VideoThumbnail film = new VideoThumbnail("Lighthouse shines again", URI.create("films/lighthouse"));
        film.setPicture("pictures/skellan-head-at-dusk.jpg");
        film.setDuration(Duration.ofSeconds(275));
        film.setHeadingLevel(HeadingLevel.H2);
        Card card = new Card();
        card.getElement().setAttribute("role", "presentation");
        card.add(film);
        return column(card);
    }
    // end::inside-card[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        VideoThumbnail film = new VideoThumbnail("Lighthouse shines again", URI.create("films/lighthouse"));
        film.setPicture("pictures/skellan-head-at-dusk.jpg");
        film.setDuration(Duration.ofSeconds(275));
        VideoThumbnail pictures = new VideoThumbnail("Polishing 618 prisms", URI.create("pictures/prisms"));
        pictures.setPicture("pictures/skellan-great-lens.jpg");
        pictures.setMediaKind(MediaKind.GALLERY);
        Div grid = new Div(film, pictures);
        grid.getStyle()
                .set("display", "grid")
                .set("gap", "1.5rem")
                .set("grid-template-columns", "repeat(auto-fill, minmax(min(16rem, 100%), 1fr))");
        grid.getElement().insertChild(0, new Element("h2").setText("Watch and look"));
        grid.getElement().getChild(0).getStyle().set("grid-column", "1 / -1").set("margin", "0");
        return grid;
    }
    // end::twice-on-one-page[]

    private static Component column(Component component) {
        Div column = new Div(component);
        column.setMaxWidth("26rem");
        return column;
    }
}
