package org.heraldui.demo.rating;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.rating.RatingSummary;
import org.heraldui.vaadin.rating.RatingSummaryI18n;

final class RatingSummaryExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        return new RatingSummary(12, 8, 40, 210, 530);
    }
    // end::smallest[]

    // tag::all-options[]
    Component allOptions() {
        RatingSummary summary = new RatingSummary(3, 20, 41);
        summary.setI18n(new RatingSummaryI18n().setCount("{0, plural, one {# vote} other {# votes}}"));
        return summary;
    }
    // end::all-options[]

    // tag::one-rating[]
    Component oneRating() {
        return new RatingSummary(0, 0, 0, 1, 0);
    }
    // end::one-rating[]

    // tag::empty[]
    Component empty() {
        return new RatingSummary(0, 0, 0, 0, 0);
    }
    // end::empty[]

    // tag::longest-text[]
    Component longestText() {
        return new RatingSummary(1_204_331, 8, 40_000, 2_100_000, 53_000_421);
    }
    // end::longest-text[]

    // tag::right-to-left[]
    Component rightToLeft() {
        RatingSummary summary = new RatingSummary(1, 2, 3, 11, 100);
        summary.setContentLocale(Locale.forLanguageTag("ar"));
        Div page = new Div(summary);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        return new Div(new RatingSummary(1, 2, 3, 4, 5), new RatingSummary(5, 4, 3, 2, 1));
    }
    // end::twice-on-one-page[]
}
