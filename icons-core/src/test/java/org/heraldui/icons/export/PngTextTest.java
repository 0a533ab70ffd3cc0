package org.heraldui.icons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heraldui.icons.export.PngExporterTest.OWN;
import static org.heraldui.icons.export.PngExporterTest.SQUARE;
import static org.heraldui.icons.export.PngExporterTest.draw;

import java.util.Locale;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconText;
import org.heraldui.icons.Icons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that travel in the file. */
class PngTextTest {

    @Test
    void words_standInTheFileInTheirLanguage() {
        IconText text = Icons.CALENDAR.text(Locale.ENGLISH);

        assertThat(draw(Icons.CALENDAR, PngOptions.DEFAULT.withLocale(Locale.UK))
                        .texts())
                .containsOnlyKeys("Title/en", "Description/en")
                .containsEntry("Title/en", text.label())
                .containsEntry("Description/en", text.description());
        assertThat(draw(OWN, PngOptions.DEFAULT).texts())
                .containsEntry("Title/de", "Kasten")
                .containsEntry("Description/de", "Ein Kasten.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('&amp;')</script>]]>",
                "iTXt Title IEND \u00AE\u0142\u0131",
                "日本語 العربية \uD83E\uDDBD",
                "\u2067עברית\u2069"
            })
    void hostileWords_comeBackAsTheyAre(String words) {
        Icon icon = Icon.fromSvg("square", SQUARE, IconText.of(Locale.JAPANESE, words, "D " + words.repeat(20)));

        assertThat(draw(icon, PngOptions.DEFAULT).texts())
                .containsEntry("Title/ja", words)
                .containsEntry("Description/ja", "D " + words.repeat(20));
    }
}
