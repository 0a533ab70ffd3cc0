package org.heraldui.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.heraldui.icons.svg.SvgDrawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class IconMarkupTest {
    private static final SvgOptions FIXED = SvgOptions.DEFAULT.withIdPrefix("fixed");

    static Collection<Icon> icons() {
        return IconCatalogue.all();
    }

    // Where the page's direction is not known, a second drawing stands behind the first.
    private static List<String> children(Icon icon, String... words) {
        List<String> names = new ArrayList<>(List.of(words));
        names.addAll(Collections.nCopies(icon.rightToLeftDrawing().isPresent() ? 2 : 1, "path"));
        return names;
    }

    @ParameterizedTest
    @MethodSource("icons")
    void decorative_isHiddenAndHasNoName(Icon icon) {
        ParsedSvg svg = ParsedSvg.of(icon.decorative().toSvg());

        assertThat(svg.attribute("aria-hidden")).isEqualTo("true");
        assertThat(svg.has("role") || svg.has("aria-labelledby") || svg.has("lang"))
                .isFalse();
        assertThat(svg.childNames()).isEqualTo(children(icon));
    }

    @ParameterizedTest
    @MethodSource("icons")
    void labelled_isAnImageNamedByItsTitle(Icon icon) {
        ParsedSvg svg = ParsedSvg.of(icon.labelled().toSvg());

        assertThat(svg.attribute("role")).isEqualTo("img");
        assertThat(svg.attribute("lang")).isEqualTo("en");
        assertThat(svg.has("aria-hidden") || svg.has("aria-labelledby") || svg.has("aria-describedby"))
                .isFalse();
        assertThat(svg.childNames()).isEqualTo(children(icon, "title"));
        assertThat(svg.only("title").getTextContent())
                .isEqualTo(icon.text(Locale.ENGLISH).label());
    }

    @ParameterizedTest
    @MethodSource("icons")
    void described_hasTitleAndDescription(Icon icon) {
        ParsedSvg svg = ParsedSvg.of(icon.described().toSvg());
        Element title = svg.only("title");
        Element description = svg.only("desc");

        assertThat(svg.attribute("role")).isEqualTo("img");
        assertThat(svg.childNames()).isEqualTo(children(icon, "title", "desc"));
        assertThat(svg.attribute("aria-labelledby")).isNotEmpty().isEqualTo(title.getAttribute("id"));
        assertThat(svg.attribute("aria-describedby"))
                .isEqualTo(description.getAttribute("id"))
                .isNotEqualTo(title.getAttribute("id"));
        assertThat(description.getTextContent())
                .isEqualTo(icon.text(Locale.ENGLISH).description());
    }

    @ParameterizedTest
    @MethodSource("icons")
    void pageDirection_decidesDrawingAndMirroring(Icon icon) {
        Direction direction = icon.metadata().direction();
        String first = icon.drawing().path();
        String second = icon.rightToLeftDrawing().map(SvgDrawing::path).orElse(first);
        String mirrored = direction == Direction.MIRROR ? "matrix(-1 0 0 1 24 0)" : "";

        assertThat(icon.rightToLeftDrawing().isPresent()).isEqualTo(direction == Direction.OWN);
        assertThat(drawn(icon, PageDirection.LTR)).containsExactly(first, "");
        assertThat(drawn(icon, PageDirection.RTL)).containsExactly(second, mirrored);
        assertThat(drawn(icon, PageDirection.RTL_HEBREW)).containsExactly(first, mirrored);
    }

    private static List<String> drawn(Icon icon, PageDirection page) {
        String svg = icon.decorative().toSvg(SvgOptions.DEFAULT.withPageDirection(page));
        assertThat(svg).doesNotContain("data-direction");
        Element path = ParsedSvg.of(svg).only("path");
        return List.of(path.getAttribute("d"), path.getAttribute("transform"));
    }

    @ParameterizedTest
    @MethodSource("icons")
    void unknownPage_leavesTheChoiceToTheStyleSheet(Icon icon) {
        Direction direction = icon.metadata().direction();
        ParsedSvg svg = ParsedSvg.of(icon.decorative().toSvg());
        List<Element> paths = svg.children();

        assertThat(svg.attribute("data-direction")).isEqualTo(direction == Direction.NEVER ? "" : direction.id());
        assertThat(paths).noneMatch(path -> path.hasAttribute("transform"));
        assertThat(paths.get(0).getAttribute("d")).isEqualTo(icon.drawing().path());
        assertThat(paths.stream().skip(1))
                .allMatch(path -> path.getAttribute("display").equals("none"))
                .extracting(path -> path.getAttribute("d"))
                .isEqualTo(
                        icon.rightToLeftDrawing().stream().map(SvgDrawing::path).toList());
    }

    @Test
    void catalogue_hasBothDirections() {
        assertThat(icons()).extracting(icon -> icon.metadata().direction()).contains(Direction.values());
    }

    @Test
    void thousandRenders_giveUniqueIds() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            ParsedSvg svg = ParsedSvg.of(Icons.CALENDAR.described().toSvg());
            ids.add(svg.only("title").getAttribute("id"));
            ids.add(svg.only("desc").getAttribute("id"));
        }
        assertThat(ids).hasSize(2_000).allMatch(id -> id.matches("h[0-9a-z]+-[0-9a-z]+-[td]"));
    }

    @Test
    void rendersInManyThreads_giveUniqueIds() {
        long distinct = IntStream.range(0, 1_000)
                .parallel()
                .mapToObj(i -> Icons.CALENDAR.described().toSvg())
                .distinct()
                .count();

        assertThat(distinct).isEqualTo(1_000);
    }

    @Test
    void idPrefix_isReproducible() {
        String svg = Icons.CALENDAR.described().toSvg(FIXED);

        assertThat(svg)
                .isEqualTo(Icons.CALENDAR.described().toSvg(FIXED))
                .contains("aria-labelledby=\"fixed-t\" aria-describedby=\"fixed-d\"");
    }

    @Test
    void ownWords_carryNoLanguage() {
        assertThat(Icons.CALENDAR.labelled("Pick a date").toSvg())
                .contains(">Pick a date</title>")
                .doesNotContain("lang=");
        assertThat(Icons.CALENDAR.described("Pick a date", "Opens a month.").toSvg())
                .contains(">Opens a month.</desc>")
                .doesNotContain("lang=");
    }

    @Test
    void readersLanguage_changesOnlyWhatNobodyChose() {
        LabelledIcon open = Icons.CALENDAR.labelled();
        LabelledIcon chosen = Icons.CALENDAR.labelled(Locale.ENGLISH);
        DescribedIcon own = Icons.CALENDAR.described("Pick a date", "Opens a month.");

        assertThat(open.forReader(Locale.GERMAN)).isEqualTo(Icons.CALENDAR.labelled(Locale.GERMAN));
        assertThat(open.in(Locale.GERMAN)).isEqualTo(Icons.CALENDAR.labelled(Locale.GERMAN));
        assertThat(chosen.forReader(Locale.GERMAN)).isSameAs(chosen);
        assertThat(chosen.in(Locale.GERMAN)).isEqualTo(Icons.CALENDAR.labelled(Locale.GERMAN));
        assertThat(own.forReader(Locale.GERMAN)).isEqualTo(own);
        assertThat(own.in(Locale.GERMAN)).isEqualTo(own);
        assertThat(Icons.CALENDAR.decorative().forReader(Locale.GERMAN)).isEqualTo(Icons.CALENDAR.decorative());
    }
}
