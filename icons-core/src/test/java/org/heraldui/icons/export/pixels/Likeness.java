package org.heraldui.icons.export.pixels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How far two icons are apart to the eye, from 0, the same, to 1, nothing in common. */
final class Likeness {
    private static final int SHIFT = 1;

    /** Two icons and their distance. */
    record Pair(String first, String second, double distance) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f  %s, %s", distance, first, second);
        }
    }

    private Likeness() {}

    /** {@return all pairs of pictures of one size, the closest first} */
    static List<Pair> pairs(List<Raster> pictures) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            for (int j = i + 1; j < pictures.size(); j++) {
                pairs.add(new Pair(
                        pictures.get(i).name(), pictures.get(j).name(), distance(pictures.get(i), pictures.get(j))));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::distance)
                .thenComparing(Pair::first)
                .thenComparing(Pair::second));
        return pairs;
    }

    /**
     * {@return the ink that only one of two pictures has, as a share of all their ink} They are laid on one another in
     * the place, at most a pixel aside, where they agree best: nobody remembers where in its square an icon stood.
     */
    static double distance(Raster a, Raster b) {
        double least = 1;
        for (int dy = -SHIFT; dy <= SHIFT; dy++) {
            for (int dx = -SHIFT; dx <= SHIFT; dx++) {
                least = Math.min(least, distance(a, b, dx, dy));
            }
        }
        return least;
    }

    private static double distance(Raster a, Raster b, int dx, int dy) {
        double different = 0;
        double all = 0;
        for (int y = -SHIFT; y < a.size() + SHIFT; y++) {
            for (int x = -SHIFT; x < a.size() + SHIFT; x++) {
                double inA = a.at(x, y);
                double inB = b.at(x + dx, y + dy);
                different += Math.abs(inA - inB);
                all += Math.max(inA, inB);
            }
        }
        return all == 0 ? 0 : different / all;
    }
}
