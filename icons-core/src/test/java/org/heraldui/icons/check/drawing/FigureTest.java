package org.heraldui.icons.check.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.heraldui.icons.check.drawing.Drawings.outline;
import static org.heraldui.icons.check.drawing.Drawings.solid;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.heraldui.icons.svg.Paint;
import org.heraldui.icons.svg.Point;
import org.heraldui.icons.svg.SvgDrawing;
import org.heraldui.icons.svg.ViewBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is measured of a drawing does not hang on where it lies or which way it looks. */
class FigureTest {
    private static final String RING = "M6 12a6 6 0 1 0 12 0a6 6 0 1 0-12 0z";

    private static Figure figure(String path) {
        return new Figure(outline(path));
    }

    /** Lines, curves and arcs at random, drawn from (0, 0). */
    static Stream<String> paths() {
        Random random = new Random(20_261_123);
        return Stream.generate(() -> {
                    StringBuilder path = new StringBuilder();
                    for (int i = 0; i < 4; i++) {
                        path.append(String.format(
                                Locale.ROOT,
                                switch (random.nextInt(3)) {
                                    case 0 -> "l%1$d %2$d";
                                    case 1 -> "q%2$d %1$d %1$d %2$d";
                                    default -> "a5 4 30 0 1 %1$d %2$d";
                                },
                                random.nextInt(7) - 3,
                                random.nextInt(7) - 3));
                    }
                    return path.toString();
                })
                .limit(40);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void movedDrawing_isMovedAndOtherwiseTheSame(String path) {
        for (Paint paint : new Paint[] {Paint.Stroke.OUTLINE, Paint.Fill.SOLID}) {
            Figure here = new Figure(new SvgDrawing(ViewBox.GRID_24, paint, "M11 11" + path));
            Figure there = new Figure(new SvgDrawing(ViewBox.GRID_24, paint, "M12.5 13.5" + path));

            assertThat(there.length()).isCloseTo(here.length(), within(1e-6));
            assertThat(there.ink().width()).isCloseTo(here.ink().width(), within(1e-6));
            assertNear(there.ink().centre(), here.ink().centre().plus(new Point(1.5, 2.5)), 1e-6);
            if (here.ink().isWithin(0, 21)) {
                // A cell whose middle lies on an edge may fall to either side.
                assertThat(there.mask().share()).isCloseTo(here.mask().share(), within(0.0005));
                if (here.isStroked()) {
                    assertNear(there.mask().gravity(), here.mask().gravity().plus(new Point(1.5, 2.5)), 0.1);
                }
            }
            if (here.isStroked()) {
                assertThat(width(there)).isCloseTo(width(here), within(1e-6));
            }
        }
    }

    private static double width(Figure figure) {
        return Gaps.narrowest(figure, 3).map(Gaps.Gap::width).orElse(3.0);
    }

    private static void assertNear(Point actual, Point expected, double tolerance) {
        assertThat(actual.distance(expected)).as("%s is %s", actual, expected).isLessThan(tolerance);
    }

    @Test
    void ring_measuresWhatGeometrySays() {
        Figure ring = figure(RING);
        double share = Math.PI * (49 - 25) / (24 * 24);

        assertThat(ring.length()).isCloseTo(12 * Math.PI, within(0.01));
        assertThat(ring.ink()).isEqualTo(new Figure.Box(5, 5, 19, 19));
        assertThat(ring.mask().share()).isCloseTo(share, within(0.001));
        assertNear(ring.mask().gravity(), new Point(12, 12), 1e-9);
        assertThat(ring.mask().parts()).hasSize(1);
        assertThat(ring.mask().holes()).singleElement().satisfies(hole -> {
            assertThat(hole.size()).isCloseTo(Math.PI * 25, within(0.5));
            assertNear(hole.middle(), new Point(12, 12), 1e-9);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evenodd|M2 2h20v20H2zM7 7h10v10H7z|300|1",
                "evenodd|M2 2h20v20H2zM7 7v10h10V7z|300|1",
                "nonzero|M2 2h20v20H2zM7 7h10v10H7z|400|0",
                "nonzero|M2 2h20v20H2zM7 7v10h10V7z|300|1",
                "nonzero|M2 2h20v20H2z|400|0",
                "evenodd|M2 2h20v20H2|400|0",
                "evenodd|M-9 2h20v20H-9z|220|0",
                "evenodd|M2-9h20v200H2z|480|0"
            })
    void area_isInkedByItsRule(String rule, String path, double size, int holes) {
        InkMask mask = new Figure(new SvgDrawing(ViewBox.GRID_24, new Paint.Fill(rule), path)).mask();

        assertThat(mask.share() * 24 * 24).isCloseTo(size, within(1e-6));
        assertThat(mask.holes()).hasSize(holes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M4 4h16v9H4z|true|true",
                "M4 4h16v9|false|false",
                "M4 4l8 8l8-8|true|false",
                "M4 4l8 8l-8 8|false|true",
                "M4 4l16 16|false|false",
                "M4 4h16v9H4zM6 10h1|false|false"
            })
    void symmetry_isSeenAboutTheMiddleOfTheInk(String path, boolean leftAndRight, boolean aboveAndBelow) {
        Figure figure = figure(path);
        Point middle = figure.ink().centre();

        assertThat(figure.mask().isSymmetric(true, middle.x())).isEqualTo(leftAndRight);
        assertThat(figure.mask().isSymmetric(false, middle.y())).isEqualTo(aboveAndBelow);
    }

    @Test
    void coverage_addsUpToTheInk() {
        InkMask mask = new Figure(solid("M3 3h6v1.5H3z")).mask();
        double[][] pixels = mask.coverage(16);

        assertThat(pixels[2]).startsWith(0, 0, 1, 1, 1, 1, 0);
        assertThat(Arrays.stream(pixels).flatMapToDouble(Arrays::stream).sum() / 256)
                .isCloseTo(mask.share(), within(1e-9));
        assertThat(mask.coverage(24)[4]).startsWith(0, 0, 0, 0.5, 0.5);
    }

    @Test
    void parts_hangTogetherByTheirSides() {
        assertThat(new Figure(solid("M4 4h4v4H4zM8 8h4v4H8z")).mask().parts()).hasSize(2);
        assertThat(figure("M4 4h4M8 4v9").mask().parts()).hasSize(1);
        assertThat(figure("M4 4h.01M8 4h.01M12 4h.01").mask().parts()).hasSize(3);
        assertThat(figure("M-9-9h.01").mask().parts()).isEmpty();
        assertThat(figure("M-9-9h.01").mask().gravity()).isEqualTo(new Point(12, 12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M4 4h16M4 7h16|1",
                "M4 4h16M4 5h16|-1",
                "M4 4h16M4 7.9h16|1.9",
                "M4 12h4M11 12h4|1",
                "M12 12h.01M12 15h.01|1",
                "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0zM6 12a6 6 0 1 0 12 0a6 6 0 1 0-12 0z|1",
                "M4 4h16M4 7l16 9|1",
                "M4 4h16M12 4v16|-",
                "M4 4l16 16M20 4L4 20|-",
                "M3 12h18M15 6l6 6l-6 6|-",
                "M10 4a1.5 1.5 0 0 1 3 0v3a1.5 1.5 0 0 1-3 0z|-",
                "M4 4v12a1.5 1.5 0 0 0 3 0V4|1"
            })
    void gap_isTheWhiteBetweenLinesThatDoNotMeet(String path, String width) {
        assertThat(Gaps.narrowest(figure(path), 2)
                        .map(gap -> Figure.show(gap.width()))
                        .orElse("-"))
                .isEqualTo(width.equals("-") ? width : Figure.show(Double.parseDouble(width)));
    }
}
