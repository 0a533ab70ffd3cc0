package org.heraldui.icons;

/**
 * Something given to Herald's icons is wrong. The message says what, quotes it and tells how to mend it. The base of
 * all exceptions of this library.
 */
public class IconException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is wrong, with the value in quotes, and how to mend it
     */
    public IconException(String message) {
        super(message);
    }

    /**
     * Creates the exception with its cause.
     *
     * @param message what is wrong, with the value in quotes, and how to mend it
     * @param cause what was thrown beneath
     */
    public IconException(String message, Throwable cause) {
        super(message, cause);
    }
}
