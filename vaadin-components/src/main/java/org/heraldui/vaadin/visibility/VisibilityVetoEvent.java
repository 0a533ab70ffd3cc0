package org.heraldui.vaadin.visibility;

import com.vaadin.flow.component.ComponentEvent;
import java.util.Objects;

/** A reader wants to change a {@link VisibilitySwitch}. The value is still the old one. */
public class VisibilityVetoEvent extends ComponentEvent<VisibilitySwitch> {
    private static final long serialVersionUID = 1L;

    private final boolean toPublic;
    private boolean refused;
    private String reason = "";

    /**
     * Creates an event.
     *
     * @param source the switch
     * @param fromClient whether the reader caused it
     * @param toPublic whether it would become public
     */
    public VisibilityVetoEvent(VisibilitySwitch source, boolean fromClient, boolean toPublic) {
        super(source, fromClient);
        this.toPublic = toPublic;
    }

    /** {@return whether it would become public} */
    public boolean isToPublic() {
        return toPublic;
    }

    /**
     * Refuses the change. The switch stays as it is, and the reason is shown and announced.
     *
     * @param reason why, in a sentence; "" for none
     */
    public void refuse(String reason) {
        this.reason = Objects.requireNonNull(reason, "The reason is null. Give a sentence, or an empty text for none.");
        refused = true;
    }

    /** {@return whether somebody refused} */
    public boolean isRefused() {
        return refused;
    }

    /** {@return the reason of who refused last; "" if there is none} */
    public String getReason() {
        return reason;
    }
}
