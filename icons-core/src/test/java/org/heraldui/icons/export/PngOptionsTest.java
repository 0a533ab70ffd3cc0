package org.heraldui.icons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.heraldui.icons.IconException;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngOptionsTest {

    @Test
    void defaults_areNamed() {
        assertThat(PngOptions.DEFAULT)
                .isEqualTo(new PngOptions(24, 1, "black", null, Locale.ENGLISH, PageDirection.LTR));
        assertThat(PngOptions.LIGHT)
                .isEqualTo(new PngOptions(24, 1, "black", "white", Locale.ENGLISH, PageDirection.LTR));
        assertThat(PngOptions.DARK)
                .isEqualTo(new PngOptions(24, 1, "white", "black", Locale.ENGLISH, PageDirection.LTR));
    }

    @Test
    void withers_keepTheOtherOptions() {
        PngOptions all = new PngOptions(48, 2, "red", "#abc", Locale.GERMAN, PageDirection.RTL);

        assertThat(all.withSize(49)).isEqualTo(new PngOptions(49, 2, "red", "#abc", Locale.GERMAN, PageDirection.RTL));
        assertThat(all.withScale(1.5))
                .isEqualTo(new PngOptions(48, 1.5, "red", "#abc", Locale.GERMAN, PageDirection.RTL));
        assertThat(all.withColor("#1a2b3c"))
                .isEqualTo(new PngOptions(48, 2, "#1a2b3c", "#abc", Locale.GERMAN, PageDirection.RTL));
        assertThat(all.withBackground(null))
                .isEqualTo(new PngOptions(48, 2, "red", null, Locale.GERMAN, PageDirection.RTL));
        assertThat(all.withLocale(Locale.FRENCH))
                .isEqualTo(new PngOptions(48, 2, "red", "#abc", Locale.FRENCH, PageDirection.RTL));
        assertThat(all.withPageDirection(PageDirection.AUTO))
                .isEqualTo(new PngOptions(48, 2, "red", "#abc", Locale.GERMAN, PageDirection.AUTO));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 4097, Integer.MAX_VALUE})
    void sizeOutOfRange_isRefused(int size) {
        assertThatThrownBy(() -> PngOptions.DEFAULT.withSize(size))
                .isInstanceOf(IconException.class)
                .hasMessage("The size \"%d\" is out of range. Give 1 to 4096 pixels.", size);
    }

    @ParameterizedTest
    @CsvSource({"1, 24", "1.25, 30", "1.5, 36", "1.52, 36", "170.66, 4096", "0.05, 1"})
    void scale_makesThePixels(double scale, int pixels) {
        assertThat(PngOptions.DEFAULT.withScale(scale).pixels()).isEqualTo(pixels);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 0.04, 171, 1e300, Double.NaN, Double.POSITIVE_INFINITY})
    void scaleOutOfRange_isRefused(double scale) {
        assertThatThrownBy(() -> PngOptions.DEFAULT.withScale(scale))
                .isInstanceOf(IconException.class)
                .hasMessage(
                        "The size \"24\" at scale \"%s\" is out of range. Give a picture of 1 to 4096 pixels.", scale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#12", "red\"/><image href=\"x\"/>", "url(http://127.0.0.1/)", "rgb(0,0,0)"})
    void colourThatIsNone_isRefused(String color) {
        assertThatThrownBy(() -> PngOptions.DEFAULT.withColor(color))
                .isInstanceOf(IconException.class)
                .hasMessage("The colour \"%s\" is not understood. Give a name or a value such as #1a2b3c.", color);
        assertThatThrownBy(() -> PngOptions.DEFAULT.withBackground(color))
                .isInstanceOf(IconException.class)
                .hasMessage("The colour \"%s\" is not understood. Give a name or a value such as #1a2b3c.", color);
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefused() {
        assertThatThrownBy(() -> PngOptions.DEFAULT.withColor(null)).hasMessageStartingWith("The colour is null.");
        assertThatThrownBy(() -> PngOptions.DEFAULT.withLocale(null)).hasMessageStartingWith("The locale is null.");
        assertThatThrownBy(() -> PngOptions.DEFAULT.withPageDirection(null))
                .hasMessageStartingWith("The page direction is null.");
    }
}
