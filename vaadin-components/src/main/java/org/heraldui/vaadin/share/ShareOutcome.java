package org.heraldui.vaadin.share;

/** What became of an attempt to share. */
public enum ShareOutcome {
    /** A link was followed, or the print dialogue was asked for. Whether the reader then posted is not known. */
    OPENED,
    /** The device took the page over: its own share menu reported success. */
    SHARED,
    /** The address is in the clipboard. */
    COPIED,
    /** The reader closed the device's share menu. Nothing is shown or said. */
    CANCELLED,
    /** It did not work; {@link ShareEvent#getReason()} has the browser's name for the reason. */
    FAILED
}
