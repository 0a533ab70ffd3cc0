package org.heraldui.demo.shared;

import com.vaadin.flow.component.Component;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.shared.Heading;
import org.heraldui.vaadin.shared.HeadingLevel;

final class HeadingExamples implements Examples {

    // tag::second-level[]
    Component secondLevel() {
        return new Heading(HeadingLevel.H2, "The hardest task");
    }
    // end::second-level[]
}
