package org.heraldui.vaadin.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.signals.BindingActiveException;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarRatingTest {

    private static StarRating rating(double value, String language) {
        StarRating rating = new StarRating(value);
        rating.setContentLocale(Locale.forLanguageTag(language));
        return rating;
    }

    private static Document html(StarRating rating) {
        return Jsoup.parse(rating.getElement().getOuterHTML());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | 3.5  | 3.5 out of 5 stars
        en | 4.27 | 4.3 out of 5 stars
        en | 4.96 | 5 out of 5 stars
        en | 0    | 0 out of 5 stars
        de | 3.5  | 3,5 von 5 Sternen
        fr | 3.5  | 3,5 sur 5 étoiles
        pl | 3.5  | 3,5 z 5 gwiazdek
        ar | 3    | 3 من 5 نجوم
        ja | 3.5  | 星5つ中3.5
        """)
    void rating_isOneText(String language, double value, String words) {
        assertThat(html(rating(value, language)).text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 5",
        "0.2, 0, 0, 5",
        "0.25, 0, 1, 4",
        "3.5, 3, 1, 1",
        "3.74, 3, 1, 1",
        "3.75, 4, 0, 1",
        "5, 5, 0, 0"
    })
    void stars_showTheNearestHalf(double value, int full, int half, int empty) {
        Document html = html(rating(value, "en"));
        assertThat(html.select("[aria-hidden=true] > herald-icon")).hasSize(5);
        assertThat(html.select("[icon=star-filled]")).hasSize(full);
        assertThat(html.select("[icon=star-half]")).hasSize(half);
        assertThat(html.select("[icon=star]")).hasSize(empty);
    }

    @Test
    void rating_isNoControl() {
        assertThat(html(rating(3, "en")).select("[role], [tabindex], input, button"))
                .isEmpty();
    }

    @Test
    void max_isInTheWordsAndTheStars() {
        StarRating rating = rating(1, "en");
        rating.setMax(1);
        assertThat(rating.getMax()).isEqualTo(1);
        assertThat(html(rating).text()).isEqualTo("1 out of 1 star");
        assertThat(html(rating).select("herald-icon")).hasSize(1);
    }

    @Test
    void ownWords_replaceTheBuiltIn() {
        StarRating rating = rating(2, "en");
        rating.setI18n(new StarRatingI18n().setValue("{0} § {1}"));
        assertThat(html(rating).text()).isEqualTo("2 § 5");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.5, 5.1, Double.NaN, Double.POSITIVE_INFINITY})
    void ratingOutOfRange_isRefused(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StarRating(value))
                .withMessage("The rating \"" + value + "\" is not accepted. Give one from 0 to 5.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 2})
    void maxOutOfRange_isRefused(int max) {
        StarRating rating = rating(3, "en");
        assertThatIllegalArgumentException().isThrownBy(() -> rating.setMax(max));
        assertThat(rating.getMax()).isEqualTo(5);
    }

    @Test
    void boundValue_cannotBeSet() {
        StarRating rating = rating(3, "en");
        rating.bindValue(new ValueSignal<>(4.0));
        assertThatThrownBy(() -> rating.setValue(2)).isInstanceOf(BindingActiveException.class);
    }
}
