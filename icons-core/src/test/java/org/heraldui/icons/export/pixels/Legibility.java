package org.heraldui.icons.export.pixels;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.heraldui.icons.Icon;

/**
 * What of an icon's drawing is lost in a small picture. The drawing is read from a large one: its parts, and the holes that
 * they close in. In the small picture each part must still show, no two may run together, and each hole must stay open.
 */
final class Legibility {
    private static final int LARGE = 96;
    private static final double HALF = 0.5;
    /** A pixel darker than this looks like ink between its neighbours. */
    private static final double DARK = 2 / 3.0;
    /** A part none of whose pixels is darker than this looks like dirt. */
    private static final double FAINT = 0.3;
    /** Regions of fewer pixels of the large picture are traces of its soft edges. */
    private static final int TRACE = 6;

    private Legibility() {}

    /** {@return one line for each loss, with its place on the 24 grid} */
    static List<String> losses(Icon icon, int size, double strokeWidth) {
        Raster large = Raster.of(icon, LARGE);
        Raster small = Raster.of(icon, size, strokeWidth);
        List<BitSet> parts = sizable(Regions.parts(large, HALF));
        List<String> losses = new ArrayList<>();
        for (BitSet part : parts) {
            if (ink(part, small).max().orElse(0) < FAINT) {
                losses.add("the part at " + place(part) + " fades");
            }
        }
        for (BitSet hole : sizable(Regions.holes(large, HALF))) {
            if (ink(hole, small).min().orElse(1) > DARK) {
                losses.add("the hole at " + place(hole) + " closes");
            }
        }
        for (BitSet dark : Regions.parts(small, DARK)) {
            List<String> met = parts.stream()
                    .filter(part -> pixels(part, small).anyMatch(dark::get))
                    .map(Legibility::place)
                    .toList();
            if (met.size() > 1) {
                losses.add("the parts at " + String.join(" and ", met) + " run together");
            }
        }
        return losses;
    }

    private static List<BitSet> sizable(List<BitSet> regions) {
        return regions.stream().filter(region -> region.cardinality() >= TRACE).toList();
    }

    private static java.util.stream.DoubleStream ink(BitSet region, Raster small) {
        return pixels(region, small).mapToDouble(small::at);
    }

    /** {@return the pixels of the small picture of which the region covers at least a third} */
    private static IntStream pixels(BitSet region, Raster small) {
        int[] covered = new int[small.size() * small.size()];
        region.stream().forEach(i -> covered[scaled(i / LARGE, small) * small.size() + scaled(i % LARGE, small)]++);
        double third = Math.pow((double) LARGE / small.size(), 2) / 3;
        return IntStream.range(0, covered.length).filter(i -> covered[i] >= third);
    }

    private static int scaled(int coordinate, Raster small) {
        return coordinate * small.size() / LARGE;
    }

    private static String place(BitSet region) {
        double x = region.stream().mapToDouble(i -> i % LARGE + HALF).average().orElse(0);
        double y = region.stream()
                .mapToDouble(i -> Math.floorDiv(i, LARGE) + HALF)
                .average()
                .orElse(0);
        return String.format(Locale.ROOT, "%.0f,%.0f", x * 24 / LARGE, y * 24 / LARGE);
    }
}
