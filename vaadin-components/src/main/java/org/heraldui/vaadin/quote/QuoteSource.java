package org.heraldui.vaadin.quote;

/** Where the words of a {@link PullQuote} are from. */
public enum QuoteSource {
    /** From the article itself, where they are read a second time. */
    ARTICLE,
    /** From somebody or something else, said only here. */
    EXTERNAL
}
