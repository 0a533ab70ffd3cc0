package org.heraldui.vaadin.breaking;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The reader closed the message of a {@link BreakingNewsBanner}. */
@DomEvent("herald-breaking-dismissed")
public class DismissEvent extends ComponentEvent<BreakingNewsBanner> {
    private static final long serialVersionUID = 1L;

    private final String id;

    /**
     * Creates an event.
     *
     * @param source the banner
     * @param fromClient whether the reader caused it
     * @param id the id of the message
     */
    public DismissEvent(BreakingNewsBanner source, boolean fromClient, @EventData("event.detail.id") String id) {
        super(source, fromClient);
        this.id = id;
    }

    /** {@return the id of the message, as the browser sent it} */
    public String getId() {
        return id;
    }
}
