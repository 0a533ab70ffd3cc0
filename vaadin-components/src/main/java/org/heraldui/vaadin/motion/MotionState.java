package org.heraldui.vaadin.motion;

/** Whether things may move on a reader's page. */
public enum MotionState {
    /** Nothing moves: the reader said so, or the operating system does and the reader said nothing. */
    REDUCED("paused"),
    /** Things may move. */
    ALLOWED("playing"),
    /** The browser has not answered yet; as a choice of the reader: none. */
    UNKNOWN("");

    private final String attribute;

    MotionState(String attribute) {
        this.attribute = attribute;
    }

    /** {@return the word for it in the page, as in {@code data-herald-motion}; empty for none} */
    String attribute() {
        return attribute;
    }
}
