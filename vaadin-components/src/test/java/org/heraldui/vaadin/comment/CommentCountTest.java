package org.heraldui.vaadin.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.local.ValueSignal;
import java.net.URI;
import java.util.Locale;
import org.heraldui.vaadin.TestPage;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentCountTest {
    private final TestPage page = new TestPage();

    @AfterEach
    void close() {
        page.close();
    }

    private static Element line(CommentCount count) {
        return TestPage.html(count).child(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|0|No comments", "en|1|1 comment", "en|2|2 comments", "en|1234|1,234 comments",
                "pl|0|Brak komentarzy", "pl|1|1 komentarz", "pl|2|2 komentarze", "pl|5|5 komentarzy",
                "ar|0|لا توجد تعليقات", "ar|1|تعليق واحد", "ar|2|تعليقان", "de|1234|1.234 Kommentare",
                "he|2|שתי תגובות", "ja|12|コメント12件"
            })
    void words_areThePluralOfTheLanguage(String language, long number, String words) {
        CommentCount count = new CommentCount(number);
        count.setContentLocale(Locale.forLanguageTag(language));
        assertThat(line(count).text()).isEqualTo(words);
    }

    @Test
    void arabicFew_hasItsOwnForm() {
        CommentCount count = new CommentCount(5);
        count.setContentLocale(Locale.forLanguageTag("ar"));
        assertThat(line(count).text()).endsWith("تعليقات").isNotEqualTo("تعليقات");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|12|12|12 comments",
                "en|0|0|0, No comments",
                "en|1234|1.2K|1.2K, 1,234 comments",
                "en|1999|1.9K|1.9K, 1,999 comments",
                "en|999999|999K|999K, 999,999 comments",
                "de|1234|1234|1234, 1.234 Kommentare",
                "he|2|2|2, שתי תגובות",
                "ja|12|12|コメント12件"
            })
    void abbreviated_theSeenNumberIsInWhatIsHeard(String language, long number, String seen, String heard) {
        CommentCount count = new CommentCount(number);
        count.setContentLocale(Locale.forLanguageTag(language));
        count.setAbbreviated(true);
        Element line = line(count);
        assertThat(line.select(".herald-comment-count-words > [aria-hidden]").text())
                .isEqualTo(seen);
        assertThat(line.select(".herald-visually-hidden").text())
                .isEqualTo(heard)
                .contains(seen);
    }

    @Test
    void unknown_isTheWordAlone() {
        CommentCount count = new CommentCount();
        assertThat(count.getCount()).isEmpty();
        assertThat(line(count).text()).isEqualTo("Comments");
        count.setCount(3);
        assertThat(count.getCount()).hasValue(3);
    }

    @Test
    void target_isASkipLinkThatGivesItAnId() {
        Paragraph heading = new Paragraph();
        CommentCount count = new CommentCount(1);
        assertThat(line(count).tagName()).isEqualTo("span");
        count.setTarget(heading);
        String id = heading.getId().orElseThrow();
        assertThat(line(count).tagName()).isEqualTo("a");
        assertThat(line(count).attr("href")).isEqualTo("#" + id);
        assertThat(line(count).attr("data-herald-skip")).isEqualTo(id);
        assertThat(count.getTarget()).isSameAs(heading);
        count.setAddress(URI.create("/story#comments"));
        assertThat(line(count).attr("href")).isEqualTo("/story#comments");
        assertThat(line(count).hasAttr("data-herald-skip")).isFalse();
        assertThat(count.getTarget()).isNull();
        count.setTarget(null);
        assertThat(line(count).tagName()).isEqualTo("span");
        assertThat(count.getAddress()).isNull();
    }

    @Test
    void boundCount_isFollowedAndTheLinkStays() {
        ValueSignal<@Nullable Long> number = new ValueSignal<>(1L);
        CommentCount count = page.add(new CommentCount());
        count.setAddress(URI.create("/story"));
        com.vaadin.flow.dom.Element link = count.getElement().getChild(0);
        count.bindCount(number);
        number.set(2L);
        assertThat(line(count).text()).isEqualTo("2 comments");
        assertThat(count.getElement().getChild(0)).isEqualTo(link);
        number.set(null);
        assertThat(line(count).text()).isEqualTo("Comments");
    }

    @Test
    void pageLanguage_isFollowed() {
        CommentCount count = page.add(new CommentCount(2));
        page.ui().setLocale(Locale.FRENCH);
        assertThat(line(count).text()).isEqualTo("2 commentaires");
        page.ui().setLocale(Locale.forLanguageTag("fi"));
        assertThat(line(count).select("[lang=en]").text()).isEqualTo("2 comments");
    }

    @Test
    void i18n_replacesEveryText() {
        CommentCount count = new CommentCount();
        count.setI18n(new CommentCountI18n()
                .setComments("[{0, plural, one {one} other {many}}]")
                .setAbbreviated("[{0}|{1}]")
                .setUnknown("[u]"));
        assertThat(line(count).text()).isEqualTo("[u]");
        count.setCount(7);
        assertThat(line(count).text()).isEqualTo("[many]");
        count.setAbbreviated(true);
        assertThat(line(count).text()).endsWith("[7|[many]]");
    }

    @Test
    void badValues_areRefused() {
        CommentCount count = new CommentCount();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> count.setCount(-1))
                .withMessageContaining("\"-1\" is negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> count.setAddress(URI.create("javascript:alert(1)")))
                .withMessageContaining("address of the comments \"javascript:alert(1)\"");
        count.setCount(1234);
        count.setAbbreviated(true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> count.setI18n(new CommentCountI18n().setAbbreviated("x")))
                .withMessageContaining("\"x\" has no place");
    }
}
