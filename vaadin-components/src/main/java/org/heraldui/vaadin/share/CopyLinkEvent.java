package org.heraldui.vaadin.share;

import com.vaadin.flow.component.ComponentEvent;

/** The address of a {@link CopyLinkButton} is in the clipboard. */
public class CopyLinkEvent extends ComponentEvent<CopyLinkButton> {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an event.
     *
     * @param source the button
     * @param fromClient whether the reader caused it
     */
    public CopyLinkEvent(CopyLinkButton source, boolean fromClient) {
        super(source, fromClient);
    }
}
