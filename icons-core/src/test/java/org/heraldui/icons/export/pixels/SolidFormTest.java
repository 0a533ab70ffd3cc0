package org.heraldui.icons.export.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.Icons;
import org.heraldui.icons.svg.Paint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Icons whose state needs it have a solid form, and it stands on the same outline. */
class SolidFormTest {
    private static final int SIZE = 240;
    /** The share of the outline's area by which the two may differ: a hair's breadth along the edge. */
    private static final double TOLERANCE = 0.01;

    private static final Map<Icon, Icon> SOLID = Map.of(
            Icons.STAR, Icons.STAR_FILLED,
            Icons.BOOKMARK, Icons.BOOKMARK_FILLED,
            Icons.HEART, Icons.HEART_FILLED,
            Icons.BELL, Icons.BELL_FILLED,
            Icons.INFO, Icons.INFO_FILLED,
            Icons.SUCCESS, Icons.SUCCESS_TICK,
            Icons.WARNING, Icons.WARNING_FILLED,
            Icons.ERROR, Icons.ERROR_FILLED,
            Icons.NOTICE, Icons.BREAKING);

    static List<Map.Entry<Icon, Icon>> forms() {
        return List.copyOf(SOLID.entrySet());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void solidForm_hasTheOutlineOfItsSibling(Map.Entry<Icon, Icon> forms) {
        BitSet outline = Regions.silhouette(Raster.of(forms.getKey(), SIZE), 0.5);
        BitSet difference = Regions.silhouette(Raster.of(forms.getValue(), SIZE), 0.5);
        difference.xor(outline);

        assertThat(forms.getKey().drawing().paint()).isEqualTo(Paint.Stroke.OUTLINE);
        assertThat(forms.getValue().drawing().paint()).isEqualTo(Paint.Fill.SOLID);
        assertThat((double) difference.cardinality() / outline.cardinality()).isLessThan(TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void solidForm_isDarker(Map.Entry<Icon, Icon> forms) {
        assertThat(Raster.of(forms.getValue(), SIZE).sum())
                .isGreaterThan(1.3 * Raster.of(forms.getKey(), SIZE).sum());
    }

    @Test
    void everyFilledIcon_hasItsOutline() {
        assertThat(IconCatalogue.all())
                .filteredOn(icon -> icon.name().endsWith("-filled"))
                .hasSizeGreaterThan(5)
                .isSubsetOf(SOLID.values())
                .allSatisfy(icon -> assertThat(SOLID)
                        .containsEntry(IconCatalogue.get(icon.name().replace("-filled", "")), icon));
    }
}
