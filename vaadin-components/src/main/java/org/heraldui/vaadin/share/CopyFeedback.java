package org.heraldui.vaadin.share;

/** How a {@link CopyLinkButton} shows that the link has been copied, besides the tick in the button. */
public enum CopyFeedback {
    /** Words beside the button. */
    INLINE,
    /** Words in a bubble below the button: nothing around it moves. */
    BUBBLE,
    /** The tick alone. The words are still announced. */
    TICK
}
