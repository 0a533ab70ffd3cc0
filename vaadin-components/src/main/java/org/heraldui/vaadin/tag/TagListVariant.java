package org.heraldui.vaadin.tag;

import com.vaadin.flow.component.shared.ThemeVariant;

/** How a list of topics looks; combine them freely. */
public enum TagListVariant implements ThemeVariant {
    /** Underlined links without a frame. */
    PLAIN("plain"),
    /** The label in one line with the topics where there is room. */
    INLINE("inline");

    private final String variantName;

    TagListVariant(String variantName) {
        this.variantName = variantName;
    }

    @Override
    public String getVariantName() {
        return variantName;
    }
}
