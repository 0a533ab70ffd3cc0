package org.heraldui.vaadin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.heraldui.vaadin.article.Byline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final Locale FINNISH = Locale.forLanguageTag("fi");

    @ParameterizedTest
    @CsvSource({
        ", de, de",
        "de-AT, fi, de-AT",
        "cy, fr, fr",
        "cy, fi, en",
        ", fi, en",
    })
    void builtInWords_areInTheFirstLanguageThatHasThem(@Nullable String content, String page, String expected) {
        Locale contentLocale = content == null ? null : Locale.forLanguageTag(content);
        Wording wording = Wording.of(Byline.class, contentLocale, Locale.forLanguageTag(page));
        assertThat(wording.languageOf(null).toLanguageTag()).isEqualTo(expected);
    }

    @Test
    void ownWords_areInTheLanguageAround() {
        assertThat(Wording.of(Byline.class, WELSH, FINNISH).languageOf("Gan {0}"))
                .isEqualTo(WELSH);
        assertThat(Wording.of(Byline.class, null, FINNISH).languageOf("{0}")).isEqualTo(FINNISH);
    }

    @Test
    void ownWordsWithoutArguments_areNoPattern() {
        Wording wording = Wording.of(Byline.class, null, Locale.ENGLISH);
        assertThat(wording.say("It's {braced}", "by")).isEqualTo("It's {braced}");
        assertThat(wording.say("It's {0}", "by", "her")).isEqualTo("It's her");
    }

    @Test
    void wordsInAnotherLanguageThanAround_sayWhichAndTheirDirection() {
        Element arabicInWelsh = new Element("p");
        Wording.of(Byline.class, WELSH, Locale.forLanguageTag("ar")).mark(arabicInWelsh, null);
        assertThat(arabicInWelsh.getAttribute("lang")).isEqualTo("ar");
        assertThat(arabicInWelsh.getAttribute("dir")).isEqualTo("rtl");

        Wording.of(Byline.class, Locale.GERMANY, FINNISH).mark(arabicInWelsh, null);
        assertThat(arabicInWelsh.hasAttribute("lang")).isFalse();
        assertThat(arabicInWelsh.hasAttribute("dir")).isFalse();
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
        assertThat(Wording.direction(Locale.forLanguageTag(language))).isEqualTo(direction);
    }
}
