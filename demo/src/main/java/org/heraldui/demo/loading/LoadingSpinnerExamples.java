package org.heraldui.demo.loading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.loading.LoadingSpinner;
import org.heraldui.vaadin.loading.LoadingSpinnerI18n;
import org.heraldui.vaadin.loading.LoadingSpinnerVariant;

final class LoadingSpinnerExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        return new LoadingSpinner("comments");
    }
    // end::smallest[]

    // tag::busy-region[]
    Component busyRegion() {
        Div comments = new Div(new Paragraph("No comments yet."));
        LoadingSpinner spinner = new LoadingSpinner("comments");
        spinner.setBusyTarget(comments);
        NativeButton arrive = new NativeButton("Let them arrive", click -> {
            comments.add(new Paragraph("What a light!"));
            spinner.complete();
        });
        NativeButton fail = new NativeButton(
                "Let it fail", click -> spinner.fail("The comments could not be loaded. Try again in a minute."));
        NativeButton again = new NativeButton("Load again", click -> spinner.start());
        return new Div(new Div(arrive, fail, again), spinner, comments);
    }
    // end::busy-region[]

    // tag::all-options[]
    Component allOptions() {
        Div weather = new Div();
        LoadingSpinner spinner = new LoadingSpinner("the weather on the coast");
        spinner.setBusyTarget(weather);
        spinner.setDelay(Duration.ofMillis(500));
        spinner.setAnnounceInterval(Duration.ofSeconds(1));
        spinner.setAnnounceLimit(Duration.ofSeconds(2));
        spinner.setI18n(new LoadingSpinnerI18n().setStillLoading("Waiting for {0}"));
        spinner.addThemeVariants(LoadingSpinnerVariant.CENTRED);
        return new Div(new NativeButton("It is here", click -> spinner.complete()), spinner, weather);
    }
    // end::all-options[]

    // tag::compact[]
    Component compact() {
        LoadingSpinner spinner = new LoadingSpinner("the tide table");
        spinner.addThemeVariants(LoadingSpinnerVariant.COMPACT);
        spinner.setDelay(Duration.ZERO);
        return spinner;
    }
    // end::compact[]

    // tag::centred[]
    Component centred() {
        LoadingSpinner spinner = new LoadingSpinner("pictures");
        spinner.addThemeVariants(LoadingSpinnerVariant.CENTRED);
        spinner.setDelay(Duration.ZERO);
        return spinner;
    }
    // end::centred[]

    // tag::empty[]
    Component empty() {
        LoadingSpinner spinner = new LoadingSpinner("comments");
        spinner.complete();
        return new Div(new Paragraph("After the end nothing is left:"), spinner);
    }
    // end::empty[]

    // tag::error[]
    Component error() {
        LoadingSpinner spinner = new LoadingSpinner("comments");
        spinner.fail();
        return spinner;
    }
    // end::error[]

    // tag::longest-text[]
    Component longestText() {
        LoadingSpinner spinner = new LoadingSpinner(
                "the answers of the harbour master to all questions that readers of this page have sent since Monday");
        spinner.setDelay(Duration.ZERO);
        return spinner;
    }
    // end::longest-text[]

    // tag::one-word[]
    Component oneWord() {
        LoadingSpinner spinner = new LoadingSpinner("all");
        spinner.setI18n(new LoadingSpinnerI18n().setLoading("Loading"));
        spinner.setDelay(Duration.ZERO);
        return spinner;
    }
    // end::one-word[]

    // tag::right-to-left[]
    Component rightToLeft() {
        LoadingSpinner spinner = new LoadingSpinner("التعليقات");
        spinner.setContentLocale(Locale.forLanguageTag("ar"));
        spinner.setDelay(Duration.ZERO);
        Div page = new Div(spinner);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::inside-card[]
    Component insideCard() {
        LoadingSpinner spinner = new LoadingSpinner("related stories");
        spinner.setDelay(Duration.ZERO);
        Card card = new Card();
        card.getElement().setAttribute("role", "article");
        card.setTitle(new H2("More on this"));
        card.add(spinner);
        return card;
    }
    // end::inside-card[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        LoadingSpinner comments = new LoadingSpinner("comments");
        comments.setDelay(Duration.ZERO);
        LoadingSpinner stories = new LoadingSpinner("stories");
        stories.setDelay(Duration.ofMillis(700));
        return new Div(new Div(comments), new Div(stories));
    }
    // end::twice-on-one-page[]
}
