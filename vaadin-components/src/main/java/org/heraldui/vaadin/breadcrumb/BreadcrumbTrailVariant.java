package org.heraldui.vaadin.breadcrumb;

import com.vaadin.flow.component.shared.ThemeVariant;

/** How a {@link BreadcrumbTrail} looks. Without a variant chevrons stand between the crumbs. */
public enum BreadcrumbTrailVariant implements ThemeVariant {
    /** Slashes between the crumbs. */
    SLASH("slash");

    private final String variant;

    BreadcrumbTrailVariant(String variant) {
        this.variant = variant;
    }

    @Override
    public String getVariantName() {
        return variant;
    }
}
