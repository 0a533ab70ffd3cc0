package org.heraldui.vaadin.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShareTextsTest {
    static List<String> languages() {
        return List.of("de", "fr", "es", "it", "pt", "nl", "pl", "sv", "ar", "he", "ja");
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = ShareBar.class.getResourceAsStream(file + ".properties")) {
            assertThat(in).as(file).isNotNull();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nameOfTheMailLink_containsItsVisibleWords(String language) throws IOException {
        Properties texts = texts("ShareBar_" + language);
        assertThat(texts.getProperty("email")).containsIgnoringCase(texts.getProperty("emailLabel"));
    }

    @Test
    void contentInAnotherLanguage_isSharedInIt() {
        ShareBar bar = new ShareBar(URI.create("https://example.org/a"), "");
        bar.setContentLocale(Locale.GERMAN);
        assertThat(bar.getElement().getTextRecursively())
                .contains("Teilen überspringen", "Auf Facebook teilen, öffnet", "Link kopieren", "Online lesen:");
    }
}
