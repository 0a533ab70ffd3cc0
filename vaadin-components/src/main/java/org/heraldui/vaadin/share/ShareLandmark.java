package org.heraldui.vaadin.share;

import java.util.Locale;

/** What a {@link ShareBar} is to a reader who moves from landmark to landmark. */
public enum ShareLandmark {
    /** A region if it is the first bar on the page and not compact, else a group: one landmark, however many bars. */
    AUTO,
    /** A complementary landmark. Only outside {@code main}: inside, checkers object. */
    COMPLEMENTARY,
    /** A region landmark. */
    REGION,
    /** A named group, no landmark. */
    GROUP,
    /** Neither: only the list, which then has the name. */
    NONE;

    String role() {
        return name().toLowerCase(Locale.ROOT);
    }
}
