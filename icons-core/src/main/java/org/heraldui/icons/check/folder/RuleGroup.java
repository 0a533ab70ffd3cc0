package org.heraldui.icons.check.folder;

import java.util.Locale;

/** Rules that are switched on and off together, and counted together. */
public enum RuleGroup {
    /** The file can be read, and shows a drawing. Always runs: the other groups rest on it. */
    FORMAT("The file can be read, and shows a drawing"),
    /** Nothing in the file runs, loads from elsewhere or blows up. */
    SECURITY("Nothing runs, loads from elsewhere or blows up"),
    /** The drawing is seen on light and on dark ground. */
    PAINT("The drawing is seen on light and on dark ground"),
    /** Names, roles and words in the file agree with each other. */
    ACCESSIBILITY("Names, roles and words agree with each other"),
    /** All of the drawing is shown; notes on how far it keeps the measures of the 24 grid. */
    DRAWING("All of the drawing is shown; notes on the measures of the 24 grid"),
    /** The files get along with each other. */
    SET("The files get along with each other"),
    /** Notes on what Herald's own reader would not draw: no faults. */
    IMPORT("Herald's own reader can draw it");

    private final String title;

    RuleGroup(String title) {
        this.title = title;
    }

    /** {@return the lower-case name used in reports and options, such as {@code security}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return what the rules ask for, in English} */
    public String title() {
        return title;
    }
}
