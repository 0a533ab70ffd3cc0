package org.heraldui.icons;

/** No icon has the name that was asked for. The message names the nearest ones. */
public final class IconNotFoundException extends IconException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message which name was asked for and which ones are near
     */
    public IconNotFoundException(String message) {
        super(message);
    }
}
