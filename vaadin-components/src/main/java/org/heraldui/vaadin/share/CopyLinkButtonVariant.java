package org.heraldui.vaadin.share;

import com.vaadin.flow.component.shared.ThemeVariant;

/** How a {@link CopyLinkButton} looks. */
public enum CopyLinkButtonVariant implements ThemeVariant {
    /** The mark only; the name is heard and not seen. */
    COMPACT("compact");

    private final String variant;

    CopyLinkButtonVariant(String variant) {
        this.variant = variant;
    }

    @Override
    public String getVariantName() {
        return variant;
    }
}
