package org.heraldui.icons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.heraldui.icons.svg.SvgException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Icons that a project brings along. */
class OwnIconTest {
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"2 0 16 16\"><path d=\"M4 2v12\" fill=\"none\""
                    + " stroke=\"#000\"/></svg>";
    private static final IconText GERMAN = IconText.of(Locale.GERMAN, "Haltestelle", "Ein Schild an einem Mast.");

    @Test
    void ownIcon_hasItsWordsInItsLanguageOnly() {
        Icon icon = Icon.fromSvg("tram-stop", SVG, GERMAN);

        assertThat(icon.isBuiltIn()).isFalse();
        assertThat(icon.text(Locale.FRENCH)).isEqualTo(GERMAN);
        assertThat(icon.metadata().categories()).isEmpty();
        assertThat(icon.labelled(Locale.FRENCH).toSvg())
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"24\" height=\"24\" viewBox=\"2 0 16 16\""
                        + " fill=\"none\" stroke=\"currentColor\" stroke-width=\"1\" stroke-linecap=\"butt\""
                        + " stroke-linejoin=\"miter\" role=\"img\" lang=\"de\">"
                        + "<title>Haltestelle</title><path d=\"M4 2v12\"/></svg>");
    }

    @Test
    void mirroredOwnIcon_isMirroredInItsViewBox() {
        Icon icon = Icon.fromSvg("tram-stop", SVG, GERMAN).withDirection(Direction.MIRROR);

        assertThat(icon.decorative().toSvg(SvgOptions.DEFAULT.withPageDirection(SvgOptions.PageDirection.RTL)))
                .endsWith("<path d=\"M4 2v12\" transform=\"matrix(-1 0 0 1 20 0)\"/></svg>");
    }

    @Test
    void secondDrawing_isThatOfRightToLeftPages() {
        Icon icon = Icon.fromSvg("tram-stop", SVG, GERMAN).withRightToLeftSvg(SVG.replace("M4", "M9"));

        assertThat(icon.metadata().direction()).isEqualTo(Direction.OWN);
        assertThat(icon.decorative().toSvg(SvgOptions.DEFAULT.withPageDirection(SvgOptions.PageDirection.RTL)))
                .endsWith("\"><path d=\"M9 2v12\"/></svg>");
        assertThat(icon.decorative().toSvg())
                .endsWith("<path d=\"M4 2v12\"/><path display=\"none\" d=\"M9 2v12\"/></svg>");
        assertThat(icon.withDirection(Direction.OWN)).isEqualTo(icon);
        assertThat(icon.withDirection(Direction.NEVER)).isEqualTo(Icon.fromSvg("tram-stop", SVG, GERMAN));
    }

    @ParameterizedTest
    @CsvSource({"2 0 16 16, 0 0 16 16", "stroke=, stroke-width='3' stroke="})
    void secondDrawingThatDoesNotFit_isRefused(String part, String replacement) {
        Icon icon = Icon.fromSvg("tram-stop", SVG, GERMAN);
        String other = SVG.replace(part, replacement.replace('\'', '"'));

        assertThatThrownBy(() -> icon.withRightToLeftSvg(other))
                .isInstanceOf(IconException.class)
                .hasMessage("The second drawing of \"tram-stop\" has another view box or paint than the first."
                        + " Draw both on the same root element.");
    }

    @Test
    void brokenSecondDrawing_isReportedUnderItsFilesName() {
        assertThatThrownBy(() -> Icon.fromSvg("tram-stop", SVG, GERMAN).withRightToLeftSvg("<svg"))
                .isInstanceOf(SvgException.class)
                .hasMessageContaining("tram-stop.rtl.svg:1: SVG-110");
    }

    @Test
    void directionOwnWithoutSecondDrawing_isRefused() {
        assertThatThrownBy(() -> Icons.CALENDAR.withDirection(Direction.OWN))
                .isInstanceOf(IconException.class)
                .hasMessage("The icon \"calendar\" has no second drawing. Give it one with withRightToLeftSvg,"
                        + " or choose NEVER or MIRROR.");
    }

    @Test
    void iconOfTheCatalogueTurned_keepsWordsAndCategories() {
        Icon turned = Icons.CALENDAR.withDirection(Direction.MIRROR);

        assertThat(turned.metadata().direction()).isEqualTo(Direction.MIRROR);
        assertThat(turned.metadata().categories())
                .isEqualTo(Icons.CALENDAR.metadata().categories());
        assertThat(turned.text(Locale.ENGLISH)).isEqualTo(Icons.CALENDAR.text(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Tram", "tram stop", "tram_stop", "-tram", "tram-", "tram--stop", "1tram", "../tram", "träm"
            })
    void nameThatIsNone_isRefused(String name) {
        assertThatThrownBy(() -> Icon.fromSvg(name, SVG, GERMAN))
                .isInstanceOf(IconException.class)
                .hasMessage(
                        "The icon name \"%s\" is not made of lower-case words joined by hyphens. Call it, say,"
                                + " \"tram-stop\".",
                        name);
    }

    @Test
    void brokenSvg_isReportedUnderTheIconsName() {
        assertThatThrownBy(() -> Icon.fromSvg("tram-stop", SVG.replace("path", "script"), GERMAN))
                .isInstanceOf(SvgException.class)
                .hasMessageStartingWith("tram-stop.svg:1: SVG-122 <script> is not accepted in icons.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefused() {
        assertThatThrownBy(() -> Icon.fromSvg(null, SVG, GERMAN)).hasMessageStartingWith("The icon's name is null.");
        assertThatThrownBy(() -> Icon.fromSvg("a", null, GERMAN)).hasMessageStartingWith("The SVG source is null.");
        assertThatThrownBy(() -> Icon.fromSvg("a", SVG, null)).hasMessageStartingWith("The icon's text is null.");
        assertThatThrownBy(() -> new DecorativeIcon(null)).hasMessageStartingWith("The icon is null.");
    }
}
