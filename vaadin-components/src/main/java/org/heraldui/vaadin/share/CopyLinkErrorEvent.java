package org.heraldui.vaadin.share;

import com.vaadin.flow.component.ComponentEvent;

/** The browser refused to copy; the reader now has a field to copy the address from. */
public class CopyLinkErrorEvent extends ComponentEvent<CopyLinkButton> {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String message;

    /**
     * Creates an event.
     *
     * @param source the button
     * @param fromClient whether the reader caused it
     * @param reason the browser's name for the reason, such as {@code NotAllowedError}
     * @param message the browser's explanation
     */
    public CopyLinkErrorEvent(CopyLinkButton source, boolean fromClient, String reason, String message) {
        super(source, fromClient);
        this.reason = reason;
        this.message = message;
    }

    /** {@return the browser's name for the reason, such as {@code NotAllowedError}} */
    public String getReason() {
        return reason;
    }

    /** {@return the browser's explanation, in English as a rule: for the log, not for readers} */
    public String getMessage() {
        return message;
    }
}
