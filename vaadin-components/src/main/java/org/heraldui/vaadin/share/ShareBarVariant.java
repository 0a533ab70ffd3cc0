package org.heraldui.vaadin.share;

import com.vaadin.flow.component.shared.ThemeVariant;

/**
 * How a {@link ShareBar} looks. Without a variant the networks are shown by their marks, and copying the link and the
 * device's share menu by mark and words.
 */
public enum ShareBarVariant implements ThemeVariant {
    /**
     * Marks only, no heading, no skip link: for cards and lists. The headline stands in every name, so that a listener
     * can tell the bars apart, and the bar is a group instead of a landmark.
     */
    COMPACT("compact"),
    /** Mark and words for every target. */
    LABELLED("labelled"),
    /** One target below the other, in the same order. */
    VERTICAL("vertical");

    private final String variant;

    ShareBarVariant(String variant) {
        this.variant = variant;
    }

    @Override
    public String getVariantName() {
        return variant;
    }
}
