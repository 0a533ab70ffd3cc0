package org.heraldui.vaadin.article;

/** Where an article has a place for a share bar. */
public enum SharePlacement {
    /** At the end of the header, after byline and time. */
    ABOVE_BODY,
    /** After the body and the tags. */
    BELOW_BODY
}
