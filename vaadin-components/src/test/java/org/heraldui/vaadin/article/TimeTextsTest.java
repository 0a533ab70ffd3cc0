package org.heraldui.vaadin.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTextsTest {
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2023-10-26T17:04:00Z");

    /** Commas and spaces differ between versions of the JDK, so that only letters and digits are compared. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-GB | Thursday 26 October 2023 18 04 BST
            en-US | Thursday October 26 2023 6 04 PM BST
            de    | Donnerstag 26 Oktober 2023 18 04 BST
            fr    | jeudi 26 octobre 2023 18 04 BST
            es    | jueves 26 de octubre de 2023 18 04 BST
            it    | giovedì 26 ottobre 2023 18 04 BST
            pt    | quinta feira 26 de outubro de 2023 18 04 BST
            nl    | donderdag 26 oktober 2023 18 04 BST
            pl    | czwartek 26 października 2023 18 04 BST
            sv    | torsdag 26 oktober 2023 18 04 BST
            ar    | الخميس 26 أكتوبر 2023 6 04 م BST
            he    | יום חמישי 26 באוקטובר 2023 18 04 BST
            ja    | 2023年10月26日木曜日 18 04 BST
            """)
    void exact_isWrittenInTheLanguageWithTheZone(String language, String expected) {
        TimeTexts texts = new TimeTexts(Locale.forLanguageTag(language), ZoneId.of("Europe/London"));
        String words = texts.exact(TIME).getText().replaceAll("(\\P{Alnum}&&[^\\p{L}])+", " ");
        assertThat(words.replaceAll("[^\\p{L}\\p{N}]+", " ")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, en-GB-u-ca-gregory-nu-latn",
        "ar-EG, ar-EG-u-ca-gregory-nu-latn",
        "ar-EG-u-nu-arab, ar-EG-u-ca-gregory-nu-arab",
        "th-TH-u-ca-buddhist, th-TH-u-ca-buddhist-nu-latn"
    })
    void browser_isAskedForTheSameDigitsAndCalendar(String language, String expected) {
        assertThat(new TimeTexts(Locale.forLanguageTag(language), null).browserLanguage())
                .isEqualTo(expected);
    }
}
