package org.heraldui.vaadin.gallery;

import com.vaadin.flow.component.shared.ThemeVariant;

/** How a {@link MediaGallery} is laid out. */
public enum MediaGalleryVariant implements ThemeVariant {
    /** Several pictures side by side. */
    STRIP("strip");

    private final String name;

    MediaGalleryVariant(String name) {
        this.name = name;
    }

    @Override
    public String getVariantName() {
        return name;
    }
}
