package org.heraldui.vaadin.figure;

import java.io.Serializable;

/**
 * Something that a listener would stumble over in a figure.
 *
 * @param rule which rule found it
 * @param message what is wrong, the offending words in quotes
 * @param cure how to mend it
 */
public record FigureFinding(Rule rule, String message, String cure) implements Serializable {

    /** What is looked for. */
    public enum Rule {
        /** There are no media in the figure. */
        MEDIA_MISSING,
        /** A picture has no alternative, or a blank one. */
        ALT_MISSING,
        /** An alternative is a file name, or a placeholder that nobody replaced. */
        ALT_FILE_NAME,
        /** An alternative starts with "picture of" or the like, which a screen reader says already. */
        ALT_NOISE,
        /** Alternative, caption, label or tooltip repeat each other, whole or in part: listeners hear it twice. */
        TEXT_REPEATED,
        /** The caption was to be the alternative, and is blank. */
        CAPTION_MISSING,
        /** A decorative picture has a caption: listeners hear a caption for nothing. */
        CAPTION_OF_DECORATION,
        /** The name policy finds nothing to name the figure by. */
        NAME_MISSING
    }

    /** {@return rule, message and cure in one line} */
    @Override
    public String toString() {
        return rule + ": " + message + " " + cure;
    }
}
