package org.heraldui.demo.shared;

import com.vaadin.flow.component.Component;
import java.time.OffsetDateTime;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.shared.Time;

final class TimeExamples implements Examples {

    // tag::written-out[]
    Component writtenOut() {
        return new Time(OffsetDateTime.parse("2023-10-26T08:30:00+01:00"), "26 October 2023, half past eight");
    }
    // end::written-out[]
}
