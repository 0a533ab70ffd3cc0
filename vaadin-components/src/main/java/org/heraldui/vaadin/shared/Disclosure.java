package org.heraldui.vaadin.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;

/**
 * A button that shows and hides a part of the page. The browser does it at once and tells the server. Without script the
 * part is seen and the button is not. Not API: public for the components only.
 *
 * <h2>Accessibility</h2>
 *
 * The button says by {@code aria-expanded} whether the part is seen and by {@code aria-controls} which it is; its name
 * stays. Escape, in the button or the part, hides it and leads back to the button. Source: WAI-ARIA Authoring Practices,
 * disclosure.
 */
@Tag("herald-disclosure")
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "shared.css")
public class Disclosure extends Component {
    private static final long serialVersionUID = 1L;

    private final NativeButton button;

    /**
     * Creates a disclosure. It holds the button; the part stands where the caller puts it, inside or elsewhere.
     *
     * @param button the button, with its name
     * @param part what it shows and hides; gets an id if it has none
     */
    public Disclosure(NativeButton button, Component part) {
        this.button = button;
        String id = part.getId().orElseGet(() -> "herald-" + UUID.randomUUID());
        part.setId(id);
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", id);
        getElement().appendChild(button.getElement());
        getElement().addPropertyChangeListener("opened", "herald-opened", change -> {
            if (change.isUserOriginated()) {
                fireEvent(new OpenedEvent(this, true));
            }
        });
    }

    /** {@return the button} */
    public NativeButton getButton() {
        return button;
    }

    /** {@return whether the part is seen; false by default} */
    public boolean isOpened() {
        return getElement().getProperty("opened", false);
    }

    /**
     * Shows or hides the part. The focus stays where it is.
     *
     * @param opened whether it is seen
     */
    public void setOpened(boolean opened) {
        getElement().setProperty("opened", opened);
    }

    /**
     * Sets whether the part hangs over the page: then a click outside or a focus that leaves hides it.
     *
     * @param popup whether it does; false by default
     */
    public void setPopup(boolean popup) {
        getElement().setAttribute("data-popup", popup);
    }

    /**
     * Sets where the focus goes when the reader opens the part.
     *
     * @param selector a selector in the part; the focus stays on the button if nothing fits
     */
    public void setInitialFocus(String selector) {
        getElement().setAttribute("data-focus", selector);
    }

    /**
     * Adds a listener that is called when the reader has shown or hidden the part.
     *
     * @param listener the listener
     * @return takes it away
     */
    public Registration addOpenedListener(ComponentEventListener<OpenedEvent> listener) {
        return addListener(OpenedEvent.class, listener);
    }

    /** The reader showed or hid the part. */
    public static class OpenedEvent extends ComponentEvent<Disclosure> {
        private static final long serialVersionUID = 1L;

        /**
         * Creates an event.
         *
         * @param source the disclosure
         * @param fromClient whether the reader caused it
         */
        public OpenedEvent(Disclosure source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
