package org.heraldui.icons.check.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heraldui.icons.check.drawing.Drawings.findings;
import static org.heraldui.icons.check.drawing.Drawings.outline;
import static org.heraldui.icons.check.drawing.Drawings.solid;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.check.Severity;
import org.heraldui.icons.svg.Paint;
import org.heraldui.icons.svg.SvgDrawing;
import org.heraldui.icons.svg.ViewBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingRulesTest {
    private static final String BOX = "M6 4h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z";
    private static final String RING = "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0z";
    private static final String DISC = "M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0z";

    /** The rule, a drawing that keeps it, one that breaks it, and the first fault. */
    static Stream<Arguments> outlines() {
        return Stream.of(
                arguments("cut-off", BOX, "M4 0v24", "The ink reaches \"3.00..5.00 by -1.00..25.00\", beyond the view"),
                arguments("live-area", "M12 2l9 9v9H3v-9z", "M2 4h20v16H2z", "The ink reaches \"1.00..23.00 by 3.00"),
                arguments("live-area", "M12 2v20", "M12 1.5v20", "The ink reaches \"11.00..13.00 by 0.50..22.50\"."),
                arguments("size", "M4 4h16", "M5 5h14v14H5z", "The longer side of the ink is \"16.00\"."),
                arguments("size", "M2 12h20", "M1.5 12h21", "The longer side of the ink is \"23.00\"."),
                arguments("centre", BOX, "M3 4h16v16H3z", "The symmetric drawing lies \"-1.00\" to the right of"),
                arguments(
                        "centre", "M4 3h16v10H8v8H4z", "M3 3h15v10H8v8H3z", "The drawing lies \"-1.50\" to the right"),
                arguments("centre", BOX, "M3.5 4h16v16h-16z", "The symmetric drawing lies \"-0.50\" to the right of"),
                arguments("centre", "M3 4h18v15", "M3 4h18v14", "The drawing lies \"-1.00\" to the down of"),
                arguments("gravity", "M12 3v18M6 15l6 6l6-6", "M4 4v16h16v-4", "The centre of gravity is at \"(9."),
                arguments(
                        "elements",
                        "M4 4h.01M8 4h.01M12 4h.01M16 4h.01M20 4h.01M4 8h.01M8 8h.01M12 8h.01",
                        "M4 4h.01M8 4h.01M12 4h.01M16 4h.01M20 4h.01M4 8h.01M8 8h.01M12 8h.01M16 8h.01",
                        "\"9\" lines or areas are drawn."),
                arguments("stroke-length", "M4 12h40", "M4 12h39.9", "The lines are \"39.90\" units long."),
                arguments("stroke-length", "M4 12h110", "M4 12h111", "The lines are \"111.00\" units long."),
                arguments("grid", "M4 4.5l8.5 3L8.5 19.1", "M4 4.5l8.5 3L8.3 19.1L3.1 7", "\"63 %\" of the end points"),
                arguments(
                        "radius",
                        BOX,
                        "M4 4h13.5a2.5 2.5 0 0 1 2.5 2.5v9",
                        "The corner from (17.50, 4.00) has the radius \"2.50"),
                arguments(
                        "radius",
                        BOX,
                        "M7 4h12v12a1.5 1.5 0 0 1-1.5 1.5H4z",
                        "The corner from (19.00, 16.00) has the radius \"1.50\"."),
                arguments(
                        "radius",
                        RING,
                        "M4.8 12a7.2 7.2 0 0 0 14.4 0",
                        "The curve from (4.80, 12.00) has the radius \"7.20\"."),
                arguments(
                        "decimals",
                        "M3.25 4.75h9",
                        "M3.125 4.75h9.001",
                        "The path writes \"3.125\", \"9.001\" with more"),
                arguments("dot", "M12 12h.01", "M12 12h.01z", "The dot at \"(12.00, 12.00)\" is closed."),
                arguments("dot", BOX + "M12 12h0", BOX + "M12 12z", "The dot at \"(12.00, 12.00)\" is closed."),
                arguments(
                        "redundant", "M4 4h9v9z", "M4 4h9v9L4 4z", "The line back to \"(4.00, 4.00)\" is drawn by z."),
                arguments("redundant", "M4 4h9v9", "M4 4h5h4v9", "The stop at \"(9.00, 4.00)\" does not change"),
                arguments("redundant", "M4 4h9v9", "M4 4h9h-4", "The stop at \"(13.00, 4.00)\" does not change"),
                arguments("redundant", "M4 4h9v9H4z", "M8 4h5v9H4V4z", "The stop at \"(8.00, 4.00)\" does not change"),
                arguments("redundant", "M4 4h9v9", "M4 4h9v.01l4 4", "The line at \"(13.00, 4.00)\" is \"0.01\" long."),
                arguments("redundant", "M4 4h9", "M4 4h9M5 5", "The pen is set down at \"(5.00, 5.00)\" for nothing."),
                arguments(
                        "redundant",
                        RING,
                        "M3 12a9 9 0 0 1 9-9a9 9 0 0 1 9 9",
                        "The stop at \"(12.00, 3.00)\" does not change the line."),
                arguments(
                        "gap",
                        "M4 4h16M4 8h16",
                        "M4 4h16M4 7.5h16",
                        "Between (4.00, 4.00) and (4.00, 7.50) are \"1.50\""),
                arguments(
                        "gap",
                        BOX + "M8 12h8",
                        BOX + "M7 12h8",
                        "Between (4.00, 12.00) and (7.00, 12.00) are \"1.00\""),
                arguments("gap", "M4 4v16h4V4", "M4 4v16h3V4", "Between (4.00, 4.00) and (7.00, 4.00) are \"1.00\""),
                arguments("gap", "M6 20L12 8l6 12", "M9.5 20L12 4l2.5 16", "Between (11."),
                arguments("gap", "M4 12h16M4 12l8-8M4 12l8 8", "M4 12h16M4 12l16-3", "Between ("),
                arguments(
                        "counter",
                        "M9 9h6v6H9z",
                        "M9 9h4v3H9z",
                        "The white at (11.00, 10.50) closes at 16 pixels: even its"),
                arguments(
                        "counter", "M4 4h16M4 8h16", "M4 4h16M4 6.6h16", "Of \"2\" parts \"1\" are left at 16 pixels"));
    }

    static Stream<Arguments> solids() {
        return Stream.of(
                arguments("live-area", DISC, "M2 2h21v20H2z", "The ink reaches \"2.00..23.00 by 2.00..22.00\"."),
                arguments("size", "M3 3h18v18H3z", "M4 4h16v16H4z", "The longer side of the ink is \"16.00\"."),
                arguments("gravity", DISC, "M2 2v20h20v-2H8V2z", "The centre of gravity is at \"("),
                arguments("grid", DISC, "M2.1 2.2L21.9 2.3L12 21.8z", "\"17 %\" of the end points"),
                arguments("redundant", DISC, DISC + "M5 5z", "The pen is set down at \"(5.00, 5.00)\" for nothing."),
                arguments(
                        "redundant",
                        "M3 3h18v18z",
                        "M3 3h18v18L3 3z",
                        "The line back to \"(3.00, 3.00)\" is drawn by z."),
                arguments("gap", "M3 3h8v8H3zM13 3h8v8h-8z", "M3 3h8v8H3zM12 3h8v8h-8z", "Between (11.00, 3.00) and"),
                arguments("gap", DISC + "M8 11h8v2H8z", DISC + "M8 11h8v1H8z", "Between ("),
                arguments("gap", "M3 3h18v1H3z", "M3 3h8v18h-1V4H3z M12 3h2v18h-2z", "Between (11.00, "),
                arguments(
                        "counter",
                        DISC + "M10 10h4v4h-4z",
                        DISC + "M11.25 11.25h1.5v1.5h-1.5z",
                        "The white at (12.00, 12.00)"));
    }

    private static List<String> faults(String rule, SvgDrawing drawing) {
        return findings(drawing).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::message)
                .toList();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("outlines")
    void outlineThatBreaksARule_isReported(String rule, String good, String bad, String fault) {
        assertThat(faults(rule, outline(good))).isEmpty();
        assertThat(faults(rule, outline(bad))).isNotEmpty().first().asString().startsWith(fault);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("solids")
    void solidThatBreaksARule_isReported(String rule, String good, String bad, String fault) {
        assertThat(faults(rule, solid(good))).isEmpty();
        assertThat(faults(rule, solid(bad))).isNotEmpty().first().asString().startsWith(fault);
    }

    @Test
    void everyRule_hasABrokenDrawing() {
        assertThat(outlines().map(test -> test.get()[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        DrawingRules.ALL.stream().map(DrawingRule::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {BOX, RING, "M12 3v18M6 15l6 6l6-6M6 7.5h.01", "M8 4h8M4 12h16M8 20h8"})
    void goodOutline_isLeftInPeace(String path) {
        assertThat(findings(outline(path)))
                .filteredOn(finding -> !finding.rule().equals("stroke-length"))
                .isEmpty();
    }

    @Test
    void areas_haveNeitherStrokesNorDots() {
        assertThat(findings(solid(DISC + "M11.5 9h1v6h-1z" + "M11.3 12z")))
                .extracting(Finding::rule)
                .containsOnly("redundant", "gap", "counter");
    }

    @Test
    void otherViewBox_isHeldToFewRules() {
        SvgDrawing far =
                new SvgDrawing(new ViewBox(0, 0, 512, 512), Paint.Stroke.OUTLINE, "M1.234 1h99h1M9 2h99M600 3h1M7 7z");

        assertThat(findings(far)).extracting(Finding::rule).containsExactly("cut-off", "dot", "redundant");
    }

    @Test
    void thinnerLines_haveNoRulesOfLengthAndRadius() {
        String small = "M4 4h1v1a.7.7 0 0 1-.7.7h-1z";
        SvgDrawing thin = new SvgDrawing(ViewBox.GRID_24, new Paint.Stroke(1.5, "round", "round"), small);

        assertThat(findings(outline(small))).extracting(Finding::rule).contains("stroke-length", "radius", "size");
        assertThat(findings(thin)).extracting(Finding::rule).contains("size").doesNotContain("stroke-length", "radius");
    }

    @Test
    void gapOfThinnerLines_isMeasuredFromTheirEdges() {
        String lines = "M4 4h16M4 7.5h16";
        SvgDrawing thin = new SvgDrawing(ViewBox.GRID_24, new Paint.Stroke(1.5, "round", "round"), lines);

        assertThat(faults("gap", outline(lines))).hasSize(1);
        assertThat(faults("gap", thin)).isEmpty();
    }

    @Test
    void whatMayNotBeSeen_isAnError() {
        List<Finding> findings = findings(outline("M12-9v3M12 12z"));

        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::rule)
                .containsExactly("cut-off", "dot");
        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .isNotEmpty();
    }

    @Test
    void absurdDrawing_isCheckedAllTheSame() {
        StringBuilder path = new StringBuilder("M0 0");
        for (int i = 0; i < 5000; i++) {
            path.append("L").append(i % 24).append(' ').append(i * 7 % 24);
        }

        assertThat(findings(outline(path + "L100000-100000")))
                .extracting(Finding::rule)
                .contains("cut-off", "stroke-length");
    }
}
