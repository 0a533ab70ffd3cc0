package org.heraldui.vaadin.quote;

/** What listeners get of words that the article says a second time. */
public enum DuplicatePolicy {
    /** The words, after "Quote from the article:". */
    LABEL,
    /** The words alone. */
    ANNOUNCE,
    /** Nothing: for words that stand in the article exactly as they are quoted. */
    HIDE
}
