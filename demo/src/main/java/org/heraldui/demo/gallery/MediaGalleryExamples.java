package org.heraldui.demo.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.figure.Caption;
import org.heraldui.vaadin.figure.CaptionedFigure;
import org.heraldui.vaadin.gallery.MediaGallery;
import org.heraldui.vaadin.gallery.MediaGalleryI18n;
import org.heraldui.vaadin.gallery.MediaGalleryVariant;

final class MediaGalleryExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        return new MediaGallery("A light comes back", Pictures.dusk(), Pictures.lens(), Pictures.ship());
    }
    // end::smallest[]

    // tag::all-options[]
    Component allOptions() {
        MediaGallery gallery = new MediaGallery(
                "A light comes back",
                Pictures.dusk(),
                Pictures.lens(),
                Pictures.ship(),
                Pictures.dusk(),
                Pictures.lens());
        gallery.setFragmentPrefix("img-");
        gallery.setIndex(1);
        gallery.setI18n(new MediaGalleryI18n().setCounter("{0} of {1}"));
        gallery.addThemeVariants(MediaGalleryVariant.STRIP);
        Paragraph last = new Paragraph("No step yet.");
        gallery.addSlideChangeListener(event -> last.setText("Picture " + (event.getIndex() + 1)));
        return new Div(gallery, last);
    }
    // end::all-options[]

    // tag::slide-show[]
    Component slideShow() {
        MediaGallery gallery =
                new MediaGallery("A light comes back", Pictures.dusk(), Pictures.lens(), Pictures.ship());
        gallery.setAutoRotate(Duration.ofSeconds(6));
        return gallery;
    }
    // end::slide-show[]

    // tag::not-only-pictures[]
    Component notOnlyPictures() {
        Input name = new Input();
        name.setPlaceholder("Name");
        name.setAriaLabel("Name of the ship");
        CaptionedFigure guess = new CaptionedFigure(new Div(name), new Caption("What is the ship called?"));
        MediaGallery gallery = new MediaGallery("Guess the ship", guess, Pictures.ship());
        gallery.setLightboxEnabled(false);
        return gallery;
    }
    // end::not-only-pictures[]

    // tag::empty[]
    Component empty() {
        return new MediaGallery("Pictures will follow");
    }
    // end::empty[]

    // tag::longest-text[]
    Component longestText() {
        CaptionedFigure figure = Pictures.dusk();
        figure.getCaption()
                .setText("The lighthouse at Skellan Head, 42 miles north of Dunmorrow, sweeps the darkening bay on"
                        + " Wednesday evening for the first time since 1992, as some 2,000 people watch from the"
                        + " harbour wall and a fleet of 27 fishing boats waits with every light on board switched"
                        + " off");
        return new MediaGallery(
                "The lighthouse at Skellan Head sweeps the bay for the first time since 1992", figure, Pictures.lens());
    }
    // end::longest-text[]

    // tag::one-word[]
    Component oneWord() {
        return new MediaGallery("Dusk", Pictures.dusk());
    }
    // end::one-word[]

    // tag::right-to-left[]
    Component rightToLeft() {
        CaptionedFigure first =
                Pictures.of("daughter-of-the-wind", "سفينة شراعية عند الغروب", "«بنت الريح» تعود إلى الميناء");
        CaptionedFigure second =
                Pictures.of("skellan-head-at-dusk", "منارة بيضاء فوق رأس صخري", "المنارة تضيء من جديد");
        MediaGallery gallery = new MediaGallery("عودة النور", first, second);
        gallery.setContentLocale(Locale.forLanguageTag("ar"));
        Div page = new Div(gallery);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::inside-card[]
    Component insideCard() {
        Card card = new Card();
        card.getElement().setAttribute("role", "presentation");
        card.add(new MediaGallery("A light comes back", Pictures.dusk(), Pictures.lens()));
        return card;
    }
    // end::inside-card[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        return new Div(
                new MediaGallery("A light comes back", Pictures.dusk(), Pictures.lens()),
                new MediaGallery("On the water", Pictures.ship(), Pictures.dusk()));
    }
    // end::twice-on-one-page[]
}
