package org.heraldui.vaadin.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Credit, AspectRatio, KindPolicy, MediaKind, the variants and the names of licences. */
class SmallTypesTest {

    @Test
    void credit_dropsSurroundingSpace() {
        assertThat(new Credit(CreditRole.AGENCY, " Saltwind ").name()).isEqualTo("Saltwind");
    }

    @Test
    void blankCredit_namesTheCure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Credit(CreditRole.AGENCY, " "))
                .withMessage("The name of the credit \"AGENCY\" is blank. Say who it was, or leave the credit out.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullCredit_namesTheCure() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Credit(null, "Saltwind"))
                .withMessageContaining("CreditRole.PHOTOGRAPHER");
        assertThatNullPointerException()
                .isThrownBy(() -> new Credit(CreditRole.POOL, null))
                .withMessageContaining("leave the credit out");
    }

    @ParameterizedTest
    @CsvSource({"0, 9", "16, 0", "-4, 3"})
    void impossibleRatio_namesTheCure(int width, int height) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AspectRatio(width, height))
                .withMessage("The aspect ratio \"" + width + " to " + height
                        + "\" is not accepted. Give two whole numbers from 1, such as 16 and 9.");
    }

    @Test
    void ratio_writtenForCss() {
        assertThat(AspectRatio.WIDE.toCss()).isEqualTo("16 / 9");
        assertThat(AspectRatio.PORTRAIT.toCss()).isEqualTo("4 / 5");
    }

    @ParameterizedTest
    @EnumSource(MediaKind.class)
    void kindPolicy_includesWhatItSays(MediaKind kind) {
        assertThat(KindPolicy.ALWAYS.includes(kind)).isTrue();
        assertThat(KindPolicy.NEVER.includes(kind)).isFalse();
        assertThat(KindPolicy.AUTO.includes(kind)).isEqualTo(kind != MediaKind.IMAGE);
    }

    @ParameterizedTest
    @CsvSource({"IMAGE, camera", "VIDEO, video", "AUDIO, headphones", "GALLERY, gallery", "CHART, chart"})
    void kind_hasItsIcon(MediaKind kind, String icon) {
        assertThat(kind.icon().name()).isEqualTo(icon);
    }

    @ParameterizedTest
    @CsvSource({"INLINE, inline", "SUPPORTING, supporting", "HALF, half", "SHOWCASE, showcase", "THUMBNAIL, thumbnail"})
    void variant_isAThemeName(CaptionedFigureVariant variant, String name) {
        CaptionedFigure figure = new CaptionedFigure();
        figure.addThemeVariants(variant);
        assertThat(figure.getElement().getAttribute("theme")).isEqualTo(name);
        figure.removeThemeVariants(variant);
        assertThat(figure.getThemeNames()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://creativecommons.org/licenses/by/4.0/, CC BY 4.0",
        "http://www.creativecommons.org/licenses/by-nc-sa/3.0, CC BY-NC-SA 3.0",
        "https://creativecommons.org/licenses/by-nd/2.5/deed.de, CC BY-ND 2.5",
        "https://creativecommons.org/publicdomain/zero/1.0/, CC0 1.0",
        "https://creativecommons.org/publicdomain/mark/1.0/, Public Domain Mark 1.0",
    })
    void creativeCommons_shortName(URI licence, String name) {
        assertThat(Licences.name(licence)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/licenses/by/4.0/",
                "https://creativecommons.org/about/",
                "/licence",
                "https://creativecommons.org/licenses/xx/4.0/"
            })
    void otherAddress_noName(URI licence) {
        assertThat(Licences.name(licence)).isEmpty();
    }
}
