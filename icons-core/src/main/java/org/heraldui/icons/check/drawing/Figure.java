package org.heraldui.icons.check.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heraldui.icons.svg.Contour;
import org.heraldui.icons.svg.Paint;
import org.heraldui.icons.svg.Point;
import org.heraldui.icons.svg.Segment;
import org.heraldui.icons.svg.SvgDrawing;
import org.heraldui.icons.svg.ViewBox;
import org.jspecify.annotations.Nullable;

/** A drawing, measured. */
final class Figure {
    private static final double STEP = 0.25;
    // An absurdly long line is measured more coarsely.
    private static final int MAX_POINTS = 1000;

    private final SvgDrawing drawing;
    private final List<Contour> contours;
    private final double length;
    private final double step;
    private final List<List<Point>> chains;
    private @Nullable InkMask mask;

    Figure(SvgDrawing drawing) {
        this.drawing = drawing;
        contours = drawing.contours();
        length = contours.stream()
                .flatMap(contour -> edges(contour).stream())
                .mapToDouble(Segment::length)
                .sum();
        step = Math.max(STEP, length / MAX_POINTS);
        chains = contours.stream().map(this::chain).toList();
    }

    private List<Segment> edges(Contour contour) {
        return isStroked() ? contour.drawn() : contour.joined();
    }

    private List<Point> chain(Contour contour) {
        List<Point> chain = new ArrayList<>(List.of(contour.start()));
        for (Segment segment : edges(contour)) {
            int pieces = (int) Math.ceil(segment.length() / step);
            for (int i = 1; i <= pieces; i++) {
                chain.add(segment.at((double) i / pieces));
            }
        }
        return chain;
    }

    SvgDrawing drawing() {
        return drawing;
    }

    /** {@return its lines} */
    List<Contour> contours() {
        return contours;
    }

    /** {@return points along each of its lines, close together; one alone where a line has no length} */
    List<List<Point>> chains() {
        return chains;
    }

    /** {@return how far apart these points are at most} */
    double step() {
        return step;
    }

    boolean isStroked() {
        return drawing.paint() instanceof Paint.Stroke;
    }

    boolean isOnGrid() {
        return drawing.viewBox().equals(ViewBox.GRID_24);
    }

    /** {@return how far the ink reaches beyond the lines: half the width of strokes, nothing for areas} */
    double reach() {
        return drawing.paint() instanceof Paint.Stroke stroke ? stroke.width() / 2 : 0;
    }

    /** {@return the length of all lines; of areas, that of their edges} */
    double length() {
        return length;
    }

    /** {@return where its ink is on the 24 grid} */
    InkMask mask() {
        InkMask known = mask;
        if (known == null) {
            known = InkMask.of(this);
            mask = known;
        }
        return known;
    }

    /** {@return the smallest box around the ink} */
    Box ink() {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (List<Point> chain : chains) {
            for (Point point : chain) {
                left = Math.min(left, point.x());
                top = Math.min(top, point.y());
                right = Math.max(right, point.x());
                bottom = Math.max(bottom, point.y());
            }
        }
        return new Box(left - reach(), top - reach(), right + reach(), bottom + reach());
    }

    /** {@return a measured value as messages show it, such as 2.41} */
    static String show(double value) {
        return String.format(Locale.ROOT, "%.2f", value + 0.0);
    }

    /** {@return a place as messages show it, such as (12.00, 3.50)} */
    static String show(Point point) {
        return "(" + show(point.x()) + ", " + show(point.y()) + ")";
    }

    /**
     * A box.
     *
     * @param left its left edge
     * @param top its upper edge
     * @param right its right edge
     * @param bottom its lower edge
     */
    record Box(double left, double top, double right, double bottom) {
        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }

        Point centre() {
            return new Point((left + right) / 2, (top + bottom) / 2);
        }

        boolean isWithin(double low, double high) {
            return left >= low && top >= low && right <= high && bottom <= high;
        }

        @Override
        public String toString() {
            return show(left) + ".." + show(right) + " by " + show(top) + ".." + show(bottom);
        }
    }
}
