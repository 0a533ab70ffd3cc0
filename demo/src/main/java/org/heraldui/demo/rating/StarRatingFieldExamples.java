package org.heraldui.demo.rating;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.rating.StarRatingField;
import org.heraldui.vaadin.rating.StarRatingFieldI18n;

final class StarRatingFieldExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        return new StarRatingField("How did you like the concert?");
    }
    // end::smallest[]

    // tag::all-options[]
    Component allOptions() {
        StarRatingField rating = new StarRatingField("How did you like the concert?");
        rating.setStep(0.5);
        rating.setClearable(true);
        rating.setValue(3.5);
        rating.setRequiredIndicatorVisible(true);
        rating.setI18n(new StarRatingFieldI18n().setNone("I was not there"));
        Paragraph given = new Paragraph("3.5");
        rating.addValueChangeListener(event -> given.setText(String.valueOf(event.getValue())));
        return new Div(rating, given);
    }
    // end::all-options[]

    // tag::error[]
    Component error() {
        StarRatingField rating = new StarRatingField("How did you like the concert?");
        rating.setRequiredIndicatorVisible(true);
        rating.setErrorMessage("Choose from 1 to 5 stars.");
        rating.setInvalid(true);
        return rating;
    }
    // end::error[]

    // tag::disabled[]
    Component disabled() {
        StarRatingField rating = new StarRatingField("How did you like the concert?");
        rating.setValue(4.0);
        rating.setEnabled(false);
        return rating;
    }
    // end::disabled[]

    // tag::longest-text[]
    Component longestText() {
        StarRatingField rating =
                new StarRatingField("Taking everything together, the music, the place, the food and the"
                        + " way home, how would you rate the evening on the pier at Skellan Head?");
        rating.setMax(10);
        rating.setClearable(true);
        return rating;
    }
    // end::longest-text[]

    // tag::right-to-left[]
    Component rightToLeft() {
        StarRatingField rating = new StarRatingField("ما تقييمك للحفل؟");
        rating.setContentLocale(Locale.forLanguageTag("ar"));
        rating.setStep(0.5);
        rating.setValue(2.5);
        rating.setClearable(true);
        Div page = new Div(rating);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::inside-card[]
    Component insideCard() {
        Card card = new Card();
        card.getElement().setAttribute("role", "presentation");
        card.add(new StarRatingField("How did you like the concert?"));
        return card;
    }
    // end::inside-card[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        return new Div(new StarRatingField("The food"), new StarRatingField("The music"));
    }
    // end::twice-on-one-page[]
}
