package org.heraldui.vaadin.article;

import com.vaadin.flow.component.shared.ThemeVariant;

/** How an article looks; combine them freely. */
public enum NewsArticleVariant implements ThemeVariant {
    /** The typeface of the application instead of one with serifs. */
    SANS("sans"),
    /** A smaller headline and less space, for articles among others. */
    COMPACT("compact"),
    /** The lead figure wider than the text where there is room. */
    WIDE_LEAD("wide-lead");

    private final String variantName;

    NewsArticleVariant(String variantName) {
        this.variantName = variantName;
    }

    @Override
    public String getVariantName() {
        return variantName;
    }
}
