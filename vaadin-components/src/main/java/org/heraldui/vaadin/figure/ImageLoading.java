package org.heraldui.vaadin.figure;

/** When the browser fetches a picture. */
public enum ImageLoading {
    /** At once: the default. */
    EAGER,
    /** When it comes near the visible part; for pictures further down. The figure needs a size, or the page jumps. */
    LAZY,
    /** At once and before other pictures; for the one lead picture that is seen first. */
    LEAD
}
