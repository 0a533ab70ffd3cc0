package org.heraldui.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class IconMarkupTest {
    private static final SvgOptions FIXED = SvgOptions.DEFAULT.withIdPrefix("fixed");

    static Collection<Icon> icons() {
        return IconCatalogue.all();
    }

    @ParameterizedTest
    @MethodSource("icons")
    void decorative_isHiddenAndHasNoName(Icon icon) {
        ParsedSvg svg = ParsedSvg.of(icon.decorative().toSvg());

        assertThat(svg.attribute("aria-hidden")).isEqualTo("true");
        assertThat(svg.has("role") || svg.has("aria-labelledby") || svg.has("lang"))
                .isFalse();
        assertThat(svg.childNames()).containsExactly("path");
    }

    @ParameterizedTest
    @MethodSource("icons")
    void labelled_isAnImageNamedByItsTitle(Icon icon) {
        ParsedSvg svg = ParsedSvg.of(icon.labelled().toSvg());

        assertThat(svg.attribute("role")).isEqualTo("img");
        assertThat(svg.attribute("lang")).isEqualTo("en");
        assertThat(svg.has("aria-hidden") || svg.has("aria-labelledby") || svg.has("aria-describedby"))
                .isFalse();
        assertThat(svg.childNames()).containsExactly("title", "path");
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
        assertThat(svg.childNames()).containsExactly("title", "desc", "path");
        assertThat(svg.attribute("aria-labelledby")).isNotEmpty().isEqualTo(title.getAttribute("id"));
        assertThat(svg.attribute("aria-describedby"))
                .isEqualTo(description.getAttribute("id"))
                .isNotEqualTo(title.getAttribute("id"));
        assertThat(description.getTextContent())
                .isEqualTo(icon.text(Locale.ENGLISH).description());
    }

    @ParameterizedTest
    @MethodSource("icons")
    void rightToLeft_mirrorsWhatFollowsReading(Icon icon) {
        boolean mirrors = icon.metadata().direction() == Direction.MIRROR;
        SvgOptions rtl = SvgOptions.DEFAULT.withPageDirection(PageDirection.RTL);
        SvgOptions ltr = SvgOptions.DEFAULT.withPageDirection(PageDirection.LTR);

        assertThat(ParsedSvg.of(icon.decorative().toSvg(rtl)).only("path").getAttribute("transform"))
                .isEqualTo(mirrors ? "matrix(-1 0 0 1 24 0)" : "");
        assertThat(icon.decorative().toSvg(ltr)).doesNotContain("transform", "data-direction");
        assertThat(icon.decorative().toSvg()).doesNotContain("transform");
        assertThat(ParsedSvg.of(icon.decorative().toSvg()).attribute("data-direction"))
                .isEqualTo(mirrors ? "mirror" : "");
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
