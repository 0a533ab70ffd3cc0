package org.heraldui.vaadin.motion;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The reader pressed a {@link MotionToggle}. */
@DomEvent("herald-motion-toggled")
public class MotionToggleEvent extends ComponentEvent<MotionToggle> {
    private static final long serialVersionUID = 1L;

    private final boolean paused;

    /**
     * Creates an event.
     *
     * @param source the button
     * @param fromClient whether the reader caused it
     * @param paused whether things stand still now
     */
    public MotionToggleEvent(
            MotionToggle source, boolean fromClient, @EventData("event.detail.paused") boolean paused) {
        super(source, fromClient);
        this.paused = paused;
    }

    /** {@return whether things stand still now} */
    public boolean isPaused() {
        return paused;
    }
}
