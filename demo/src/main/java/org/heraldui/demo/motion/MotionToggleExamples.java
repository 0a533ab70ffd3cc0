package org.heraldui.demo.motion;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URI;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.motion.MotionPreferences;
import org.heraldui.vaadin.motion.MotionToggle;
import org.heraldui.vaadin.motion.MotionToggleI18n;
import org.heraldui.vaadin.motion.MotionToggleVariant;

final class MotionToggleExamples implements Examples {

    // tag::whole-page[]
    Component wholePage() {
        Waves tide = new Waves();
        MotionPreferences.register(tide);
        return new Div(new MotionToggle(), tide);
    }
    // end::whole-page[]

    // tag::one-thing[]
    Component oneThing() {
        Waves tide = new Waves();
        MotionToggle toggle = new MotionToggle("the tide", tide);
        toggle.setId("tide-toggle");
        return new Div(toggle, tide);
    }
    // end::one-thing[]

    // tag::moving-picture[]
    Component movingPicture() {
        Image lighthouse = new Image("pictures/lighthouse-turning.svg", "The light sweeps the bay.");
        lighthouse.setMaxWidth("100%");
        MotionPreferences.register(lighthouse, URI.create("pictures/lighthouse-still.svg"));
        return new Div(new MotionToggle("the lighthouse", lighthouse), new Div(lighthouse));
    }
    // end::moving-picture[]

    // tag::all-options[]
    Component allOptions() {
        Waves tide = new Waves();
        MotionToggle toggle = new MotionToggle("the tide", tide);
        toggle.addThemeVariants(MotionToggleVariant.COMPACT);
        toggle.setI18n(new MotionToggleI18n().setPause("Stop {0}").setPlay("Start {0}"));
        Paragraph last = new Paragraph("Not pressed yet.");
        toggle.addToggleListener(event -> last.setText(event.isPaused() ? "The tide stands." : "The tide runs."));
        return new Div(toggle, tide, last);
    }
    // end::all-options[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        Waves tide = new Waves();
        Waves swell = new Waves();
        return new Div(
                new Div(new MotionToggle()),
                new MotionToggle("the tide", tide),
                tide,
                new MotionToggle("the swell", swell),
                swell);
    }
    // end::twice-on-one-page[]

    // tag::disabled[]
    Component disabled() {
        MotionToggle toggle = new MotionToggle();
        toggle.setEnabled(false);
        return toggle;
    }
    // end::disabled[]

    // tag::inside-card[]
    Component insideCard() {
        Waves tide = new Waves();
        Card card = new Card();
        card.getElement().setAttribute("role", "article");
        card.setTitle(new H2("High water at noon"));
        card.add(new MotionToggle("the tide", tide), tide);
        return card;
    }
    // end::inside-card[]

    // tag::longest-text[]
    Component longestText() {
        return new MotionToggle(
                "the film of the harbour, the map of the currents and every other moving picture of this long article");
    }
    // end::longest-text[]

    // tag::one-word[]
    Component oneWord() {
        MotionToggle toggle = new MotionToggle();
        toggle.setI18n(new MotionToggleI18n().setPauseAll("Pause").setPlayAll("Play"));
        return toggle;
    }
    // end::one-word[]

    // tag::right-to-left[]
    Component rightToLeft() {
        MotionToggle toggle = new MotionToggle();
        toggle.setContentLocale(Locale.forLanguageTag("ar"));
        Div page = new Div(toggle);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]
}
