package org.heraldui.icons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may call an icon, and what must not get through. */
class IconLabelTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\" onload=\"alert(1)",
                "' onload='alert(1)",
                "</title><image href=\"http://127.0.0.1/\"/>",
                "]]><!--",
                "&lt; &amp; &#60; &xxe;",
                "R&D <b>bold</b>",
                "日本語 العربية ไทย",
                "wheelchair \uD83E\uDDBD and flag \uD83C\uDFF4",
                "Zurück \u2014 \u201EHeft\u201C",
                "\u2067עברית\u2069 (isolated)"
            })
    void anyText_comesThroughAsText(String words) {
        ParsedSvg svg =
                ParsedSvg.of(Icons.CALENDAR.described(words, "D " + words).toSvg());

        assertThat(svg.childNames()).containsExactly("title", "desc", "path");
        assertThat(svg.only("title").getTextContent()).isEqualTo(words);
        assertThat(svg.only("desc").getTextContent()).isEqualTo("D " + words);
        assertThat(svg.root().getElementsByTagName("*").getLength()).isEqualTo(3);
        assertThat(svg.has("onload")).isFalse();
    }

    @Test
    void markupCharacters_areEscaped() {
        assertThat(Icons.CALENDAR.labelled("<&>\"'").toSvg()).contains(">&lt;&amp;&gt;&quot;&#39;</title>");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\r\nb', a b",
        "'a\r\r\nb', a b",
        "'a\t\t b', a b",
        "'  a  ', a",
        "'\na b\r', a b",
        "'a  b   c', a b c"
    })
    void whiteSpace_isFolded(String given, String shown) {
        assertThat(Icons.CALENDAR.labelled(given).label()).contains(shown);
    }

    @Test
    @SuppressWarnings("NullAway")
    void noText_isRefused() {
        assertThatThrownBy(() -> Icons.CALENDAR.labelled((String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("The label is null. Give a text that says what the icon means.");
        assertThatThrownBy(() -> IconText.of(Locale.ENGLISH, "Tram", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("The description is null. Give a text that says what the icon means.");
        assertThatThrownBy(() -> Icons.CALENDAR.labelled((Locale) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("The locale is null. Name a language, such as Locale.ENGLISH.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\r\n\t", "\u00A0", "\u2003\u3000", "\u200B", "\uFEFF", "\u00AD\u2060", "\u200E\u200F"})
    void textThatNobodySeesOrHears_isRefused(String blank) {
        assertThatThrownBy(() -> Icons.CALENDAR.labelled(blank))
                .isInstanceOf(IconException.class)
                .hasMessageStartingWith("The label \"")
                .hasMessageEndingWith(
                        "is blank. Give a text that says what the icon means, or use the decorative form.");
    }

    @ParameterizedTest
    @CsvSource({
        "0000, NUL",
        "0007, BEL",
        "001B, ESC",
        "007F, DEL",
        "0085, NEL",
        "D800, high surrogate",
        "DC00, low surrogate",
        "FFFE, noncharacter",
        "FFFF, noncharacter",
        "FDD0, noncharacter",
        "202D, left-to-right override",
        "202E, right-to-left override"
    })
    void characterThatCannotBeShown_isRefused(String hex, String name) {
        char c = (char) Integer.parseInt(hex, 16);

        assertThatThrownBy(() -> Icons.CALENDAR.labelled("ab" + c + "d"))
                .as(name)
                .isInstanceOf(IconException.class)
                .hasMessage(
                        "The label \"ab·d\" holds the character U+%s at position 2,"
                                + " which cannot be shown or spoken. Remove it.",
                        hex);
        assertThatThrownBy(() -> Icons.CALENDAR.described("ab", "ab" + c))
                .isInstanceOf(IconException.class)
                .hasMessageStartingWith("The description \"ab·\" holds the character U+" + hex);
    }

    @Test
    void longText_isRefusedInAShortMessage() {
        assertThat(Icons.CALENDAR.labelled("a".repeat(1_000)).label().orElseThrow())
                .hasSize(1_000);
        assertThatThrownBy(() -> Icons.CALENDAR.labelled("a".repeat(100_000)))
                .isInstanceOf(IconException.class)
                .hasMessage(
                        "The label \"%s…\" has 100000 characters, at most 1000 are accepted. Say it shorter.",
                        "a".repeat(40));
    }

    @Test
    void longTextCutWithinACharacter_isQuotedWhole() {
        assertThatThrownBy(() -> Icons.CALENDAR.labelled("a".repeat(39) + "\uD83E\uDDBD".repeat(1_000)))
                .isInstanceOf(IconException.class)
                .hasMessageStartingWith("The label \"" + "a".repeat(39) + "·…\"");
    }
}
