package org.heraldui.vaadin.loading;

import com.vaadin.flow.component.shared.ThemeVariant;

/** How a {@link LoadingSpinner} looks. */
public enum LoadingSpinnerVariant implements ThemeVariant {
    /** The mark without words, which are heard only. A failure keeps its words. */
    COMPACT("compact"),
    /** A larger mark above its words, in the middle of the room that there is. */
    CENTRED("centred");

    private final String variant;

    LoadingSpinnerVariant(String variant) {
        this.variant = variant;
    }

    @Override
    public String getVariantName() {
        return variant;
    }
}
