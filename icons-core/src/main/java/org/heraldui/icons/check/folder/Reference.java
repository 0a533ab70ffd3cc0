package org.heraldui.icons.check.folder;

import java.util.Locale;

/** Where a reference leads. */
enum Reference {
    /** To an id of the same file, or nowhere. */
    LOCAL,
    /** To a picture of pixels that stands in the reference itself. */
    PICTURE,
    /** To a document that stands in the reference itself. */
    DOCUMENT,
    /** To a script. */
    SCRIPT,
    /** To another file. */
    ELSEWHERE;

    // Browsers skip white space and control characters in a scheme.
    static Reference of(String value) {
        String address = value.replaceAll("[\\x00-\\x20\\x7F-\\xA0]", "").toLowerCase(Locale.ROOT);
        if (address.isEmpty() || address.startsWith("#")) {
            return LOCAL;
        }
        if (address.startsWith("javascript:") || address.startsWith("vbscript:")) {
            return SCRIPT;
        }
        if (address.startsWith("data:")) {
            boolean pixels = address.startsWith("data:image/") && !address.startsWith("data:image/svg");
            return pixels || address.startsWith("data:font/") ? PICTURE : DOCUMENT;
        }
        return ELSEWHERE;
    }
}
