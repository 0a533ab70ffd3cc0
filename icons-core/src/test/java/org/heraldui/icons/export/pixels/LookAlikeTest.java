package org.heraldui.icons.export.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heraldui.icons.Category;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.Report;
import org.heraldui.icons.export.pixels.Likeness.Pair;
import org.junit.jupiter.api.Test;

/** No two icons look alike at 16 pixels, the smallest size that they are drawn for. */
class LookAlikeTest {
    private static final int SIZE = 16;
    private static final double STRANGERS = 0.1;
    private static final double FAMILY = 0.08;

    /** Two states or kinds of one thing, which are to look like it. */
    private static final Set<Set<String>> FAMILIES = Set.of(
            Set.of("zoom-in", "zoom-out"),
            Set.of("lock", "unlock"),
            Set.of("calendar", "event"),
            Set.of("globe", "language"));

    private static final List<Pair> PAIRS =
            Likeness.pairs(Raster.all(SIZE).stream().map(Raster::blurred).toList());

    private static boolean isFamily(Pair pair) {
        return FAMILIES.contains(Set.of(pair.first(), pair.second()));
    }

    @Test
    void closestPairs_areReported() throws IOException {
        int icons = IconCatalogue.all().size();
        assertThat(PAIRS).hasSize(icons * (icons - 1) / 2);
        Report.write(
                "look-alikes.txt",
                "The closest of " + PAIRS.size() + " pairs at " + SIZE
                        + " pixels: 0 is the same picture, 1 has nothing in common; * two states of one thing",
                PAIRS.stream()
                        .limit(50)
                        .map(pair -> pair + (isFamily(pair) ? " *" : ""))
                        .toList());
    }

    @Test
    void strangers_keepTheirDistance() {
        assertThat(PAIRS)
                .filteredOn(pair -> !isFamily(pair) && pair.distance() < STRANGERS)
                .isEmpty();
    }

    @Test
    void families_keepALittleDistanceAndNeedTheirDeclaration() {
        assertThat(PAIRS)
                .filteredOn(LookAlikeTest::isFamily)
                .hasSameSizeAs(FAMILIES)
                .allSatisfy(pair -> assertThat(pair.distance()).isBetween(FAMILY, STRANGERS));
    }

    /** WCAG 2.2, 1.4.1: one colour for all, and still each is told from the others. */
    @Test
    void statusIcons_differByShapeInOneGrey() {
        List<Icon> status = IconCatalogue.all().stream()
                .filter(icon -> icon.metadata().categories().contains(Category.STATUS))
                .toList();
        List<Pair> pairs = Likeness.pairs(Raster.all(status, SIZE));

        assertThat(status).hasSizeGreaterThan(15);
        assertThat(pairs)
                .filteredOn(pair -> pair.distance() < (isFamily(pair) ? FAMILY : STRANGERS))
                .isEmpty();
    }

    @Test
    void distance_isThatOfTheBestFit() {
        Raster bar = raster("....", ".##.", "....", "....");
        Raster lower = raster("....", "....", ".##.", "....");
        Raster far = raster("....", "....", "....", ".##.");
        Raster longer = raster("....", "####", "....", "....");
        Raster none = raster("....", "....", "....", "....");

        assertThat(Likeness.distance(bar, bar)).isZero();
        assertThat(Likeness.distance(bar, lower)).isZero();
        assertThat(Likeness.distance(bar, far)).isEqualTo(1);
        assertThat(Likeness.distance(bar, longer)).isEqualTo(0.5).isEqualTo(Likeness.distance(longer, bar));
        assertThat(Likeness.distance(bar, none)).isEqualTo(1);
        assertThat(Likeness.distance(bar.blurred(), bar)).isBetween(0.3, 0.8);
    }

    @Test
    void pairs_comeClosestFirst() {
        List<Pair> pairs = Likeness.pairs(List.of(raster("##", ".."), raster("##", "#."), raster("#.", ".#")));

        assertThat(pairs).extracting(Pair::distance).isSorted().hasSize(3);
        assertThat(pairs.get(0).distance()).isCloseTo(1 / 3.0, org.assertj.core.data.Offset.offset(1e-9));
    }

    private static Raster raster(String... rows) {
        String all = String.join("", rows);
        return new Raster(
                List.of(rows).stream().collect(Collectors.joining("/")),
                rows.length,
                all.chars().mapToDouble(c -> c == '#' ? 1 : 0).toArray());
    }
}
