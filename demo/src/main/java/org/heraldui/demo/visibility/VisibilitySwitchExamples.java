package org.heraldui.demo.visibility;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.visibility.VisibilitySwitch;
import org.heraldui.vaadin.visibility.VisibilitySwitchI18n;

final class VisibilitySwitchExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        return new VisibilitySwitch();
    }
    // end::smallest[]

    // tag::all-options[]
    Component allOptions() {
        VisibilitySwitch visibility = new VisibilitySwitch(true);
        visibility.setLabel("Story is public");
        visibility.setEffect("Subscribers get a message when the story becomes public.");
        visibility.setUndoWindow(Duration.ofMinutes(1));
        visibility.setI18n(new VisibilitySwitchI18n()
                .setNowPublic("The story is public now.")
                .setNowPrivate("The story is no longer public."));
        Paragraph last = new Paragraph("Not changed yet.");
        visibility.addValueChangeListener(event -> last.setText("Public: " + event.getValue()));
        return new Div(visibility, last);
    }
    // end::all-options[]

    // tag::error[]
    Component error() {
        VisibilitySwitch visibility = new VisibilitySwitch();
        visibility.addVetoListener(event -> {
            if (event.isToPublic()) {
                event.refuse("The headline is missing.");
            }
        });
        return visibility;
    }
    // end::error[]

    // tag::refused-late[]
    Component refusedLate() {
        VisibilitySwitch visibility = new VisibilitySwitch();
        visibility.addValueChangeListener(event -> {
            if (event.getValue() && event.isFromClient()) {
                visibility.refuse("The archive does not answer. Try again in a minute.");
            }
        });
        return visibility;
    }
    // end::refused-late[]

    // tag::disabled[]
    Component disabled() {
        VisibilitySwitch disabled = new VisibilitySwitch();
        disabled.setEnabled(false);
        VisibilitySwitch readOnly = new VisibilitySwitch(true);
        readOnly.setReadOnly(true);
        return new Div(disabled, readOnly);
    }
    // end::disabled[]

    // tag::longest-text[]
    Component longestText() {
        VisibilitySwitch visibility = new VisibilitySwitch(true);
        visibility.setLabel("Everybody on the internet can read this story, also without an account");
        visibility.setEffect("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft gets a"
                + " message, and the story stands on the front page until the next one takes its place.");
        return visibility;
    }
    // end::longest-text[]

    // tag::right-to-left[]
    Component rightToLeft() {
        VisibilitySwitch visibility = new VisibilitySwitch(true);
        visibility.setContentLocale(Locale.of("ar"));
        Div page = new Div(visibility);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::inside-card[]
    Component insideCard() {
        Card card = new Card();
        card.getElement().setAttribute("role", "article");
        card.setTitle(new H2("Lighthouse shines again"));
        card.add(new VisibilitySwitch(true));
        return card;
    }
    // end::inside-card[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        VisibilitySwitch story = new VisibilitySwitch(true);
        story.setLabel("Story is public");
        VisibilitySwitch pictures = new VisibilitySwitch();
        pictures.setLabel("Pictures are public");
        return new Div(story, pictures);
    }
    // end::twice-on-one-page[]
}
