package org.heraldui.icons.check.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heraldui.icons.ByteGoal;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.svg.Contour;
import org.heraldui.icons.svg.Segment;
import org.junit.jupiter.api.Test;

/** Writes {@code target/icons-report/icons.md}: what every icon measures, the same bytes for the same icons. */
class IconsReportTest {
    private static final Path REPORT = Path.of("target/icons-report/icons.md");
    private static final Path SOURCES = Path.of("src/main/java/org/heraldui/icons");
    private static final int MIN_CHECKS = 40;
    private static final double WIDE = 4;

    /** The ids of the rules that the sources of a folder name. */
    private static Set<String> rules(String folder, String pattern) throws IOException {
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Pattern.compile(pattern)
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(id -> ids.add(id.group(1)));
            }
        }
        return ids;
    }

    private final int ofFiles = rules("svg", "\"(SVG-\\d+)\"").size()
            + rules("build", "(?:report|Finding)\\(\\s*[^,\"]+(?:\"[^\"]*\")?,(?:\\s*0,)?\\s*\"([a-z-]+)\"")
                    .size();
    private final int ofWords = 2 * rules("check", "what \\+ \"(-[a-z]+)\"").size()
            + rules("check", "\"((?:label|description)-[a-z-]+)\"").size();

    IconsReportTest() throws IOException {}

    /** Rules that the build holds each icon to; those on words count once for each language. */
    private int checks(Figure figure, int languages) {
        long ofDrawings = DrawingRules.ALL.stream()
                .filter(rule -> rule.scope().includes(figure))
                .count();
        return (int) ofDrawings + ofFiles + ofWords * languages;
    }

    private String row(Icon icon) {
        Figure figure = new Figure(icon.drawing());
        String gap = Gaps.narrowest(figure, WIDE)
                .map(narrowest -> Figure.show(narrowest.width()))
                .orElse("");
        return Stream.of(
                        icon.name(),
                        figure.isStroked() ? "outline" : "solid",
                        figure.ink(),
                        Figure.show(figure.length()),
                        gap,
                        radii(figure),
                        figure.contours().size(),
                        ByteGoal.DECORATIVE.of(icon),
                        ByteGoal.LABELLED.of(icon),
                        ByteGoal.PATH.of(icon),
                        checks(figure, 1),
                        checks(figure, IconCatalogue.locales().size()))
                .map(Object::toString)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String radii(Figure figure) {
        return figure.contours().stream()
                .map(Contour::segments)
                .flatMap(segments -> segments.stream().filter(Segment.Arc.class::isInstance))
                .map(segment -> ((Segment.Arc) segment).radii())
                .flatMap(radii -> Stream.of(radii.x(), radii.y()))
                .distinct()
                .sorted()
                .map(Figure::show)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String report() {
        StringBuilder out = new StringBuilder("# What the icons measure\n\n");
        out.append("In units of the 24 grid and in bytes. The gap is the narrowest white below ")
                .append(Figure.show(WIDE))
                .append(" between lines or areas\nthat do not meet. Rules are those that the build holds the icon to;")
                .append(" checks count those on words once for\neach of ")
                .append(IconCatalogue.locales().size())
                .append(" languages. The tests that run for each icon come on top and are not counted.\n\n")
                .append("| goal | at most | measured |\n|---|---|---|\n");
        for (ByteGoal goal : ByteGoal.values()) {
            out.append("| ").append(goal.title()).append(" | ").append(goal.most());
            out.append(" | ").append(goal.measured()).append(" |\n");
        }
        out.append("\n| icon | kind | ink | lines or edges | gap | radii | elements | decorative | labelled | path")
                .append(" | rules | checks |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (Icon icon : IconCatalogue.all()) {
            out.append(row(icon));
        }
        return out.toString();
    }

    @Test
    void report_hasARowForEachIcon() throws IOException {
        String report = report();
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, report);

        assertThat(report).isEqualTo(report());
        for (Icon icon : IconCatalogue.all()) {
            assertThat(report).containsOnlyOnce("\n| " + icon.name() + " | ");
        }
    }

    @Test
    void eachIcon_isHeldToFortyRules() {
        for (Icon icon : IconCatalogue.all()) {
            assertThat(checks(new Figure(icon.drawing()), 1)).as(icon.name()).isGreaterThanOrEqualTo(MIN_CHECKS);
        }
    }
}
