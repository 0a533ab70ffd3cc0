package org.heraldui.vaadin.figure;

import com.vaadin.flow.component.shared.ThemeVariant;

/**
 * How a figure stands in a text. Without a variant it fills its container and has no margins. In windows narrower than
 * 480 pixels and in print no figure floats or reaches out of the column.
 */
public enum CaptionedFigureVariant implements ThemeVariant {
    /** In the column, with air above and below. */
    INLINE("inline"),
    /** At the end of the line, about two fifths of the column wide, the text beside it. */
    SUPPORTING("supporting"),
    /** At the end of the line, half of the column wide, the text beside it. */
    HALF("half"),
    /** Large, with a larger caption; reaches out of the column by {@code --herald-figure-bleed}. */
    SHOWCASE("showcase"),
    /** At the start of the line, no wider than 11 characters or so, the text beside it; for heads and small objects. */
    THUMBNAIL("thumbnail");

    private final String variant;

    CaptionedFigureVariant(String variant) {
        this.variant = variant;
    }

    @Override
    public String getVariantName() {
        return variant;
    }
}
