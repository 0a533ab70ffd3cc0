package org.heraldui.icons.check.drawing;

import static org.heraldui.icons.check.drawing.Figure.show;

import java.util.ArrayList;
import java.util.List;
import org.heraldui.icons.check.drawing.InkMask.Area;
import org.heraldui.icons.svg.Point;

/** The white of a drawing: what parts its lines, and what they enclose. */
final class SpaceRules {
    private static final double MIN_GAP = 2;
    // White within black looks wider than it is, and 1.5 is a whole pixel of 16.
    private static final double MIN_GAP_OF_AREAS = 1.5;
    private static final double TOLERANCE = 0.03;

    private static final int PIXELS = 16;
    private static final double DARK = 0.5;
    // Less is no counter but the mask's own unevenness where lines meet.
    private static final double MIN_HOLE = 0.1;

    private SpaceRules() {}

    static List<String> gap(Figure figure) {
        double least = (figure.isStroked() ? MIN_GAP : MIN_GAP_OF_AREAS) - TOLERANCE;
        return Gaps.narrowest(figure, least)
                .map(gap -> "Between " + show(gap.a()) + " and " + show(gap.b()) + " are \"" + show(gap.width())
                        + "\" units of white.")
                .stream()
                .toList();
    }

    static List<String> counter(Figure figure) {
        double[][] coverage = figure.mask().coverage(PIXELS);
        List<String> faults = new ArrayList<>();
        for (Area hole : figure.mask().holes()) {
            double lightest = hole.cells().stream()
                    .mapToDouble(cell -> coverage[pixel(cell.y())][pixel(cell.x())])
                    .min()
                    .orElse(0);
            if (hole.size() >= MIN_HOLE && lightest > DARK) {
                faults.add("The white at " + show(hole.middle()) + " closes at 16 pixels: even its lightest pixel is \""
                        + Math.round(100 * lightest) + " %\" dark.");
            }
        }
        int parts = figure.mask().parts().size();
        int left = parts - merged(figure.mask().parts(), coverage);
        if (left < parts) {
            faults.add("Of \"" + parts + "\" parts \"" + left + "\" are left at 16 pixels: the others run together.");
        }
        return faults;
    }

    private static int pixel(double coordinate) {
        return (int) (coordinate * PIXELS / 24);
    }

    // How many of the parts touch an earlier one by their dark pixels.
    private static int merged(List<Area> parts, double[][] coverage) {
        int[][] owner = new int[PIXELS + 2][PIXELS + 2];
        int merged = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean touches = false;
            for (Point cell : parts.get(i).cells()) {
                int x = pixel(cell.x()) + 1;
                int y = pixel(cell.y()) + 1;
                if (coverage[y - 1][x - 1] > DARK) {
                    int self = i + 1;
                    for (int other :
                            new int[] {owner[y][x], owner[y - 1][x], owner[y + 1][x], owner[y][x - 1], owner[y][x + 1]
                            }) {
                        touches |= other != 0 && other != self;
                    }
                    owner[y][x] = self;
                }
            }
            merged += touches ? 1 : 0;
        }
        return merged;
    }
}
