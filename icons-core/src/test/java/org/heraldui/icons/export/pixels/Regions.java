package org.heraldui.icons.export.pixels;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/** Connected regions of a picture's pixels. */
final class Regions {
    private Regions() {}

    /** {@return the parts that the ink above a level falls into; ink touches over corners} */
    static List<BitSet> parts(Raster raster, double level) {
        return of(raster.size(), true, i -> raster.at(i) > level);
    }

    /** {@return the places without ink that the ink closes in} */
    static List<BitSet> holes(Raster raster, double level) {
        return of(raster.size(), false, i -> raster.at(i) <= level).stream()
                .filter(region -> !touchesEdge(region, raster.size()))
                .toList();
    }

    /** {@return the ink together with the holes that it closes in} */
    static BitSet silhouette(Raster raster, double level) {
        BitSet all = new BitSet();
        parts(raster, level).forEach(all::or);
        holes(raster, level).forEach(all::or);
        return all;
    }

    private static List<BitSet> of(int size, boolean corners, IntPredicate member) {
        BitSet seen = new BitSet();
        List<BitSet> regions = new ArrayList<>();
        for (int start = 0; start < size * size; start++) {
            if (seen.get(start) || !member.test(start)) {
                continue;
            }
            BitSet region = new BitSet();
            Deque<Integer> open = new ArrayDeque<>(List.of(start));
            seen.set(start);
            while (!open.isEmpty()) {
                int at = open.pop();
                region.set(at);
                for (int direction = corners ? 0 : 1; direction < 9; direction += corners ? 1 : 2) {
                    int x = at % size + direction % 3 - 1;
                    int y = at / size + direction / 3 - 1;
                    int next = y * size + x;
                    if (x >= 0 && y >= 0 && x < size && y < size && !seen.get(next) && member.test(next)) {
                        seen.set(next);
                        open.push(next);
                    }
                }
            }
            regions.add(region);
        }
        return regions;
    }

    private static boolean touchesEdge(BitSet region, int size) {
        return region.stream()
                .anyMatch(i -> i % size == 0 || i % size == size - 1 || i / size == 0 || i / size == size - 1);
    }
}
