package org.heraldui.icons.check.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.heraldui.icons.svg.Point;

/**
 * Where lines run close beside each other without belonging together. Two lines that meet come close by nature; so two
 * points leave a gap only where the way from one to the other along the lines is long beside the straight one.
 */
final class Gaps {
    /** The way along the lines is this many times the straight one: a wedge of 29 degrees, a slot 1.5 times as deep as wide. */
    private static final double DETOUR = 4;

    /** Lines nearer than this touch. */
    private static final double TOUCH = 0.5;

    // Of an absurd number of points only some are compared, so that no drawing takes longer than a moment.
    private static final int MAX_POINTS = 1500;

    private final Figure figure;
    private final List<Point> points = new ArrayList<>();
    private final List<int[]> neighbours = new ArrayList<>();

    /**
     * A gap.
     *
     * @param a a point on a line or edge
     * @param b the point nearest to it on the other
     * @param width the white between them; less than 0 where the ink overlaps
     */
    record Gap(Point a, Point b, double width) {}

    private Gaps(Figure figure) {
        this.figure = figure;
        link();
    }

    /** {@return the narrowest gap of less than this width, if there is one} */
    static Optional<Gap> narrowest(Figure figure, double below) {
        return new Gaps(figure).narrowest(below + 2 * figure.reach());
    }

    // Each point is joined to those before and after it on its line, and to all that it touches.
    private void link() {
        List<Integer> starts = new ArrayList<>();
        int all = figure.chains().stream().mapToInt(List::size).sum();
        int every = 1 + all / MAX_POINTS;
        for (List<Point> chain : figure.chains()) {
            starts.add(points.size());
            for (int i = 0; i < chain.size(); i += every) {
                points.add(chain.get(i));
            }
        }
        double touch = figure.isStroked() ? TOUCH : figure.step() / 5;
        for (int i = 0; i < points.size(); i++) {
            int[] near = new int[points.size()];
            int count = 0;
            for (int j = 0; j < points.size(); j++) {
                boolean along = Math.abs(i - j) == 1 && !starts.contains(Math.max(i, j));
                if (j != i && (along || points.get(i).distance(points.get(j)) <= touch)) {
                    near[count++] = j;
                }
            }
            neighbours.add(Arrays.copyOf(near, count));
        }
    }

    private Optional<Gap> narrowest(double below) {
        Gap best = null;
        double least = below;
        for (int i = 0; i < points.size(); i++) {
            double[] ways = null;
            for (int j = i + 1; j < points.size(); j++) {
                double distance = points.get(i).distance(points.get(j));
                if (distance < least) {
                    ways = ways == null ? ways(i, DETOUR * below) : ways;
                    if (ways[j] > DETOUR * Math.max(1, distance) && isWhite(points.get(i), points.get(j))) {
                        least = distance;
                        best = new Gap(points.get(i), points.get(j), distance - 2 * figure.reach());
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    // Between the edges of an area may lie the area itself.
    private boolean isWhite(Point a, Point b) {
        return figure.isStroked() || !figure.mask().isInk(a.plus(b).times(0.5));
    }

    // Dijkstra's shortest ways from one point, as far as they are of interest.
    private double[] ways(int from, double limit) {
        double[] ways = new double[points.size()];
        Arrays.fill(ways, Double.POSITIVE_INFINITY);
        ways[from] = 0;
        PriorityQueue<double[]> open = new PriorityQueue<>((a, b) -> Double.compare(a[0], b[0]));
        open.add(new double[] {0, from});
        while (!open.isEmpty()) {
            double[] next = open.remove();
            int at = (int) next[1];
            if (next[0] > ways[at]) {
                continue;
            }
            for (int neighbour : neighbours.get(at)) {
                double way = next[0] + points.get(at).distance(points.get(neighbour));
                if (way < ways[neighbour] && way <= limit) {
                    ways[neighbour] = way;
                    open.add(new double[] {way, neighbour});
                }
            }
        }
        return ways;
    }
}
