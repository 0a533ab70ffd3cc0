package org.heraldui.vaadin.breaking;

/** How urgent a message is. */
public enum Urgency {
    /** Worth knowing. */
    INFO,
    /** News of this minute. */
    BREAKING,
    /**
     * A danger that readers must act on now. It interrupts listeners and cannot be closed; keep it for people's safety.
     */
    EMERGENCY
}
