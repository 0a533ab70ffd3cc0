package org.heraldui.vaadin.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CorrectionNoticeTest {
    private static final LocalDate DATE = LocalDate.of(2023, 10, 26);

    private final TestUi ui = new TestUi(Locale.UK);
    private final NewsArticle article = new NewsArticle("Headline");

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void notice_isANoteThatBeginsWithItsKindAndDate() {
        article.setNotices(new CorrectionNotice(DATE, "It has 138 steps, <b>not</b> 128."));
        Element note = NewsArticleTest.html(article).selectFirst("[role=note]");
        assertThat(note).isNotNull();
        assertThat(note.text()).isEqualTo("Correction, 26 October 2023: It has 138 steps, <b>not</b> 128.");
        assertThat(note.select("strong > time").attr("datetime")).isEqualTo("2023-10-26");
    }

    @Test
    void noDate_isTheKindAlone() {
        CorrectionNotice notice = new CorrectionNotice();
        notice.setText("It has 138 steps.");
        assertThat(notice.getElement().getTextRecursively()).isEqualTo("Correction: It has 138 steps.");
        assertThat(notice.getDate()).isEmpty();
    }

    @Test
    void correctedText_isLinkedBothWays() {
        Paragraph paragraph = article.addParagraph("138 steps.");
        CorrectionNotice notice = new CorrectionNotice(DATE, "Text");
        notice.setCorrected(paragraph);
        notice.setCorrected(paragraph);
        article.setNotices(notice);
        Element html = NewsArticleTest.html(article);
        Element there = html.selectFirst("[role=note] a");
        Element back = html.selectFirst(".herald-article-body > p > a");
        assertThat(there).isNotNull();
        assertThat(back).isNotNull();
        assertThat(there.text()).isEqualTo("Go to the corrected text");
        assertThat(back.text()).isEqualTo("Corrected: see the notice");
        assertThat(html.getElementById(there.attr("data-herald-skip"))).isEqualTo(back.parent());
        assertThat(html.getElementById(back.attr("data-herald-skip"))).isEqualTo(html.selectFirst("[role=note]"));
        assertThat(html.select(".herald-article-body a")).hasSize(1);
        assertThat(notice.getCorrected()).contains(paragraph);
        notice.setCorrected(null);
        assertThat(NewsArticleTest.html(article).select("a:not(.herald-skip-link)"))
                .isEmpty();
    }

    @Test
    void ownId_isKept() {
        Paragraph paragraph = new Paragraph("138 steps.");
        paragraph.setId("steps");
        new CorrectionNotice(DATE, "Text").setCorrected(paragraph);
        assertThat(paragraph.getId()).contains("steps");
    }

    @Test
    void articleLanguage_isTaken() {
        CorrectionNotice notice = new CorrectionNotice(DATE, "نص");
        article.setNotices(notice);
        article.setContentLocale(Locale.forLanguageTag("ar"));
        assertThat(notice.getElement().getTextRecursively()).isEqualTo("تصحيح، 26 أكتوبر 2023: نص");
        article.setContentLocale(null);
        assertThat(notice.getElement().getTextRecursively()).startsWith("Correction,");
        article.setContentLocale(Locale.GERMAN);
        CorrectionNotice later = new CorrectionNotice(DATE, "Text");
        article.setNotices(later);
        assertThat(later.getElement().getTextRecursively()).isEqualTo("Korrektur vom 26. Oktober 2023: Text");
    }

    @Test
    void ownLanguageInAnArticleWithout_isKept() {
        CorrectionNotice notice = new CorrectionNotice(DATE, "Text");
        notice.setContentLocale(Locale.FRENCH);
        article.setNotices(notice);
        assertThat(notice.getContentLocale()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void pageLanguage_isFollowed() {
        CorrectionNotice notice = ui.show(new CorrectionNotice(null, "Text"));
        ui.setLocale(Locale.forLanguageTag("sv"));
        assertThat(notice.getElement().getTextRecursively()).isEqualTo("Rättelse: Text");
    }

    @Test
    void i18n_replacesEveryText() {
        Paragraph paragraph = new Paragraph("P");
        CorrectionNotice notice = new CorrectionNotice(DATE, "T");
        notice.setCorrected(paragraph);
        notice.setI18n(new CorrectionNoticeI18n()
                .setCorrection("[c]")
                .setDatedCorrection("[d {0}]")
                .setToCorrected("[to]")
                .setBack("[back]"));
        assertThat(notice.getElement().getTextRecursively()).isEqualTo("[d 26 October 2023] T [to]");
        assertThat(paragraph.getElement().getTextRecursively()).isEqualTo("P[back]");
        notice.setDate(null);
        assertThat(notice.getElement().getTextRecursively()).isEqualTo("[c] T [to]");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is refused
    void badValues_areRefused() {
        CorrectionNotice notice = new CorrectionNotice();
        assertThatNullPointerException().isThrownBy(() -> notice.setText(null)).withMessageContaining("text");
        assertThatNullPointerException().isThrownBy(() -> notice.setI18n(null)).withMessageContaining("texts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CorrectionNoticeI18n().setDatedCorrection("x"))
                .withMessageContaining("\"x\" has no place for the date");
    }
}
