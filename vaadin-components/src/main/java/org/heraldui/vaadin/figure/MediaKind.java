package org.heraldui.vaadin.figure;

import org.heraldui.icons.Icon;
import org.heraldui.icons.Icons;

/** What a caption is the caption of. */
public enum MediaKind {
    /** A photograph or drawing: the default. */
    IMAGE,
    /** A film. */
    VIDEO,
    /** A recording. */
    AUDIO,
    /** Several pictures. */
    GALLERY,
    /** A chart, diagram or map. */
    CHART;

    /** {@return the icon that stands for it} */
    public Icon icon() {
        return switch (this) {
            case IMAGE -> Icons.CAMERA;
            case VIDEO -> Icons.VIDEO;
            case AUDIO -> Icons.HEADPHONES;
            case GALLERY -> Icons.GALLERY;
            case CHART -> Icons.CHART;
        };
    }
}
