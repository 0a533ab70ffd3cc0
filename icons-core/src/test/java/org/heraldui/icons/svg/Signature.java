package org.heraldui.icons.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heraldui.icons.svg.PathData.PathSyntaxException;
import org.heraldui.icons.svg.PathData.Segment;

/**
 * What a drawing is made of, so that it can be compared: one text for each of its sub-paths, with absolute coordinates
 * rounded to half units. It does not matter in which order or direction lines are drawn, nor by which command.
 */
record Signature(List<String> elements) {

    static Signature of(SvgDrawing drawing) {
        Reader reader = new Reader();
        try {
            PathData.parse(drawing.path()).segments().forEach(reader::read);
        } catch (PathSyntaxException e) {
            throw new IllegalArgumentException(drawing.path(), e);
        }
        return new Signature(reader.elements());
    }

    /** {@return the elements that both have, as a share of those of the richer drawing} */
    double overlap(Signature other) {
        List<String> rest = new ArrayList<>(other.elements);
        long shared = elements.stream().filter(rest::remove).count();
        return (double) shared / Math.max(elements.size(), other.elements.size());
    }

    private static final class Reader {
        private final List<String> elements = new ArrayList<>();
        private TreeSet<String> element = new TreeSet<>();
        private double startX;
        private double startY;
        private double x;
        private double y;

        void read(Segment segment) {
            char command = Character.toLowerCase(segment.command());
            double[] v =
                    segment.values().stream().mapToDouble(Double::doubleValue).toArray();
            if (Character.isLowerCase(segment.command())) {
                toAbsolute(command, v);
            }
            double toX = command == 'z' ? startX : command == 'v' ? x : command == 'h' ? v[0] : v[v.length - 2];
            double toY = command == 'z' ? startY : command == 'h' ? y : v[v.length - 1];
            if (command == 'm') {
                end();
                startX = toX;
                startY = toY;
            } else if (command != 'z' || toX != x || toY != y) {
                element.add(describe(command, v, toX, toY));
            }
            x = toX;
            y = toY;
        }

        private void toAbsolute(char command, double[] v) {
            for (int i = command == 'a' ? 5 : 0; i < v.length; i++) {
                boolean vertical = command == 'v' || (command == 'a' ? i == 6 : i % 2 == 1);
                v[i] += vertical ? y : x;
            }
        }

        // Both ends in a fixed order; what lies between, turned where the ends were.
        private String describe(char command, double[] v, double toX, double toY) {
            String from = point(x, y);
            String to = point(toX, toY);
            boolean turned = from.compareTo(to) > 0;
            String between = "";
            if (command == 'a') {
                between = "arc " + point(v[0], v[1]) + (v[4] == 1 != turned ? " +" : " -");
            } else if (v.length > 2) {
                List<String> controls = new ArrayList<>();
                for (int i = 0; i + 3 < v.length; i += 2) {
                    controls.add(turned ? 0 : controls.size(), point(v[i], v[i + 1]));
                }
                between = "curve " + controls;
            }
            return turned ? to + " " + between + " " + from : from + " " + between + " " + to;
        }

        private static String point(double x, double y) {
            return String.format(Locale.ROOT, "%.1f,%.1f", Math.round(x * 2) / 2.0, Math.round(y * 2) / 2.0);
        }

        private void end() {
            if (!element.isEmpty()) {
                elements.add(element.stream().collect(Collectors.joining("; ")));
                element = new TreeSet<>();
            }
        }

        List<String> elements() {
            end();
            return List.copyOf(elements);
        }
    }
}
