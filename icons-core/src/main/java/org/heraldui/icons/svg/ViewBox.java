package org.heraldui.icons.svg;

import java.io.Serializable;

/**
 * The part of the plane that a drawing shows.
 *
 * @param x its left edge
 * @param y its top edge
 * @param width its width, more than 0
 * @param height its height, more than 0
 */
public record ViewBox(double x, double y, double width, double height) implements Serializable {
    /** The 24 by 24 grid of Herald's own icons. */
    public static final ViewBox GRID_24 = new ViewBox(0, 0, 24, 24);

    /** {@return the value of a {@code viewBox} attribute} */
    @Override
    public String toString() {
        return Numbers.format(x) + " " + Numbers.format(y) + " " + Numbers.format(width) + " " + Numbers.format(height);
    }
}
