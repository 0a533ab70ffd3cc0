package org.heraldui.icons.export.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.IconText;
import org.heraldui.icons.Report;
import org.heraldui.icons.export.PngExporter;
import org.heraldui.icons.export.PngOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** At 16 pixels, with thin, drawn and thick lines: nothing fades, runs together or closes that the meaning needs. */
class LegibilityTest {
    private static final int SMALL = 16;
    private static final double[] WIDTHS = {1.5, 2, 2.5};

    /** What may be lost, and why nobody misses it; only with the thickest lines. */
    private static final Map<String, String> BEARABLE = Map.of(
            "accessible-person", "a head without a hole is a head",
            "public", "a pupil without a hole is a pupil",
            "radio", "a dial without a hole is a dial",
            "instagram", "the mark sets its dot close between lens and corner");

    static Collection<Icon> icons() {
        return IconCatalogue.all();
    }

    @ParameterizedTest
    @MethodSource("icons")
    void smallPicture_losesNothing(Icon icon) {
        for (double width : WIDTHS) {
            if (width <= 2 || !BEARABLE.containsKey(icon.name())) {
                assertThat(Legibility.losses(icon, SMALL, width))
                        .as("lines of %s units", width)
                        .isEmpty();
            }
        }
    }

    @Test
    void everyLoss_isReportedAndEachBearableOneIsReal() throws IOException {
        Map<String, String> lost = new TreeMap<>();
        for (Icon icon : icons()) {
            for (double width : WIDTHS) {
                List<String> losses = Legibility.losses(icon, SMALL, width);
                if (!losses.isEmpty()) {
                    lost.put(icon.name(), width + " units: " + String.join(", ", losses));
                }
            }
        }
        List<String> lines = new ArrayList<>();
        lost.forEach((name, losses) -> lines.add(name + ", " + losses + "; " + BEARABLE.get(name)));
        Report.write("legibility.txt", "What " + icons().size() + " icons lose at 16 pixels, and why it may be", lines);

        assertThat(lost).containsOnlyKeys(BEARABLE.keySet());
    }

    /** Holes and gaps of two units show at 16 pixels, those of less than half a unit are gone. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "M4 6h16v12h-16z, -",
                "M4 10h16v4h-16z, -",
                "M4 10.8h16v2.4h-16z, the hole at 12~12 closes",
                "M4 8h16M4 12h16, -",
                "M4 8h16M4 10.4h16, the parts at 12~8 and 12~10 run together",
            })
    void fineDetail_isALoss(String path, String loss) {
        Icon icon = outline(path);

        assertThat(Legibility.losses(icon, SMALL, 2))
                .isEqualTo(loss == null ? List.of() : List.of(loss.replace('~', ',')));
    }

    @Test
    void fadingDot_isALoss() {
        assertThat(Legibility.losses(outline("M12 7.5h.01M4 16h16"), SMALL, 1.5))
                .containsExactly("the part at 12,8 fades");
        assertThat(Legibility.losses(outline("M12 8h.01M4 16h16"), SMALL, 1.5)).isEmpty();
    }

    private static Icon outline(String path) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"#000\""
                + " stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\"><path d=\"" + path
                + "\"/></svg>";
        String name = "x" + Integer.toHexString(path.hashCode());
        return Icon.fromSvg(name, svg, IconText.of(Locale.ENGLISH, "Lines", "Lines."));
    }

    /** White, black, grey: what is not ink lets the page through, so the contrast is the same everywhere. */
    @ParameterizedTest
    @ValueSource(strings = {"white, black", "black, white", "#777777, white", "#777777, black"})
    void anyBackground_showsTheSamePicture(String colours) {
        String background = colours.split(", ")[0];
        String ink = colours.split(", ")[1];
        PngOptions options =
                PngOptions.DEFAULT.withSize(SMALL).withBackground(background).withColor(ink);
        for (Icon icon : icons()) {
            BufferedImage picture = Raster.image(PngExporter.toPng(icon, options));
            Raster raster = Raster.of(icon, SMALL);
            int from = grey(background);
            int to = grey(ink);
            for (int i = 0; i < SMALL * SMALL; i++) {
                double expected = from + (to - from) * raster.at(i);
                assertThat((double) (picture.getRGB(i % SMALL, i / SMALL) & 0xFF))
                        .as("%s, pixel %d,%d", icon.name(), i % SMALL, i / SMALL)
                        .isBetween(expected - 3, expected + 3);
            }
        }
    }

    private static int grey(String colour) {
        return colour.equals("white") ? 255 : colour.equals("black") ? 0 : 0x77;
    }
}
