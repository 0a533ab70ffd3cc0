package org.heraldui.icons.check.drawing;

import java.util.List;
import org.heraldui.icons.svg.Paint;
import org.heraldui.icons.svg.Point;

/** Inks the cells of a mask whose middle a drawing covers. Ends and corners of strokes are taken for round. */
final class InkPainter {
    private final boolean[][] ink = new boolean[InkMask.SIZE][InkMask.SIZE];

    private InkPainter() {}

    static boolean[][] paint(Figure figure) {
        InkPainter painter = new InkPainter();
        if (figure.drawing().paint() instanceof Paint.Fill fill) {
            painter.fill(figure.chains(), fill.rule().equals("evenodd"));
        } else {
            painter.stroke(figure.chains(), figure.reach());
        }
        return painter.ink;
    }

    private void stroke(List<List<Point>> chains, double reach) {
        for (List<Point> chain : chains) {
            for (int i = 0; i < chain.size(); i++) {
                capsule(chain.get(Math.max(0, i - 1)), chain.get(i), reach);
            }
        }
    }

    // All that lies within reach of the straight line from a to b.
    private void capsule(Point a, Point b, double reach) {
        Point way = b.minus(a);
        double square = way.x() * way.x() + way.y() * way.y();
        int right = cell(Math.max(a.x(), b.x()) + reach);
        int bottom = cell(Math.max(a.y(), b.y()) + reach);
        for (int y = cell(Math.min(a.y(), b.y()) - reach); y < bottom; y++) {
            for (int x = cell(Math.min(a.x(), b.x()) - reach); x < right; x++) {
                Point middle = new Point(InkMask.middle(x), InkMask.middle(y));
                Point to = middle.minus(a);
                double t = square == 0 ? 0 : (to.x() * way.x() + to.y() * way.y()) / square;
                ink[y][x] |= middle.distance(a.plus(way.times(Math.max(0, Math.min(1, t))))) < reach;
            }
        }
    }

    // Along each row of cells the edges are crossed from left to right.
    private void fill(List<List<Point>> chains, boolean evenodd) {
        for (int row = 0; row < InkMask.SIZE; row++) {
            int[] turns = new int[InkMask.SIZE + 1];
            for (List<Point> chain : chains) {
                for (int i = 1; i < chain.size(); i++) {
                    cross(chain.get(i - 1), chain.get(i), InkMask.middle(row), turns);
                }
            }
            int winding = 0;
            for (int x = 0; x < InkMask.SIZE; x++) {
                winding += turns[x];
                ink[row][x] = evenodd ? (winding & 1) != 0 : winding != 0;
            }
        }
    }

    private static void cross(Point a, Point b, double y, int[] turns) {
        if ((a.y() <= y) != (b.y() <= y)) {
            double x = a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x());
            turns[cell(x)] += b.y() > a.y() ? 1 : -1;
        }
    }

    // The first cell whose middle is not before a coordinate, on the mask or at its end.
    private static int cell(double coordinate) {
        return (int) Math.max(0, Math.min(InkMask.SIZE, Math.ceil(coordinate * InkMask.CELLS - 0.5)));
    }
}
