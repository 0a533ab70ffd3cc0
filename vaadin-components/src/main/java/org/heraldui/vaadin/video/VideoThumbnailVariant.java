package org.heraldui.vaadin.video;

import com.vaadin.flow.component.shared.ThemeVariant;

/** How a {@link VideoThumbnail} is laid out. */
public enum VideoThumbnailVariant implements ThemeVariant {
    /** The picture beside the text, for lists and narrow columns. */
    BESIDE("beside");

    private final String name;

    VideoThumbnailVariant(String name) {
        this.name = name;
    }

    @Override
    public String getVariantName() {
        return name;
    }
}
