package org.heraldui.vaadin.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShareTextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    static List<String> languages() {
        return List.of("de", "fr", "es", "it", "pt", "nl", "pl", "sv", "ar", "he", "ja");
    }

    static Stream<Arguments> translations() {
        return Stream.of("ShareBar", "CopyLinkButton")
                .flatMap(base -> languages().stream().map(language -> Arguments.of(base, language)));
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = ShareBar.class.getResourceAsStream(file + ".properties")) {
            assertThat(in).as(file).isNotNull();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void translation_isCompleteWithTheSamePlaces(String base, String language) throws IOException {
        Properties english = texts(base);
        Properties translated = texts(base + "_" + language);
        assertThat(translated.keySet()).isEqualTo(english.keySet());
        for (String key : english.stringPropertyNames()) {
            assertThat(translated.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(places(translated.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nameOfTheMailLink_containsItsVisibleWords(String language) throws IOException {
        Properties texts = texts("ShareBar_" + language);
        assertThat(texts.getProperty("email")).containsIgnoringCase(texts.getProperty("emailLabel"));
    }

    @Test
    void builtInTexts_areThoseOfTheLanguage() {
        ShareBarI18n german = ShareBarI18n.builtIn(Locale.GERMAN);
        assertThat(german.getShareOn()).isEqualTo("Auf {0} teilen");
        assertThat(german.getWithSubject()).isEqualTo("{0}: {1}");
        assertThat(german.getOpensNewTab()).isEqualTo("{0}, öffnet sich in einem neuen Tab");
        ShareBar bar = new ShareBar(URI.create("https://example.org/a"), "");
        bar.setI18n(german);
        assertThat(bar.getElement().getTextRecursively())
                .contains("Teilen überspringen", "Auf Facebook teilen, öffnet", "Link kopieren", "Online lesen:");
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void noLanguage_isRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> ShareBarI18n.builtIn(null))
                .withMessageContaining("locale is null");
        assertThatNullPointerException()
                .isThrownBy(() -> CopyLinkButtonI18n.builtIn(null))
                .withMessageContaining("locale is null");
    }
}
