package org.heraldui.icons.svg;

/** One stretch of a contour. */
public sealed interface Segment permits Segment.Line, Segment.Cubic, Segment.Arc {
    /** {@return where it begins} */
    Point from();

    /** {@return where it ends} */
    Point to();

    /**
     * {@return a point of it}
     *
     * @param t how far along, from 0 to 1
     */
    Point at(double t);

    /** {@return its length; of curves that of a fine chain of chords} */
    default double length() {
        int chords = 64;
        double sum = 0;
        for (int i = 0; i < chords; i++) {
            sum += at((double) i / chords).distance(at((i + 1.0) / chords));
        }
        return sum;
    }

    /**
     * A straight line.
     *
     * @param from where it begins
     * @param to where it ends
     */
    record Line(Point from, Point to) implements Segment {
        @Override
        public Point at(double t) {
            return from.plus(to.minus(from).times(t));
        }

        @Override
        public double length() {
            return from.distance(to);
        }
    }

    /**
     * A cubic Bézier curve; quadratic ones are written as cubic ones.
     *
     * @param from where it begins
     * @param first its first control point
     * @param second its second control point
     * @param to where it ends
     */
    record Cubic(Point from, Point first, Point second, Point to) implements Segment {
        static Cubic quadratic(Point from, Point control, Point to) {
            return new Cubic(
                    from,
                    from.plus(control.minus(from).times(2.0 / 3)),
                    to.plus(control.minus(to).times(2.0 / 3)),
                    to);
        }

        @Override
        public Point at(double t) {
            double s = 1 - t;
            return from.times(s * s * s)
                    .plus(first.times(3 * s * s * t))
                    .plus(second.times(3 * s * t * t))
                    .plus(to.times(t * t * t));
        }
    }

    /**
     * A part of an ellipse.
     *
     * @param from where it begins
     * @param to where it ends
     * @param radii its two radii, as they are drawn: too short ones are stretched
     * @param rotation of its first radius, in radians
     * @param centre its centre
     * @param start the angle where it begins, in radians before rotation
     * @param sweep how far it turns, in radians; more than 0 is clockwise
     */
    record Arc(Point from, Point to, Point radii, double rotation, Point centre, double start, double sweep)
            implements Segment {

        // SVG 2, appendix B.2.4 and B.2.5: from end points to centre, radii stretched where too short.
        static Arc of(Point from, Point to, double rx, double ry, double degrees, boolean large, boolean clockwise) {
            double rotation = Math.toRadians(degrees);
            double cos = Math.cos(rotation);
            double sin = Math.sin(rotation);
            Point half = from.minus(to).times(0.5);
            double x = cos * half.x() + sin * half.y();
            double y = cos * half.y() - sin * half.x();
            double stretch = Math.max(1, Math.hypot(x / rx, y / ry));
            double a = rx * stretch;
            double b = ry * stretch;
            double square = (x * x) / (a * a) + (y * y) / (b * b);
            double factor = Math.sqrt(Math.max(0, 1 / square - 1)) * (large == clockwise ? -1 : 1);
            double cx = factor * a * y / b;
            double cy = -factor * b * x / a;
            Point centre = from.plus(to).times(0.5).plus(new Point(cos * cx - sin * cy, sin * cx + cos * cy));
            double start = Math.atan2((y - cy) / b, (x - cx) / a);
            double sweep = Math.atan2((-y - cy) / b, (-x - cx) / a) - start;
            if (clockwise && sweep < 0) {
                sweep += 2 * Math.PI;
            } else if (!clockwise && sweep > 0) {
                sweep -= 2 * Math.PI;
            }
            return new Arc(from, to, new Point(a, b), rotation, centre, start, sweep);
        }

        @Override
        public Point at(double t) {
            if (t == 0 || t == 1) {
                return t == 0 ? from : to;
            }
            double angle = start + t * sweep;
            double x = radii.x() * Math.cos(angle);
            double y = radii.y() * Math.sin(angle);
            double cos = Math.cos(rotation);
            double sin = Math.sin(rotation);
            return centre.plus(new Point(cos * x - sin * y, sin * x + cos * y));
        }
    }
}
