package org.heraldui.icons.svg;

import java.util.ArrayList;
import java.util.List;
import org.heraldui.icons.svg.PathData.PathSyntaxException;

/** Follows path data and notes where its lines run (SVG 2, chapter 9). */
final class Pen {
    private static final double SCALE = 1000;

    private final List<Contour> contours = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private Point start = new Point(0, 0);
    private Point at = start;
    // The last control point, from which the next smooth curve is reflected; the pen's place where there is none.
    private Point control = start;
    private char before;

    private Pen() {}

    static List<Contour> follow(String path) {
        Pen pen = new Pen();
        try {
            PathData.parse(path).segments().forEach(pen::step);
        } catch (PathSyntaxException e) {
            throw new IllegalArgumentException("The path \"" + path + "\" is wrong: " + e.getMessage() + ".", e);
        }
        pen.lift();
        return List.copyOf(pen.contours);
    }

    private void step(PathData.Segment segment) {
        char command = Character.toLowerCase(segment.command());
        boolean relative = command == segment.command();
        List<Double> v = segment.values();
        if (before != 0 && (command == 'm' || before == 'z')) {
            lift();
        }
        Point from = at;
        Point to = target(command, v, relative ? at : new Point(0, 0));
        Point next = to;
        switch (command) {
            case 'm' -> start = to;
            case 'z' -> {}
            case 'c', 's' -> {
                int last = command == 'c' ? 2 : 0;
                next = point(v, last, relative);
                Point first = command == 'c' ? point(v, 0, relative) : reflected("cs");
                segments.add(new Segment.Cubic(from, first, next, to));
            }
            case 'q', 't' -> {
                next = command == 'q' ? point(v, 0, relative) : reflected("qt");
                segments.add(Segment.Cubic.quadratic(from, next, to));
            }
            case 'a' ->
                segments.add(
                        from.equals(to) || v.get(0) == 0 || v.get(1) == 0
                                ? new Segment.Line(from, to)
                                : Segment.Arc.of(
                                        from,
                                        to,
                                        Math.abs(v.get(0)),
                                        Math.abs(v.get(1)),
                                        v.get(2),
                                        v.get(3) == 1,
                                        v.get(4) == 1));
            default -> segments.add(new Segment.Line(from, to));
        }
        at = to;
        control = next;
        before = command;
    }

    private Point target(char command, List<Double> v, Point origin) {
        return switch (command) {
            case 'z' -> start;
            case 'h' -> new Point(round(origin.x() + v.get(0)), at.y());
            case 'v' -> new Point(at.x(), round(origin.y() + v.get(0)));
            default -> new Point(round(origin.x() + v.get(v.size() - 2)), round(origin.y() + v.get(v.size() - 1)));
        };
    }

    // Sums of decimals, without what binary numbers add to them.
    private static double round(double value) {
        return Math.round(value * SCALE) / SCALE;
    }

    private Point point(List<Double> v, int index, boolean relative) {
        Point point = new Point(v.get(index), v.get(index + 1));
        return relative ? point.plus(at) : point;
    }

    private Point reflected(String after) {
        return after.indexOf(before) >= 0 ? at.plus(at.minus(control)) : at;
    }

    private void lift() {
        contours.add(new Contour(start, segments, before == 'z'));
        segments.clear();
    }
}
