package org.heraldui.icons.check.drawing;

import static org.heraldui.icons.check.drawing.Figure.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heraldui.icons.svg.Contour;
import org.heraldui.icons.svg.Point;
import org.heraldui.icons.svg.Segment;

/** What a line could do without and look the same. */
final class Redundancy {
    private static final double SAME = 0.005;
    /** What is shorter is not seen as a line. */
    static final double NOTHING = 0.05;

    private Redundancy() {}

    static Stream<String> in(Contour contour, boolean stroked) {
        List<Segment> segments = contour.segments();
        boolean still = segments.stream().allMatch(segment -> segment.length() == 0);
        if (still) {
            // A stroke makes a dot of it.
            boolean dot = stroked && (contour.closed() || !segments.isEmpty());
            return dot
                    ? Stream.empty()
                    : Stream.of("The pen is set down at \"" + show(contour.start()) + "\" for nothing.");
        }
        List<String> faults = new ArrayList<>();
        List<Segment> drawn = contour.drawn();
        boolean dot = drawn.stream().mapToDouble(Segment::length).sum() < NOTHING;
        for (Segment segment : drawn) {
            if (!dot && segment.length() < NOTHING) {
                faults.add("The line at \"" + show(segment.from()) + "\" is \"" + show(segment.length()) + "\" long.");
            }
        }
        Segment last = segments.get(segments.size() - 1);
        if (contour.closed() && last instanceof Segment.Line && last.to().equals(contour.start())) {
            faults.add("The line back to \"" + show(last.to()) + "\" is drawn by z.");
        }
        for (int i = contour.closed() ? 0 : 1; i < drawn.size(); i++) {
            Segment before = drawn.get(i == 0 ? drawn.size() - 1 : i - 1);
            if (isOneLine(before, drawn.get(i)) || isOneArc(before, drawn.get(i))) {
                faults.add("The stop at \"" + show(before.to()) + "\" does not change the line.");
            }
        }
        return faults.stream();
    }

    // Straight on, or straight back.
    private static boolean isOneLine(Segment a, Segment b) {
        if (!(a instanceof Segment.Line && b instanceof Segment.Line) || a.length() == 0 || b.length() == 0) {
            return false;
        }
        Point in = a.to().minus(a.from());
        Point out = b.to().minus(b.from());
        return Math.abs(in.x() * out.y() - in.y() * out.x()) < SAME * a.length() * b.length();
    }

    private static boolean isOneArc(Segment a, Segment b) {
        return a instanceof Segment.Arc one
                && b instanceof Segment.Arc other
                && one.centre().distance(other.centre()) < SAME
                && one.radii().distance(other.radii()) < SAME
                && one.sweep() * other.sweep() > 0
                && Math.abs(one.sweep() + other.sweep()) < 2 * Math.PI - 2 * SAME;
    }
}
