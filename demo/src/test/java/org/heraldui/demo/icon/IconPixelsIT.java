package org.heraldui.demo.icon;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.heraldui.demo.browser.BrowserTest;
import org.heraldui.icons.Direction;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.SvgOptions;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.OutputType;

/** What every icon looks like in the browser: from right to left, and in the reader's own colours. */
class IconPixelsIT extends BrowserTest {
    private static final int SIZE = 24;
    private static final int CELL = 32;
    private static final int COLUMNS = 30;
    private static final int TOP = 40;
    /** Levels of 255 by which a pixel and its mirror image may differ: their edges are smoothed one by one. */
    private static final int SOFT = 40;

    // Each in a place of its own, below the bar that shows loading, whatever the direction of the page.
    private static final String PLACE = """
        document.querySelector('h1').hidden = true;
        [...document.querySelectorAll('main > :not(h1, style)')].forEach((icon, i) => {
            icon.style.setProperty('--herald-icon-size', '24px');
            icon.style.position = 'absolute';
            icon.style.left = i % 30 * 32 + 'px';
            icon.style.top = Math.floor(i / 30) * 32 + 40 + 'px';
        });
        """;

    /** The rules that the documentation gives for SVG strings. */
    private static final String RULES = """
        svg[data-direction="mirror"]:dir(rtl) { transform: scaleX(-1); }
        svg[data-direction="own"]:dir(rtl):not(:lang(he) > *, :lang(yi) > *) > path { display: none; }
        svg[data-direction="own"]:dir(rtl):not(:lang(he) > *, :lang(yi) > *) > path + path { display: inline; }
        """;

    @Test
    void component_changesAsItsDirectionSays() throws IOException {
        open("test/icons/decorative");
        Map<Icon, int[]> ltr = pictures("ltr", "en");
        Map<Icon, int[]> arabic = pictures("rtl", "ar");
        Map<Icon, int[]> hebrew = pictures("rtl", "he");

        ltr.forEach((icon, picture) -> {
            Direction direction = icon.metadata().direction();
            assertThat(ink(picture)).as(icon.name()).isGreaterThan(8);
            if (direction == Direction.MIRROR) {
                assertThat(difference(Objects.requireNonNull(arabic.get(icon)), mirrored(picture)))
                        .as(icon.name())
                        .isLessThan(SOFT);
                assertThat(hebrew.get(icon)).as(icon.name()).isEqualTo(arabic.get(icon));
            } else {
                assertThat(hebrew.get(icon)).as(icon.name()).isEqualTo(picture);
            }
            assertThat(Arrays.equals(arabic.get(icon), picture))
                    .as("%s stays the same", icon.name())
                    .isEqualTo(direction == Direction.NEVER);
        });
    }

    @Test
    void markup_looksLikeTheComponentInEachDirection() throws IOException {
        open("test/icons/decorative");
        Map<Icon, int[]> ltr = pictures("ltr", "en");
        Map<Icon, int[]> arabic = pictures("rtl", "ar");
        Map<Icon, int[]> hebrew = pictures("rtl", "he");

        markup(PageDirection.AUTO, "");
        assertSame(pictures("rtl", "ar"), ltr);
        markup(PageDirection.AUTO, RULES);
        assertSame(pictures("ltr", "en"), ltr);
        assertSame(pictures("rtl", "ar"), arabic);
        assertSame(pictures("rtl", "he"), hebrew);
        markup(PageDirection.LTR, "");
        assertSame(pictures("rtl", "ar"), ltr);
        markup(PageDirection.RTL, "");
        assertSame(pictures("ltr", "en"), arabic);
        markup(PageDirection.RTL_HEBREW, "");
        assertSame(pictures("ltr", "en"), hebrew);
    }

    /** The label may be in another language than the page; the sign is that of the page. */
    @ParameterizedTest
    @CsvSource({"he, en, false", "he, ar, false", "ar, he, true", "fa, en, true", "yi, yi, false"})
    void languageOfThePage_choosesTheSign(String page, String label, boolean turned) {
        open("test/icons/decorative");
        run("document.documentElement.lang = arguments[0]", page);
        direction("rtl");
        run("document.querySelector('herald-icon[icon=help]').lang = arguments[0]", label);

        assertThat(run("return [...document.querySelectorAll('herald-icon[icon=help] path')]"
                        + ".map((path) => getComputedStyle(path).display === 'none')"))
                .isEqualTo(Arrays.asList(turned, !turned));
    }

    @ParameterizedTest
    @CsvSource({"light, 0", "dark, 255"})
    void forcedColours_everyIconIsDrawnInTheReadersColour(String scheme, int ink) throws IOException {
        open("test/icons/decorative");
        media("forced-colors", "active", "prefers-color-scheme", scheme);

        pictures("ltr", "en").forEach((icon, picture) -> {
            assertThat(picture).as(icon.name()).contains(grey(ink), grey(255 - ink));
            assertThat(Arrays.stream(picture)).as(icon.name()).allMatch(IconPixelsIT::isGrey);
            assertThat(Arrays.stream(picture).filter(pixel -> pixel == grey(255 - ink)))
                    .as("background of %s", icon.name())
                    .hasSizeGreaterThan(SIZE * SIZE / 5);
        });
    }

    private void markup(PageDirection page, String rules) {
        SvgOptions options = SvgOptions.DEFAULT.withPageDirection(page);
        Function<Icon, String> svg = icon -> icon.decorative().toSvg(options);
        run(
                "document.querySelector('main').innerHTML = arguments[0]",
                "<h1>Icons</h1><style>" + rules + "</style>"
                        + IconCatalogue.all().stream().map(svg).collect(Collectors.joining()));
    }

    private Map<Icon, int[]> pictures(String direction, String language) throws IOException {
        run("document.documentElement.lang = arguments[0]", language);
        direction(direction);
        run(PLACE);
        BufferedImage page = ImageIO.read(new ByteArrayInputStream(browser().getScreenshotAs(OutputType.BYTES)));
        Map<Icon, int[]> pictures = new LinkedHashMap<>();
        for (Icon icon : IconCatalogue.all()) {
            int x = pictures.size() % COLUMNS * CELL;
            int y = TOP + pictures.size() / COLUMNS * CELL;
            pictures.put(icon, page.getRGB(x, y, SIZE, SIZE, null, 0, SIZE));
        }
        return pictures;
    }

    private static void assertSame(Map<Icon, int[]> pictures, Map<Icon, int[]> expected) {
        pictures.forEach((icon, picture) -> assertThat(difference(picture, Objects.requireNonNull(expected.get(icon))))
                .as(icon.name())
                .isLessThan(SOFT));
    }

    private static int[] mirrored(int[] picture) {
        int[] mirrored = new int[picture.length];
        Arrays.setAll(mirrored, i -> picture[i / SIZE * SIZE + SIZE - 1 - i % SIZE]);
        return mirrored;
    }

    private static int difference(int[] picture, int[] other) {
        int most = 0;
        for (int i = 0; i < picture.length; i++) {
            most = Math.max(most, Math.abs((picture[i] & 0xFF) - (other[i] & 0xFF)));
        }
        return most;
    }

    private static long ink(int[] picture) {
        return Arrays.stream(picture).filter(pixel -> pixel != picture[0]).count();
    }

    private static boolean isGrey(int pixel) {
        return pixel == grey(pixel & 0xFF);
    }

    private static int grey(int level) {
        return 0xFF000000 | level * 0x010101;
    }
}
