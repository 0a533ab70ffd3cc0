package org.heraldui.icons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgOptionsTest {

    private static ParsedSvg render(Icon icon, SvgOptions options) {
        return ParsedSvg.of(icon.decorative().toSvg(options));
    }

    @ParameterizedTest
    @CsvSource({
        "en, LTR",
        "ja, LTR",
        "ar, RTL",
        "fa-IR, RTL",
        "ur, RTL",
        "he, RTL_HEBREW",
        "yi, RTL_HEBREW",
        "uz-Arab-AF, RTL",
        "uz, LTR",
        "ar-Latn, LTR",
        "pa-Arab, RTL",
        "und, LTR"
    })
    void pageDirection_followsTheScriptOfTheLanguage(String tag, PageDirection direction) {
        assertThat(PageDirection.of(Locale.forLanguageTag(tag))).isEqualTo(direction);
        assertThat(direction.isRightToLeft()).isEqualTo(direction.name().startsWith("RTL"));
    }

    @Test
    void defaults_areTheSizeAndColourOfThePage() {
        ParsedSvg svg = render(Icons.CALENDAR, SvgOptions.DEFAULT);

        assertThat(svg.attribute("width")).isEqualTo("24");
        assertThat(svg.attribute("height")).isEqualTo("24");
        assertThat(svg.attribute("viewBox")).isEqualTo("0 0 24 24");
        assertThat(svg.attribute("stroke")).isEqualTo("currentColor");
        assertThat(svg.attribute("fill")).isEqualTo("none");
        assertThat(svg.attribute("stroke-width")).isEqualTo("2");
        assertThat(svg.has("color")).isFalse();
    }

    @Test
    void options_areWritten() {
        SvgOptions options =
                SvgOptions.DEFAULT.withSize(48).withColor("#1a2b3c").withStrokeWidth(1.5);
        ParsedSvg svg = render(Icons.CALENDAR, options);

        assertThat(svg.attribute("width")).isEqualTo("48");
        assertThat(svg.attribute("height")).isEqualTo("48");
        assertThat(svg.attribute("viewBox")).isEqualTo("0 0 24 24");
        assertThat(svg.attribute("color")).isEqualTo("#1a2b3c");
        assertThat(svg.attribute("stroke-width")).isEqualTo("1.5");
    }

    @Test
    void strokeWidth_leavesSolidIconsAsTheyAre() {
        assertThat(Icons.FACEBOOK.decorative().toSvg(SvgOptions.DEFAULT.withStrokeWidth(1)))
                .isEqualTo(Icons.FACEBOOK.decorative().toSvg());
    }

    @Test
    void withers_keepTheOtherOptions() {
        SvgOptions all = new SvgOptions(48, "red", 1.5, "p", PageDirection.RTL);

        assertThat(all.withSize(49)).isEqualTo(new SvgOptions(49, "red", 1.5, "p", PageDirection.RTL));
        assertThat(all.withColor("#abc")).isEqualTo(new SvgOptions(48, "#abc", 1.5, "p", PageDirection.RTL));
        assertThat(all.withStrokeWidth(3)).isEqualTo(new SvgOptions(48, "red", 3.0, "p", PageDirection.RTL));
        assertThat(all.withIdPrefix("q")).isEqualTo(new SvgOptions(48, "red", 1.5, "q", PageDirection.RTL));
        assertThat(all.withPageDirection(PageDirection.LTR))
                .isEqualTo(new SvgOptions(48, "red", 1.5, "p", PageDirection.LTR));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 4097, Integer.MAX_VALUE})
    void sizeOutOfRange_isRefused(int size) {
        assertThatThrownBy(() -> SvgOptions.DEFAULT.withSize(size))
                .isInstanceOf(IconException.class)
                .hasMessage("The size \"%d\" is out of range. Give 1 to 4096 pixels.", size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#12", "#1a2b3c4d", "red\"", "red;", "url(#a)", "rgb(0,0,0)", "<script>", "red\n"})
    void colourThatIsNone_isRefused(String color) {
        assertThatThrownBy(() -> SvgOptions.DEFAULT.withColor(color))
                .isInstanceOf(IconException.class)
                .hasMessage(
                        "The colour \"%s\" is not understood. Give a name or a value such as #1a2b3c.",
                        color.replace('\n', '·'));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 8.001, Double.NaN, Double.POSITIVE_INFINITY})
    void strokeWidthOutOfRange_isRefused(double width) {
        assertThatThrownBy(() -> SvgOptions.DEFAULT.withStrokeWidth(width))
                .isInstanceOf(IconException.class)
                .hasMessage("The stroke width \"%s\" is out of range. Give more than 0, at most 8 units.", width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "-a", "a b", "a\"", "a#b", "ä"})
    void idPrefixThatIsNoId_isRefused(String prefix) {
        assertThatThrownBy(() -> SvgOptions.DEFAULT.withIdPrefix(prefix))
                .isInstanceOf(IconException.class)
                .hasMessageStartingWith("The id prefix \"%s\" is not an id.", prefix);
    }

    @Test
    void longIdPrefix_isRefused() {
        assertThat(SvgOptions.DEFAULT.withIdPrefix("a".repeat(64)).idPrefix()).hasSize(64);
        assertThatThrownBy(() -> SvgOptions.DEFAULT.withIdPrefix("a".repeat(65)))
                .isInstanceOf(IconException.class)
                .hasMessageContaining("at most 64");
    }

    @Test
    @SuppressWarnings("NullAway")
    void noDirection_isRefused() {
        assertThatThrownBy(() -> SvgOptions.DEFAULT.withPageDirection(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("The page direction is null. Use PageDirection.AUTO.");
    }
}
