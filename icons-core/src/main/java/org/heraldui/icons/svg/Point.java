package org.heraldui.icons.svg;

/**
 * A point of the plane, or the way from one to another.
 *
 * @param x to the right, in units of the view box
 * @param y downwards, in units of the view box
 */
public record Point(double x, double y) {

    /**
     * {@return this point moved}
     *
     * @param way how far
     */
    public Point plus(Point way) {
        return new Point(x + way.x, y + way.y);
    }

    /**
     * {@return the way to this point from another}
     *
     * @param other the other
     */
    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    /**
     * {@return this way made longer or shorter}
     *
     * @param factor how many times
     */
    public Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    /**
     * {@return how far another point is}
     *
     * @param other the other
     */
    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
