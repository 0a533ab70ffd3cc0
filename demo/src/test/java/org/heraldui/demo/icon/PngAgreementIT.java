package org.heraldui.demo.icon;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.heraldui.demo.browser.BrowserTest;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.SvgOptions;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.heraldui.icons.export.PngExporter;
import org.heraldui.icons.export.PngOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every icon as Chromium draws its SVG, against its PNG, pixel by pixel. At the icon's own size the largest differences
 * are Chromium's: where round lines cross, it leaves out most of a pixel's row. Drawn several times as large and averaged,
 * that vanishes, and what remains is the anti-aliasing of Java 2D. The bounds lie a little above what was measured; {@code
 * target/png-agreement.md} lists the worst.
 */
class PngAgreementIT extends BrowserTest {
    private static final int COLUMNS = 16;
    private static final int WORST = 10;

    /** How far two pictures lie apart, in levels of grey from 0 to 255: the mean of all pixels, and the largest. */
    private record Difference(Icon icon, double mean, int largest) {}

    private final List<String> report = new ArrayList<>(
            List.of("| pixels | averaged | direction | icon | mean | largest |", "|---|---|---|---|---|---|"));

    @ParameterizedTest
    @CsvSource({
        "16, 1, LTR, 12, 160",
        "24, 1, LTR, 6, 200",
        "48, 1, LTR, 3, 120",
        "16, 8, LTR, 6, 32",
        "24, 8, LTR, 3, 36",
        "24, 8, RTL, 3, 36",
        "48, 4, LTR, 2, 52"
    })
    void everyIcon_looksAsInChromium(int size, int zoom, PageDirection direction, double maxMean, int maxLargest)
            throws IOException {
        List<Icon> icons = List.copyOf(IconCatalogue.all());
        BufferedImage page = draw(icons, size * zoom, direction);
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < icons.size(); i++) {
            int side = size * zoom;
            BufferedImage chromium = page.getSubimage(i % COLUMNS * side, i / COLUMNS * side, side, side);
            PngOptions options = PngOptions.LIGHT.withSize(size).withPageDirection(direction);
            BufferedImage png = ImageIO.read(new ByteArrayInputStream(PngExporter.toPng(icons.get(i), options)));
            differences.add(compare(icons.get(i), chromium, png, zoom));
        }
        write(size + " | " + zoom + " | " + direction, differences);

        assertThat(differences).allSatisfy(difference -> {
            assertThat(difference.mean()).as("mean").isLessThanOrEqualTo(maxMean);
            assertThat(difference.largest()).as("largest").isLessThanOrEqualTo(maxLargest);
        });
    }

    private BufferedImage draw(List<Icon> icons, int size, PageDirection direction) throws IOException {
        StringBuilder page = new StringBuilder("<style>body{margin:0}svg{position:absolute}</style>");
        SvgOptions options = SvgOptions.DEFAULT.withSize(size).withPageDirection(direction);
        for (int i = 0; i < icons.size(); i++) {
            String place = "<svg style=\"left:" + i % COLUMNS * size + "px;top:" + i / COLUMNS * size + "px\" ";
            page.append(icons.get(i).decorative().toSvg(options).replaceFirst("<svg ", place));
        }
        browser().get("about:blank");
        run("document.body.innerHTML = arguments[0]", page.toString());
        int rows = (icons.size() + COLUMNS - 1) / COLUMNS;
        Map<String, Object> clip = Map.of("x", 0, "y", 0, "width", COLUMNS * size, "height", rows * size, "scale", 1);
        Object png = cdp("Page.captureScreenshot", Map.of("clip", clip, "captureBeyondViewport", true))
                .get("data");
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(String.valueOf(png))));
    }

    private static Difference compare(Icon icon, BufferedImage chromium, BufferedImage png, int zoom) {
        double sum = 0;
        int largest = 0;
        int size = png.getWidth();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int difference = Math.abs(average(chromium, x * zoom, y * zoom, zoom) - (png.getRGB(x, y) & 0xFF));
                sum += difference;
                largest = Math.max(largest, difference);
            }
        }
        return new Difference(icon, sum / (size * size), largest);
    }

    private static int average(BufferedImage picture, int left, int top, int zoom) {
        int sum = 0;
        for (int pixel : picture.getRGB(left, top, zoom, zoom, null, 0, zoom)) {
            sum += pixel & 0xFF;
        }
        return Math.round((float) sum / (zoom * zoom));
    }

    private void write(String how, List<Difference> differences) {
        double mean =
                differences.stream().mapToDouble(Difference::mean).average().orElseThrow();
        int largest = differences.stream().mapToInt(Difference::largest).max().orElseThrow();
        double worst = differences.stream().mapToDouble(Difference::mean).max().orElseThrow();
        report.add(row(how, "all icons", mean, largest));
        report.add(row(how, "largest mean of an icon", worst, largest));
        differences.stream()
                .sorted(Comparator.comparingInt(Difference::largest)
                        .thenComparingDouble(Difference::mean)
                        .reversed())
                .limit(WORST)
                .forEach(d -> report.add(row(how, d.icon().name(), d.mean(), d.largest())));
    }

    private static String row(String how, String what, double mean, int largest) {
        return String.format(Locale.ROOT, "| %s | %s | %.2f | %d |", how, what, mean, largest);
    }

    @AfterAll
    void keepReport() throws IOException {
        Files.write(Files.createDirectories(Path.of("target")).resolve("png-agreement.md"), report);
    }
}
