package org.heraldui.vaadin.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingSummaryTest {

    private static Document html(String language, long... counts) {
        RatingSummary summary = new RatingSummary(counts);
        summary.setContentLocale(Locale.forLanguageTag(language));
        return Jsoup.parse(summary.getElement().getOuterHTML());
    }

    private static String heard(Document html, String css) {
        html.select("[aria-hidden=true]").remove();
        return html.select(css).text();
    }

    @Test
    void summary_isHeardAsAverageCountAndList() {
        assertThat(heard(html("en", 0, 0, 1, 1, 2), ".herald-rating-head")).isEqualTo("4.3 out of 5 stars4 ratings");
        assertThat(html("en", 0, 0, 1, 1, 2)
                        .select("ul[role=list] > li > .herald-visually-hidden")
                        .eachText())
                .containsExactly(
                        "5 stars: 50%, 2 ratings",
                        "4 stars: 25%, 1 rating",
                        "3 stars: 25%, 1 rating",
                        "2 stars: 0%, 0 ratings",
                        "1 star: 0%, 0 ratings");
    }

    @Test
    void bars_showTheShare() {
        assertThat(html("en", 1, 3).select(".herald-rating-bar[style]").eachAttr("style"))
                .containsExactly("--herald-rating-share:0.75", "--herald-rating-share:0.25");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        de | 1000 | 1.000 Bewertungen
        de | 1    | 1 Bewertung
        pl | 2    | 2 oceny
        pl | 5    | 5 ocen
        ar | 2    | تقييمان
        ar | 11   | 11 تقييمًا
        fr | 0    | Pas encore noté
        """)
    void count_isInTheWordsAndPluralsOfTheLanguage(String language, long count, String words) {
        assertThat(html(language, 0, count).text()).contains(words);
    }

    @Test
    void beforeTheFirstRating_thatIsSaid() {
        RatingSummary summary = new RatingSummary(0, 0, 0);
        summary.setContentLocale(Locale.ENGLISH);
        assertThat(Jsoup.parse(summary.getElement().getOuterHTML()).text()).isEqualTo("Not rated yet");
        assertThat(summary.getAverage()).isEmpty();
        assertThat(summary.toStructuredData()).isEmpty();
    }

    @Test
    void structuredData_areAnAggregateRating() {
        RatingSummary summary = new RatingSummary(0, 0, 1, 1, 2);
        assertThat(summary.toStructuredData())
                .contains(Map.of(
                        "@type",
                        "AggregateRating",
                        "ratingValue",
                        4.3,
                        "bestRating",
                        5,
                        "worstRating",
                        1,
                        "ratingCount",
                        4L));
    }

    @Test
    void ownTexts_replaceAllBuiltInOnes() {
        RatingSummary summary = new RatingSummary(1);
        summary.setContentLocale(Locale.ENGLISH);
        summary.setI18n(new RatingSummaryI18n()
                .setAverage("§1 {0}")
                .setCount("§2 {0}")
                .setStars("§3 {0}")
                .setRow("{0} {1} {2} §4")
                .setEmpty("§5"));
        assertThat(Jsoup.parse(summary.getElement().getOuterHTML()).text())
                .isEqualTo("1§1 1§2 1 §3 1100%§3 1 100% §2 1 §4");
        summary.setCounts(0);
        assertThat(Jsoup.parse(summary.getElement().getOuterHTML()).text()).isEqualTo("§5");
    }

    @Test
    void wrongCounts_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(RatingSummary::new);
        assertThatIllegalArgumentException().isThrownBy(() -> new RatingSummary(new long[11]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatingSummary(1, -2))
                .withMessage("The count \"-2\" is negative. Give 0 or more.");
    }
}
