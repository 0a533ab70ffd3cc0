package org.heraldui.vaadin.article;

/** How a {@link PublishedTime} is shown. Each form has the exact time, with its zone, within reach of the keyboard. */
public enum TimeDisplay {
    /** Day, time and zone: "Thursday, 26 October 2023, 18:04 BST". */
    ABSOLUTE,
    /** The day; the exact time opens below it. */
    DAY,
    /** "3 hours ago", however long; the exact time opens below it. */
    RELATIVE,
    /** "3 hours ago" up to a limit, then as {@link #ABSOLUTE}; the exact time opens below it. */
    RELATIVE_THEN_ABSOLUTE;

    boolean isRelative() {
        return this == RELATIVE || this == RELATIVE_THEN_ABSOLUTE;
    }
}
