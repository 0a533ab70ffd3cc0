package org.heraldui.icons.internal;

import java.util.Locale;
import java.util.Objects;
import org.heraldui.icons.IconException;

/** Text that people read or hear: what is accepted, and how it is escaped. */
public final class Texts {
    /** The longest label or description accepted, in UTF-16 units: far beyond what anybody listens to. */
    public static final int MAX_LENGTH = 1_000;

    private static final int QUOTED = 40;

    private Texts() {}

    /**
     * Checks text for a reader: not null, not blank or invisible, at most {@value #MAX_LENGTH} long, no control characters, whole
     * Unicode characters. Runs of white space become one space.
     *
     * @param text the text
     * @param what what the text is, for the message, such as {@code label}
     * @return the text, its white space tidied
     */
    public static String checked(String text, String what) {
        Objects.requireNonNull(text, () -> "The " + what + " is null. Give a text that says what the icon means.");
        if (text.length() > MAX_LENGTH) {
            throw new IconException("The " + what + " \"" + excerpt(text) + "\" has " + text.length()
                    + " characters, at most " + MAX_LENGTH + " are accepted. Say it shorter.");
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (isForbidden(c)) {
                throw new IconException(String.format(
                        Locale.ROOT,
                        "The %s \"%s\" holds the character U+%04X at position %d, which cannot be shown or spoken."
                                + " Remove it.",
                        what,
                        excerpt(text),
                        c,
                        i));
            } else {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        String tidy = out.toString().strip();
        if (tidy.codePoints().allMatch(Texts::isInvisible)) {
            throw new IconException("The " + what + " \"" + excerpt(text)
                    + "\" is blank. Give a text that says what the icon means, or use the decorative form.");
        }
        return tidy;
    }

    /** {@return the start of a text for a message, with what cannot be printed shown as a dot} */
    public static String excerpt(String text) {
        String start = text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text;
        StringBuilder out = new StringBuilder(start.length());
        start.codePoints().forEach(c -> out.appendCodePoint(c == '\n' || isForbidden(c) ? '·' : c));
        return out.toString();
    }

    /** {@return the text as it stands in XML and HTML, in element content and in quoted attributes alike} */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    // White space of all kinds, and marks such as the zero-width space that are neither drawn nor spoken.
    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    // Controls, lone surrogates, noncharacters and the two overrides that turn the text around them.
    private static boolean isForbidden(int c) {
        return Character.isISOControl(c)
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || c == 0x202D
                || c == 0x202E;
    }
}
