package org.heraldui.icons.check.drawing;

import static org.heraldui.icons.check.drawing.Figure.show;

import java.util.ArrayList;
import java.util.List;
import org.heraldui.icons.check.drawing.Figure.Box;
import org.heraldui.icons.svg.Point;
import org.heraldui.icons.svg.ViewBox;

/** Where a drawing lies on its view box, and how large it is. */
final class PlaceRules {
    private static final Point MIDDLE = new Point(12, 12);
    private static final double TOLERANCE = 0.05;
    private static final double LONGEST_TIP = 3;
    private static final double MAX_OFFSET = 0.5;
    private static final double MAX_GRAVITY = 3;

    private PlaceRules() {}

    static List<String> cutOff(Figure figure) {
        ViewBox view = figure.drawing().viewBox();
        Box ink = figure.ink();
        boolean cut = ink.left() < view.x() - TOLERANCE
                || ink.top() < view.y() - TOLERANCE
                || ink.right() > view.x() + view.width() + TOLERANCE
                || ink.bottom() > view.y() + view.height() + TOLERANCE;
        return cut ? List.of("The ink reaches \"" + ink + "\", beyond the view box \"" + view + "\".") : List.of();
    }

    // A corner or the end of a line may overshoot; a side may not.
    static List<String> liveArea(Figure figure) {
        Box ink = figure.ink();
        boolean inside = ink.isWithin(2 - TOLERANCE, 22 + TOLERANCE);
        boolean tips = ink.isWithin(1 - TOLERANCE, 23 + TOLERANCE) && longestOutside(figure) <= LONGEST_TIP;
        // What leaves the view box is reported as such.
        boolean cut = !cutOff(figure).isEmpty();
        return inside || tips || cut ? List.of() : List.of("The ink reaches \"" + ink + "\".");
    }

    private static double longestOutside(Figure figure) {
        double low = 2 + figure.reach() - TOLERANCE;
        double high = 22 - figure.reach() + TOLERANCE;
        double longest = 0;
        for (List<Point> chain : figure.chains()) {
            double run = 0;
            for (int i = 1; i < chain.size(); i++) {
                Point point = chain.get(i);
                boolean inside = point.x() > low && point.y() > low && point.x() < high && point.y() < high;
                run = inside ? 0 : run + point.distance(chain.get(i - 1));
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }

    static List<String> size(Figure figure) {
        double side = Math.max(figure.ink().width(), figure.ink().height());
        return side < 18 - TOLERANCE || side > 22 + TOLERANCE
                ? List.of("The longer side of the ink is \"" + show(side) + "\".")
                : List.of();
    }

    static List<String> centre(Figure figure) {
        Point offset = figure.ink().centre().minus(MIDDLE);
        List<String> faults = new ArrayList<>();
        axis(
                "right",
                offset.x(),
                figure.mask().isSymmetric(true, figure.ink().centre().x()),
                faults);
        axis(
                "down",
                offset.y(),
                figure.mask().isSymmetric(false, figure.ink().centre().y()),
                faults);
        return faults;
    }

    private static void axis(String way, double offset, boolean symmetric, List<String> faults) {
        double free = symmetric ? 0 : MAX_OFFSET;
        if (Math.abs(offset) > free + TOLERANCE) {
            faults.add("The " + (symmetric ? "symmetric " : "") + "drawing lies \"" + show(offset) + "\" to the " + way
                    + " of the middle.");
        }
    }

    static List<String> gravity(Figure figure) {
        Point gravity = figure.mask().gravity();
        return gravity.distance(MIDDLE) > MAX_GRAVITY
                ? List.of("The centre of gravity is at \"" + show(gravity) + "\".")
                : List.of();
    }
}
