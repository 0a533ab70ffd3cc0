package org.heraldui.icons.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heraldui.icons.svg.SvgReaderRefusalTest.svg;

import java.util.Collection;
import java.util.Locale;
import java.util.Random;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.IconText;
import org.heraldui.icons.SvgOptions;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read and written is read as the same again. */
class SvgFixedPointTest {
    private static final IconText WORDS = IconText.of(Locale.ENGLISH, "Tram stop", "A sign on a pole.");

    static Collection<Icon> icons() {
        return IconCatalogue.all();
    }

    @ParameterizedTest
    @MethodSource("icons")
    void iconWrittenAndRead_isTheSame(Icon icon) {
        // For a page of unknown direction an icon may hold two drawings, which is more than a source holds.
        SvgOptions options = SvgOptions.DEFAULT.withPageDirection(PageDirection.LTR);

        assertThat(SvgReader.read("icon.svg", icon.decorative().toSvg(options.withSize(48))))
                .isEqualTo(icon.drawing());
        assertThat(SvgReader.read("icon.svg", icon.described().toSvg(options))).isEqualTo(icon.drawing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<circle cx=\"-50000\" r=\"50000\"/>",
                "<rect x=\"50000\" y=\"50000\" width=\"50000\" height=\"50000\" rx=\"50000\"/>",
                "<path d=\"M100000-100000h.0004v-.0005\"/>",
                "<g stroke=\"#000\" fill=\"none\" stroke-width=\"1.23456\"/>",
                "<g stroke=\"#000\" fill=\"none\" stroke-width=\"1000\"/>"
            })
    void extremeNumbers_comeBackTheSame(String body) {
        String source = svg(body).replace("0 0 24 24", "-0 .00049 24.12345 .01");
        Icon icon = Icon.fromSvg("extreme", source, WORDS);

        assertThat(SvgReader.read("icon.svg", icon.decorative().toSvg())).isEqualTo(icon.drawing());
    }

    @Test
    void changedAtRandom_isRefusedOrComesBackTheSame() {
        Random random = new Random(20_261_123);
        String characters = "<>/=\"' MmLlaAzZ0123456789.,-e&;#xg\n";
        int accepted = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder source = new StringBuilder(
                    svg("<circle cx=\"12\" cy=\"3.5\" r=\"2\"/><rect width=\"9\" height=\"6\" rx=\"1\"/>"));
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                source.setCharAt(
                        random.nextInt(source.length()), characters.charAt(random.nextInt(characters.length())));
            }
            try {
                Icon icon = Icon.fromSvg("changed", source.toString(), WORDS);
                accepted++;
                assertThat(SvgReader.read("icon.svg", icon.decorative().toSvg()))
                        .as("%s", source)
                        .isEqualTo(icon.drawing());
            } catch (SvgException e) {
                assertThat(e.findings()).isNotEmpty();
            }
        }
        assertThat(accepted).isBetween(100, 19_900);
    }
}
