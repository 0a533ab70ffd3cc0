package org.heraldui.icons.svg;

import java.util.Map;

/** The basic shapes of SVG as paths (SVG 2, chapter 10). */
final class Shapes {
    private Shapes() {}

    static PathData line(Map<String, Double> at) {
        return new PathData().add('M', get(at, "x1"), get(at, "y1")).add('L', get(at, "x2"), get(at, "y2"));
    }

    static PathData circle(Map<String, Double> at) {
        double r = get(at, "r");
        return ellipse(get(at, "cx"), get(at, "cy"), r, r);
    }

    static PathData ellipse(Map<String, Double> at) {
        return ellipse(get(at, "cx"), get(at, "cy"), get(at, "rx"), get(at, "ry"));
    }

    private static PathData ellipse(double cx, double cy, double rx, double ry) {
        return new PathData()
                .add('M', cx - rx, cy)
                .add('a', rx, ry, 0, 1, 0, 2 * rx, 0)
                .add('a', rx, ry, 0, 1, 0, -2 * rx, 0)
                .add('z');
    }

    static PathData rect(Map<String, Double> at) {
        double x = get(at, "x");
        double y = get(at, "y");
        double w = get(at, "width");
        double h = get(at, "height");
        double rx = Math.min(at.getOrDefault("rx", get(at, "ry")), w / 2);
        double ry = Math.min(at.getOrDefault("ry", get(at, "rx")), h / 2);
        if (rx == 0 || ry == 0) {
            return new PathData()
                    .add('M', x, y)
                    .add('h', w)
                    .add('v', h)
                    .add('h', -w)
                    .add('z');
        }
        if (w == 2 * rx && h == 2 * ry) {
            return ellipse(x + rx, y + ry, rx, ry);
        }
        // Where a side is all round, its two quarters are written as one half.
        if (w == 2 * rx) {
            return new PathData()
                    .add('M', x, y + ry)
                    .add('a', rx, ry, 0, 0, 1, w, 0)
                    .add('v', h - 2 * ry)
                    .add('a', rx, ry, 0, 0, 1, -w, 0)
                    .add('z');
        }
        if (h == 2 * ry) {
            return new PathData()
                    .add('M', x + rx, y)
                    .add('h', w - 2 * rx)
                    .add('a', rx, ry, 0, 0, 1, 0, h)
                    .add('h', 2 * rx - w)
                    .add('a', rx, ry, 0, 0, 1, 0, -h)
                    .add('z');
        }
        return new PathData()
                .add('M', x + rx, y)
                .add('h', w - 2 * rx)
                .add('a', rx, ry, 0, 0, 1, rx, ry)
                .add('v', h - 2 * ry)
                .add('a', rx, ry, 0, 0, 1, -rx, ry)
                .add('h', 2 * rx - w)
                .add('a', rx, ry, 0, 0, 1, -rx, -ry)
                .add('v', 2 * ry - h)
                .add('a', rx, ry, 0, 0, 1, rx, -ry)
                .add('z');
    }

    static PathData poly(double[] points, boolean closed) {
        PathData path = new PathData();
        for (int i = 0; i + 1 < points.length; i += 2) {
            path.add(i == 0 ? 'M' : 'L', points[i], points[i + 1]);
        }
        return closed ? path.add('z') : path;
    }

    private static double get(Map<String, Double> attributes, String name) {
        return attributes.getOrDefault(name, 0.0);
    }
}
