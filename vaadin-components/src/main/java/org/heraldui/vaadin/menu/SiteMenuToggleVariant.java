package org.heraldui.vaadin.menu;

import com.vaadin.flow.component.shared.ThemeVariant;

/** How a {@link SiteMenuToggle} looks. Without a variant it has a border. */
public enum SiteMenuToggleVariant implements ThemeVariant {
    /** No border, for a quiet masthead. */
    PLAIN("plain");

    private final String variant;

    SiteMenuToggleVariant(String variant) {
        this.variant = variant;
    }

    @Override
    public String getVariantName() {
        return variant;
    }
}
