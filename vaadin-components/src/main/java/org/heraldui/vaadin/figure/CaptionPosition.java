package org.heraldui.vaadin.figure;

/** Where a caption stands. */
public enum CaptionPosition {
    /** Under the media, and read after them: the default. */
    BELOW,
    /** Over the media, and read before them. */
    ABOVE,
    /**
     * On the lower edge of the media, on a scrim that holds a contrast of 4.5 to 1 on any picture, and read after them;
     * for short captions. Shown {@link #BELOW} in print, and while the figure has a long description: nothing may lie on
     * a picture that has to be studied.
     */
    OVERLAY
}
