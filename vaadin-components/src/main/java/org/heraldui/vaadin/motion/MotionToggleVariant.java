package org.heraldui.vaadin.motion;

import com.vaadin.flow.component.shared.ThemeVariant;

/** How a {@link MotionToggle} looks. */
public enum MotionToggleVariant implements ThemeVariant {
    /** The mark only; the name is heard and not seen. */
    COMPACT("compact");

    private final String variant;

    MotionToggleVariant(String variant) {
        this.variant = variant;
    }

    @Override
    public String getVariantName() {
        return variant;
    }
}
