package org.heraldui.demo.rating;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.rating.StarRating;
import org.heraldui.vaadin.rating.StarRatingI18n;

final class StarRatingExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        return new StarRating(3.5);
    }
    // end::smallest[]

    // tag::all-options[]
    Component allOptions() {
        StarRating rating = new StarRating(2);
        rating.setMax(3);
        rating.setI18n(new StarRatingI18n().setValue("Our critic gives {0} of {1}"));
        return rating;
    }
    // end::all-options[]

    // tag::in-a-sentence[]
    Component inASentence() {
        return new Paragraph(new Span("The concert on the pier: "), new StarRating(4.3), new Span(" by our readers"));
    }
    // end::in-a-sentence[]

    // tag::empty[]
    Component empty() {
        return new StarRating(0);
    }
    // end::empty[]

    // tag::right-to-left[]
    Component rightToLeft() {
        StarRating rating = new StarRating(3.5);
        rating.setContentLocale(Locale.forLanguageTag("ar"));
        Div page = new Div(rating);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        return new Div(
                new Paragraph(new Span("Food "), new StarRating(4)),
                new Paragraph(new Span("Music "), new StarRating(4.5)));
    }
    // end::twice-on-one-page[]
}
