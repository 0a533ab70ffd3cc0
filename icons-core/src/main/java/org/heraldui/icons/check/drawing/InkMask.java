package org.heraldui.icons.check.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.heraldui.icons.svg.Point;

/** Which places of the 24 grid are inked: {@value #CELLS} cells to the unit, each inked or white. */
final class InkMask {
    /** Cells in a unit: pixels of 16 and of 24 are whole numbers of them. */
    static final int CELLS = 8;

    /** Cells in a row. */
    static final int SIZE = 24 * CELLS;

    private static final double MAX_ASYMMETRY = 0.03;

    private final boolean[][] ink;

    private InkMask(boolean[][] ink) {
        this.ink = ink;
    }

    static InkMask of(Figure figure) {
        return new InkMask(InkPainter.paint(figure));
    }

    /** {@return the coordinate of a cell's middle} */
    static double middle(int cell) {
        return (cell + 0.5) / CELLS;
    }

    /**
     * Cells that hang together, by their sides.
     *
     * @param cells their middles
     */
    record Area(List<Point> cells) {
        /** {@return its size in square units} */
        double size() {
            return (double) cells.size() / (CELLS * CELLS);
        }

        /** {@return its centre of gravity} */
        Point middle() {
            Point sum = cells.stream().reduce(new Point(0, 0), Point::plus);
            return sum.times(1.0 / cells.size());
        }
    }

    boolean isInk(Point point) {
        int x = (int) Math.floor(point.x() * CELLS);
        int y = (int) Math.floor(point.y() * CELLS);
        return isOn(x, y) && ink[y][x];
    }

    private static boolean isOn(int x, int y) {
        return x >= 0 && y >= 0 && x < SIZE && y < SIZE;
    }

    private List<Point> inked() {
        List<Point> cells = new ArrayList<>();
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                if (ink[y][x]) {
                    cells.add(new Point(middle(x), middle(y)));
                }
            }
        }
        return cells;
    }

    /** {@return the share of the grid that is inked, from 0 to 1} */
    double share() {
        return (double) inked().size() / (SIZE * SIZE);
    }

    /** {@return the centre of gravity of the ink; the middle of the grid where there is none} */
    Point gravity() {
        List<Point> cells = inked();
        return cells.isEmpty() ? new Point(12, 12) : new Area(cells).middle();
    }

    /** {@return whether the ink is its own mirror image, left and right of x = middle or above and below y = middle} */
    boolean isSymmetric(boolean leftAndRight, double middle) {
        // To the next half cell, so that cells fall on cells.
        double twice = Math.round(middle * 2 * CELLS) / (double) CELLS;
        List<Point> cells = inked();
        long lonely = cells.stream()
                .filter(cell -> !isInk(
                        leftAndRight ? new Point(twice - cell.x(), cell.y()) : new Point(cell.x(), twice - cell.y())))
                .count();
        return lonely <= MAX_ASYMMETRY * cells.size();
    }

    /** {@return how dark each pixel of a picture gets, from 0 to 1; row by row} */
    double[][] coverage(int pixels) {
        int cells = SIZE / pixels;
        double[][] coverage = new double[pixels][pixels];
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                coverage[y / cells][x / cells] += ink[y][x] ? 1 : 0;
            }
        }
        for (double[] row : coverage) {
            Arrays.setAll(row, x -> row[x] / (cells * cells));
        }
        return coverage;
    }

    /** {@return the parts of the ink} */
    List<Area> parts() {
        return areas(true);
    }

    /** {@return the white that ink encloses} */
    List<Area> holes() {
        double edge = middle(SIZE - 1);
        return areas(false).stream()
                .filter(area -> area.cells().stream()
                        .noneMatch(cell ->
                                Math.min(cell.x(), cell.y()) < 1.0 / CELLS || Math.max(cell.x(), cell.y()) >= edge))
                .toList();
    }

    private List<Area> areas(boolean inked) {
        boolean[][] seen = new boolean[SIZE][SIZE];
        List<Area> areas = new ArrayList<>();
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                if (ink[y][x] == inked && !seen[y][x]) {
                    areas.add(flood(seen, x, y));
                }
            }
        }
        return areas;
    }

    private Area flood(boolean[][] seen, int startX, int startY) {
        List<Point> cells = new ArrayList<>();
        ArrayDeque<int[]> open = new ArrayDeque<>(List.of(new int[] {startX, startY}));
        seen[startY][startX] = true;
        while (!open.isEmpty()) {
            int[] at = open.remove();
            cells.add(new Point(middle(at[0]), middle(at[1])));
            for (int side = 0; side < 4; side++) {
                int x = at[0] + (side - 1) % 2;
                int y = at[1] + (side - 2) % 2;
                if (isOn(x, y) && !seen[y][x] && ink[y][x] == ink[startY][startX]) {
                    seen[y][x] = true;
                    open.add(new int[] {x, y});
                }
            }
        }
        return new Area(cells);
    }
}
