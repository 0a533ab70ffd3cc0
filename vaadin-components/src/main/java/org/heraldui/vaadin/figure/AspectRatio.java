package org.heraldui.vaadin.figure;

import java.io.Serializable;

/**
 * The shape that media keep while they load and after they failed.
 *
 * @param width the width's share, 1 or more
 * @param height the height's share, 1 or more
 */
public record AspectRatio(int width, int height) implements Serializable {
    /** 16 to 9: video, wide pictures. */
    public static final AspectRatio WIDE = new AspectRatio(16, 9);

    /** 3 to 2: photographs. */
    public static final AspectRatio PHOTO = new AspectRatio(3, 2);

    /** 1 to 1. */
    public static final AspectRatio SQUARE = new AspectRatio(1, 1);

    /** 4 to 5: portraits. */
    public static final AspectRatio PORTRAIT = new AspectRatio(4, 5);

    /** Checks both numbers. */
    public AspectRatio {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("The aspect ratio \"" + width + " to " + height
                    + "\" is not accepted. Give two whole numbers from 1, such as 16 and 9.");
        }
    }

    /** {@return the ratio as CSS writes it, such as {@code 16 / 9}} */
    public String toCss() {
        return width + " / " + height;
    }
}
