package org.heraldui.vaadin.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.signals.local.ValueSignal;
import java.net.URI;
import java.util.Locale;
import org.heraldui.vaadin.TestPage;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PullQuoteTest {
    private static final Attribution LOG =
            new Attribution("Tobin Arkle", "The Keeper’s Log", URI.create("https://example.org/log"));

    private final TestPage page = new TestPage();
    private final PullQuote quote = new PullQuote("I left <b>my</b> mug.");

    @AfterEach
    void close() {
        page.close();
    }

    private Element html() {
        return TestPage.html(quote);
    }

    @Test
    void article_isALabelledNoteAndNoLandmark() {
        Element aside = html().selectFirst("aside[role=note]");
        assertThat(aside).isNotNull();
        assertThat(aside.text()).isEqualTo("Quote from the article: “I left <b>my</b> mug.”");
        assertThat(html().select("blockquote, figure, [aria-label]")).isEmpty();
    }

    @Test
    void external_isAFigureWithTheAttributionOutsideTheQuotation() {
        quote.setSource(QuoteSource.EXTERNAL);
        quote.setAttribution(LOG);
        Element html = html();
        assertThat(html.select("figure > blockquote").attr("cite")).isEqualTo("https://example.org/log");
        assertThat(html.select("figure > blockquote").text()).isEqualTo("“I left <b>my</b> mug.”");
        assertThat(html.select("figure > blockquote + figcaption").text()).isEqualTo("Tobin Arkle, The Keeper’s Log");
        assertThat(html.select("cite").text()).isEqualTo("The Keeper’s Log");
        assertThat(html.select("a[href=https://example.org/log]").text()).isEqualTo("The Keeper’s Log");
        assertThat(html.select("aside")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(QuoteSource.class)
    void marks_areHidden(QuoteSource source) {
        quote.setSource(source);
        assertThat(html().select("[aria-hidden=true]").eachText()).containsExactly("“", "”");
    }

    @Test
    void person_isNoCiteAndTheLinkWhereThereIsNoWork() {
        quote.setAttribution(new Attribution("Tobin Arkle", "", URI.create("/people/arkle")));
        assertThat(html().select("cite")).isEmpty();
        assertThat(html().select("a").text()).isEqualTo("Tobin Arkle");
        quote.setAttribution(Attribution.of("", "The Keeper’s Log"));
        assertThat(html().select(".herald-pull-quote-by").text()).isEqualTo("The Keeper’s Log");
    }

    @ParameterizedTest
    @CsvSource({"LABEL,1,false", "ANNOUNCE,0,false", "HIDE,0,true"})
    void policy_saysWhatListenersGet(DuplicatePolicy policy, int labels, boolean hidden) {
        quote.setDuplicatePolicy(policy);
        quote.setAttribution(LOG);
        assertThat(html().select(".herald-visually-hidden")).hasSize(labels);
        assertThat(html().select("aside").hasAttr("aria-hidden")).isEqualTo(hidden);
        assertThat(html().select("a").isEmpty()).isEqualTo(hidden);
    }

    @Test
    void hiddenFromASource_isHeardAllTheSame() {
        quote.setSource(QuoteSource.EXTERNAL);
        quote.setDuplicatePolicy(DuplicatePolicy.HIDE);
        assertThat(html().select("figure").hasAttr("aria-hidden")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"de,„,“", "pl,„,”", "sv,”,”", "ar,«,»", "es,«,»", "ja,「,」"})
    void marks_areThoseOfTheLanguage(String language, String open, String end) {
        quote.setContentLocale(Locale.forLanguageTag(language));
        assertThat(html().select(".herald-pull-quote-open").text()).isEqualTo(open);
        assertThat(html().select(".herald-pull-quote-close").text()).isEqualTo(end);
    }

    @Test
    void noWords_areNothing() {
        quote.setAttribution(LOG);
        quote.setText(" ");
        assertThat(quote.getElement().getChildCount()).isZero();
    }

    @Test
    void boundWords_areFollowed() {
        ValueSignal<String> words = new ValueSignal<>("One");
        page.add(quote).bindText(words);
        words.set("Two");
        assertThat(html().select("p").text()).endsWith("“Two”");
        assertThat(quote.getText()).isEqualTo("Two");
    }

    @Test
    void i18n_replacesEveryText() {
        quote.setI18n(
                new PullQuoteI18n().setFromArticle("[from]").setOpenMark("").setCloseMark("]"));
        assertThat(html().text()).isEqualTo("[from] I left <b>my</b> mug.]");
    }

    @Test
    void badAttributions_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attribution.of(" "))
                .withMessageContaining("neither person nor work: \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attribution("A", "", URI.create("data:text/html,x")))
                .withMessageContaining("address of the quotation \"data:text/html,x\"");
    }
}
