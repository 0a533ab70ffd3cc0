package org.heraldui.icons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.heraldui.icons.Direction;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.IconException;
import org.heraldui.icons.IconText;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngExporterTest {
    static final String SQUARE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><path d=\"M1 1h2v1h-2z\"/></svg>";
    static final Icon OWN = Icon.fromSvg("square", SQUARE, IconText.of(Locale.GERMAN, "Kasten", "Ein Kasten."));

    static Picture draw(Icon icon, PngOptions options) {
        return Picture.of(PngExporter.toPng(icon, options));
    }

    static Collection<Icon> icons() {
        return IconCatalogue.all();
    }

    @ParameterizedTest
    @MethodSource("icons")
    void everyIcon_isVisibleAndKeepsClearOfTheEdge(Icon icon) {
        Picture picture = draw(icon, PngOptions.DEFAULT);

        assertThat(picture.image().getWidth()).isEqualTo(24);
        assertThat(picture.image().getHeight()).isEqualTo(24);
        assertThat(picture.ink()).isBetween(10, 24 * 24 * 2 / 3);
        assertThat(picture.alphaOfEdge()).isZero();
    }

    @ParameterizedTest
    @MethodSource("icons")
    void rightToLeft_isTheMirrorImageOfWhatFollowsReading(Icon icon) {
        Picture ltr = draw(icon, PngOptions.DEFAULT);
        Picture rtl = draw(icon, PngOptions.DEFAULT.withPageDirection(PageDirection.RTL_HEBREW));
        boolean mirrors = icon.metadata().direction() == Direction.MIRROR;
        int differing = 0;
        for (int y = 0; y < 24; y++) {
            for (int x = 0; x < 24; x++) {
                int expected = ltr.alpha(mirrors ? 23 - x : x, y);
                differing += Math.abs(rtl.alpha(x, y) - expected) > 32 ? 1 : 0;
            }
        }
        assertThat(differing).isZero();
        assertThat(Arrays.equals(
                        PngExporter.toPng(icon, PngOptions.DEFAULT),
                        PngExporter.toPng(icon, PngOptions.DEFAULT.withPageDirection(PageDirection.RTL))))
                .isEqualTo(icon.metadata().direction() == Direction.NEVER);
        assertThat(PngExporter.toPng(icon, PngOptions.DEFAULT.withPageDirection(PageDirection.AUTO)))
                .isEqualTo(PngExporter.toPng(icon, PngOptions.DEFAULT));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 48, 512, 4096})
    void size_isThePicturesSize(int size) {
        Picture picture = draw(OWN, PngOptions.DEFAULT.withSize(size));

        assertThat(picture.image().getWidth()).isEqualTo(size);
        assertThat(picture.image().getHeight()).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"1, 24, 3780", "1.25, 30, 4724", "2, 48, 7559"})
    void scale_makesPixelsAndDensity(double scale, int pixels, int pixelsPerMetre) {
        Picture picture = draw(OWN, PngOptions.DEFAULT.withScale(scale));

        assertThat(picture.image().getWidth()).isEqualTo(pixels);
        assertThat(picture.pixelsPerMetre()).isEqualTo(pixelsPerMetre);
    }

    @Test
    void defaults_areBlackOnTransparent() {
        Picture picture = draw(OWN, PngOptions.DEFAULT);

        assertThat(picture.argb(0, 0)).isZero();
        assertThat(picture.argb(12, 8)).isEqualTo(0xFF000000);
        assertThat(picture.argb(12, 16)).isZero();
    }

    @Test
    void coloursAndBackground_areDrawn() {
        Picture picture = draw(OWN, PngOptions.DEFAULT.withColor("#1a2b3c").withBackground("#fe9"));

        assertThat(picture.argb(0, 0)).isEqualTo(0xFFFFEE99);
        assertThat(picture.argb(23, 23)).isEqualTo(0xFFFFEE99);
        assertThat(picture.argb(12, 8)).isEqualTo(0xFF1A2B3C);
        assertThat(draw(OWN, PngOptions.DARK).argb(12, 8)).isEqualTo(0xFFFFFFFF);
        assertThat(draw(OWN, PngOptions.DARK).argb(0, 0)).isEqualTo(0xFF000000);
        assertThat(draw(OWN, PngOptions.LIGHT.withColor("Red")).argb(12, 8)).isEqualTo(0xFFFF0000);
        assertThat(draw(OWN, PngOptions.LIGHT).argb(0, 0)).isEqualTo(0xFFFFFFFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nocolour", "transparent", "currentColor", "none"})
    void nameOfNoColour_isRefused(String name) {
        assertThatThrownBy(() -> PngExporter.toPng(OWN, PngOptions.DEFAULT.withColor(name)))
                .isInstanceOf(IconException.class)
                .hasMessage(
                        "The picture cannot be drawn in the colour \"%s\". Give a colour name of SVG 1.1 or a value"
                                + " such as #1a2b3c.",
                        name)
                .hasRootCauseInstanceOf(Exception.class);
        assertThatThrownBy(() -> PngExporter.toPng(OWN, PngOptions.DEFAULT.withBackground(name)))
                .isInstanceOf(IconException.class)
                .hasMessageContaining("\"black\" on \"%s\".", name);
    }

    @Test
    void eightThreads_drawTheSame() throws Exception {
        List<Icon> icons = List.copyOf(icons());
        List<byte[]> alone = icons.stream()
                .map(icon -> PngExporter.toPng(icon, PngOptions.LIGHT))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<byte[]>> tasks = IntStream.range(0, 4 * icons.size())
                    .mapToObj(i ->
                            (Callable<byte[]>) () -> PngExporter.toPng(icons.get(i % icons.size()), PngOptions.LIGHT))
                    .toList();
            List<Future<byte[]>> drawn = threads.invokeAll(tasks);
            for (int i = 0; i < drawn.size(); i++) {
                assertThat(drawn.get(i).get()).isEqualTo(alone.get(i % icons.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefused() {
        assertThatThrownBy(() -> PngExporter.toPng(null, PngOptions.DEFAULT))
                .hasMessageStartingWith("The icon is null.");
        assertThatThrownBy(() -> PngExporter.toPng(OWN, null)).hasMessageStartingWith("The options are null.");
    }
}
