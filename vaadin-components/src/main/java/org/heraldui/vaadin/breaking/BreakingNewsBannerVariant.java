package org.heraldui.vaadin.breaking;

import com.vaadin.flow.component.shared.ThemeVariant;

/** How a {@link BreakingNewsBanner} looks. */
public enum BreakingNewsBannerVariant implements ThemeVariant {
    /** Stays at the top of the window, where that is at least 400 pixels high, and covers nothing that has the focus. */
    STICKY("sticky");

    private final String variant;

    BreakingNewsBannerVariant(String variant) {
        this.variant = variant;
    }

    @Override
    public String getVariantName() {
        return variant;
    }
}
