package org.heraldui.icons.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No drawing is that of another set: few elements are shared with any icon of two well-known ones. */
class OriginalityTest {
    private static final double REPORTED = 0.4;
    private static final double BOUND = 0.6;

    /** Shapes that there is one way to draw on this grid. Marks of brands are their owners', and compared with nothing. */
    private static final Map<String, String> TRIVIAL = Map.of(
            "menu", "three level lines, a quarter of the grid apart",
            "plus", "two crossing lines through the middle",
            "stop", "the square of the grid",
            "cancel", "the circle of the grid and its diagonal",
            "globe", "the circle of the grid and its diameter; the meridians are ours",
            "error", "a cross of two diagonals; the octagon is ours",
            "notice", "the circle of the grid and a dot under a line",
            "help", "the circle of the grid and a dot; the hook is ours");

    private static List<Nearest> nearest = List.of();

    /** An icon of ours, and the one of another set that shares most with it. */
    private record Nearest(String icon, String foreign, double overlap) {
        @Override
        public String toString() {
            return String.format(java.util.Locale.ROOT, "%.2f  %s, %s", overlap, icon, foreign)
                    + (TRIVIAL.containsKey(icon) ? " *" : "");
        }
    }

    @BeforeAll
    static void compare() throws IOException, URISyntaxException {
        Map<String, Signature> foreign = ForeignIcons.signatures();
        assertThat(foreign).hasSizeGreaterThan(7000);
        nearest = IconCatalogue.all().stream()
                .filter(icon -> !icon.metadata().brand())
                .map(icon -> nearest(icon, foreign))
                .sorted(Comparator.comparingDouble(Nearest::overlap).reversed().thenComparing(Nearest::icon))
                .toList();
    }

    private static Nearest nearest(Icon icon, Map<String, Signature> foreign) {
        Signature ours = Signature.of(icon.drawing());
        return foreign.entrySet().stream()
                .map(entry -> new Nearest(icon.name(), entry.getKey(), ours.overlap(entry.getValue())))
                .max(Comparator.comparingDouble(Nearest::overlap).thenComparing(Nearest::foreign))
                .orElseThrow();
    }

    @Test
    void highestOverlaps_areReported() throws IOException {
        Report.write(
                "originality.txt",
                "Elements shared with the nearest icon of Lucide or Tabler, as a share of those of the richer one; *"
                        + " trivial",
                nearest.stream()
                        .filter(pair -> pair.overlap() >= REPORTED)
                        .map(Nearest::toString)
                        .toList());
        assertThat(nearest).hasSizeGreaterThan(150);
    }

    @Test
    void overlap_staysBelowTheBoundExceptInTrivialShapes() {
        Set<String> above = nearest.stream()
                .filter(pair -> pair.overlap() >= BOUND)
                .map(Nearest::icon)
                .collect(Collectors.toSet());

        assertThat(above).as("%s", nearest.stream().limit(12).toList()).isEqualTo(TRIVIAL.keySet());
    }

    @ParameterizedTest
    @CsvSource({
        // the same drawing by other commands, in another order, the other way round, off by less than a quarter
        "M4 5h16M12 3v9,              M12 12V3M20 5H4,                          1",
        "M4 5h16v14h-16z,             M4 19V5h16v14z,                           1",
        "M3 12a9 9 0 0 1 9-9,         M12 3A9 9 0 0 0 3 12,                     1",
        "M3 3c2 0 4 1 5 5,            M8 8C7 4 5 3 3 3,                         1",
        "M3.1 4.2L9 9,                M3 4l6.1 5.1,                             1",
        "M12 17h.01,                  M12 17l.01 0,                             1",
        // others
        "M3 12a9 9 0 0 1 9-9,         M3 12a9 9 0 0 0 9-9,                      0",
        "M4 5h16,                     M4 5h15,                                  0",
        "M3 3c2 0 4 1 5 5,            M3 3c2 0 4 2 5 5,                         0",
        "M4 5h16M12 3v9,              M4 5h16,                                  0.5",
        "M4 5h16M4 5h16,              M4 5h16M12 3v9,                           0.5",
    })
    void overlap_isThatOfTheGeometry(String first, String second, double overlap) {
        assertThat(signature(first).overlap(signature(second))).isEqualTo(overlap);
        assertThat(signature(second).overlap(signature(first))).isEqualTo(overlap);
    }

    private static Signature signature(String path) {
        return Signature.of(new SvgDrawing(ViewBox.GRID_24, Paint.Stroke.OUTLINE, path));
    }
}
