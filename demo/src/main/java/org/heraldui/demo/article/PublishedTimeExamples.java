package org.heraldui.demo.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.article.PublishedTime;
import org.heraldui.vaadin.article.TimeDisplay;

final class PublishedTimeExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        return new PublishedTime(OffsetDateTime.parse("2023-10-26T08:30:00+01:00"));
    }
    // end::smallest[]

    // tag::all-options[]
    Component allOptions() {
        ZoneId newsroom = ZoneId.of("Europe/London");
        PublishedTime time = new PublishedTime(OffsetDateTime.now(newsroom).minusHours(26));
        time.setUpdated(OffsetDateTime.now(newsroom).minusMinutes(61));
        time.setDisplay(TimeDisplay.RELATIVE_THEN_ABSOLUTE);
        time.setZone(newsroom);
        time.setReaderZoneShown(true);
        return time;
    }
    // end::all-options[]

    // tag::day[]
    Component day() {
        PublishedTime time = new PublishedTime(OffsetDateTime.parse("2023-10-26T08:30:00+01:00"));
        time.setDisplay(TimeDisplay.DAY);
        return time;
    }
    // end::day[]

    // tag::empty[]
    Component empty() {
        return new PublishedTime();
    }
    // end::empty[]

    // tag::right-to-left[]
    Component rightToLeft() {
        PublishedTime time =
                new PublishedTime(OffsetDateTime.now(ZoneId.of("Africa/Cairo")).minusHours(3));
        time.setDisplay(TimeDisplay.RELATIVE);
        time.setContentLocale(Locale.forLanguageTag("ar"));
        Div page = new Div(time);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        return new Div(allOptions(), day());
    }
    // end::twice-on-one-page[]
}
