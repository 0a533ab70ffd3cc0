package org.heraldui.icons.check.drawing;

import static org.heraldui.icons.check.drawing.Figure.show;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.heraldui.icons.svg.Contour;
import org.heraldui.icons.svg.Point;
import org.heraldui.icons.svg.Segment;

/** What a drawing is made of: how many lines, how long, on which numbers. */
final class LineRules {
    static final int MAX_ELEMENTS = 8;

    private static final double MIN_LENGTH = 40;
    private static final double MAX_LENGTH = 110;
    private static final double ON_GRID = 0.8;
    private static final double TOLERANCE = 0.0101;
    private static final double[] CORNERS = {0.5, 1, 2, 1 + Math.sqrt(2), 3, 4};
    private static final Pattern TOO_FINE = Pattern.compile("\\d*\\.\\d{3,}");

    private LineRules() {}

    static List<String> elements(Figure figure) {
        int count = figure.contours().size();
        return count > MAX_ELEMENTS ? List.of("\"" + count + "\" lines or areas are drawn.") : List.of();
    }

    static List<String> strokeLength(Figure figure) {
        double length = figure.length();
        return length < MIN_LENGTH - TOLERANCE || length > MAX_LENGTH + TOLERANCE
                ? List.of("The lines are \"" + show(length) + "\" units long.")
                : List.of();
    }

    static List<String> grid(Figure figure) {
        double[] coordinates = figure.contours().stream()
                .flatMap(contour -> Stream.concat(
                        Stream.of(contour.start()), contour.segments().stream().map(Segment::to)))
                .flatMapToDouble(point -> DoubleStream.of(point.x(), point.y()))
                .toArray();
        double on = DoubleStream.of(coordinates).filter(LineRules::isHalf).count();
        return on < ON_GRID * coordinates.length
                ? List.of("\"" + Math.round(100 * on / coordinates.length)
                        + " %\" of the end points are on whole or half units.")
                : List.of();
    }

    private static boolean isHalf(double value) {
        return Math.abs(value * 2 - Math.round(value * 2)) <= 2 * TOLERANCE;
    }

    static List<String> radius(Figure figure) {
        List<String> faults = new ArrayList<>();
        for (Contour contour : figure.contours()) {
            List<Segment> segments = contour.drawn();
            for (int i = 0; i < segments.size(); i++) {
                if (segments.get(i) instanceof Segment.Arc arc) {
                    boolean corner = isCorner(contour, segments, i);
                    DoubleStream radii =
                            DoubleStream.of(arc.radii().x(), arc.radii().y());
                    if (!radii.allMatch(corner ? LineRules::isCornerRadius : LineRules::isHalf)) {
                        faults.add("The " + (corner ? "corner" : "curve") + " from " + show(arc.from())
                                + " has the radius \"" + show(arc.radii().x()) + "\".");
                    }
                }
            }
        }
        return faults;
    }

    private static boolean isCornerRadius(double radius) {
        return DoubleStream.of(CORNERS).anyMatch(good -> Math.abs(good - radius) <= TOLERANCE);
    }

    // A corner is an arc of at most 135 degrees between two straight lines that it carries on.
    private static boolean isCorner(Contour contour, List<Segment> segments, int i) {
        int last = segments.size() - 1;
        boolean end = !contour.closed() && (i == 0 || i == last);
        return !end
                && segments.get(i) instanceof Segment.Arc arc
                && Math.abs(arc.sweep()) <= Math.toRadians(135)
                && segments.get(i == 0 ? last : i - 1) instanceof Segment.Line before
                && segments.get(i == last ? 0 : i + 1) instanceof Segment.Line after
                && carriesOn(before.from(), arc.from(), arc.at(0.01))
                && carriesOn(arc.at(0.99), arc.to(), after.to());
    }

    private static boolean carriesOn(Point a, Point b, Point c) {
        Point in = b.minus(a);
        Point out = c.minus(b);
        return in.x() * out.x() + in.y() * out.y() > 0.95 * a.distance(b) * b.distance(c);
    }

    static List<String> decimals(Figure figure) {
        List<String> fine = TOO_FINE.matcher(figure.drawing().path())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        return fine.isEmpty()
                ? List.of()
                : List.of("The path writes \"" + String.join("\", \"", fine) + "\" with more than two decimals.");
    }

    // Batik leaves them blank, with or without a length.
    static List<String> dot(Figure figure) {
        return figure.contours().stream()
                .filter(contour -> contour.closed()
                        && contour.drawn().stream().mapToDouble(Segment::length).sum() < Redundancy.NOTHING)
                .map(contour -> "The dot at \"" + show(contour.start()) + "\" is closed.")
                .toList();
    }

    static List<String> redundant(Figure figure) {
        return figure.contours().stream()
                .flatMap(contour -> Redundancy.in(contour, figure.isStroked()))
                .toList();
    }
}
