package org.heraldui.vaadin.password;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** A password was shown or hidden. */
@DomEvent("herald-revealed")
public class RevealEvent extends ComponentEvent<PasswordReveal> {
    private static final long serialVersionUID = 1L;

    private final boolean revealed;
    private final boolean byItself;

    /**
     * Creates an event.
     *
     * @param source the button
     * @param fromClient whether it happened in the browser
     * @param revealed whether the password is visible
     * @param byItself whether it was hidden by the {@link RemaskPolicy}
     */
    public RevealEvent(
            PasswordReveal source,
            boolean fromClient,
            @EventData("element.revealed") boolean revealed,
            @EventData("event.detail.byItself") boolean byItself) {
        super(source, fromClient);
        this.revealed = revealed;
        this.byItself = byItself;
    }

    /** {@return whether the password is visible} */
    public boolean isRevealed() {
        return revealed;
    }

    /** {@return whether it was hidden by the {@link RemaskPolicy} and not by the reader} */
    public boolean isByItself() {
        return byItself;
    }
}
