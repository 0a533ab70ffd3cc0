package org.heraldui.vaadin.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heraldui.vaadin.shared.BuiltInTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleTextsTest {
    private static final List<String> LANGUAGES =
            List.of("de", "fr", "es", "it", "pt", "nl", "pl", "sv", "ar", "he", "ja");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    static Stream<Arguments> files() {
        return Stream.of(NewsArticle.class, Byline.class, PublishedTime.class, CorrectionNotice.class)
                .flatMap(component -> LANGUAGES.stream().map(language -> Arguments.of(component, language)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLanguage_hasEveryTextWithTheSamePlaces(Class<?> component, String language) throws IOException {
        Properties english = load(component, "");
        Properties translated = load(component, "_" + language);
        assertThat(translated.keySet()).isEqualTo(english.keySet());
        english.stringPropertyNames().forEach(key -> {
            assertThat(places(translated.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
            assertThat(BuiltInTexts.get(component, key, Locale.forLanguageTag(language), "A", "B"))
                    .as(key)
                    .isNotBlank()
                    .doesNotContain("{", "'");
            assertThat(Words.language(null, Locale.forLanguageTag(language), false)
                            .getLanguage())
                    .isEqualTo(language);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "en, ltr",
        "ar, rtl",
        "he, rtl",
        "iw, rtl",
        "fa-IR, rtl",
        "ur, rtl",
        "ja, ltr",
        "az-Arab, rtl",
        "ar-Latn, ltr"
    })
    void direction_followsLanguageAndScript(String language, String direction) {
        assertThat(Words.direction(Locale.forLanguageTag(language))).isEqualTo(direction);
    }

    @Test
    void untranslatedLanguages_fallBackToThePageAndToEnglish() {
        Locale welsh = Locale.forLanguageTag("cy");
        Locale finnish = Locale.forLanguageTag("fi");
        assertThat(Words.language(welsh, Locale.FRENCH, false)).isEqualTo(Locale.FRENCH);
        assertThat(Words.language(welsh, finnish, false)).isEqualTo(Locale.ENGLISH);
        assertThat(Words.language(welsh, finnish, true)).isEqualTo(welsh);
        assertThat(Words.language(null, finnish, true)).isEqualTo(finnish);
        assertThat(Words.language(Locale.GERMANY, finnish, false)).isEqualTo(Locale.GERMANY);
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group())
                .sorted()
                .toList();
    }

    private static Properties load(Class<?> component, String suffix) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = component.getResourceAsStream(component.getSimpleName() + suffix + ".properties")) {
            assertThat(in).as(component.getSimpleName() + suffix).isNotNull();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
