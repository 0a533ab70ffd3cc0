package org.heraldui.demo.motion;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.motion.MotionPreferences;
import org.heraldui.vaadin.motion.MotionState;
import org.heraldui.vaadin.motion.MotionToggle;

final class MotionPreferencesExamples implements Examples {

    // tag::state-of-the-page[]
    Component stateOfThePage() {
        Paragraph state = new Paragraph();
        state.addAttachListener(attached -> {
            attached.unregisterListener();
            state.bindText(MotionPreferences.of(attached.getUI()).signal().map(MotionPreferencesExamples::words));
        });
        return new Div(new MotionToggle(), state);
    }

    private static String words(MotionState state) {
        return switch (state) {
            case REDUCED -> "Nothing moves here.";
            case ALLOWED -> "Things may move here.";
            case UNKNOWN -> "The browser has not said yet.";
        };
    }
    // end::state-of-the-page[]
}
