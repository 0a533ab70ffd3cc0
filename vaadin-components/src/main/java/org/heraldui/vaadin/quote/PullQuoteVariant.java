package org.heraldui.vaadin.quote;

import com.vaadin.flow.component.shared.ThemeVariant;

/** How a pull quote looks; combine them freely. */
public enum PullQuoteVariant implements ThemeVariant {
    /** Beside the text where there is room. */
    SIDE("side"),
    /** Larger and in the middle. */
    SHOWCASE("showcase"),
    /** The typeface of the application instead of one with serifs. */
    SANS("sans");

    private final String variantName;

    PullQuoteVariant(String variantName) {
        this.variantName = variantName;
    }

    @Override
    public String getVariantName() {
        return variantName;
    }
}
