package org.heraldui.vaadin.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarRatingFieldTest {
    private final StarRatingField field = field("en");

    private static StarRatingField field(String language) {
        StarRatingField field = new StarRatingField("The concert");
        field.setContentLocale(Locale.forLanguageTag(language));
        return field;
    }

    private Document html() {
        return html(field);
    }

    private static Document html(StarRatingField field) {
        return Jsoup.parse(field.getElement().getOuterHTML());
    }

    private void choose(String value) {
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        field.getElement(),
                        "change",
                        JacksonUtils.createObjectNode().put("event.target.value", value)));
    }

    private List<Object> checked() {
        return field.getElement()
                .getChild(1)
                .getChildren()
                .map(label -> label.getChild(0))
                .filter(radio -> radio.getProperty("checked", false))
                .<Object>map(radio -> radio.getAttribute("value"))
                .toList();
    }

    @Test
    void field_isAGroupOfRadioButtonsNamedByItsLegend() {
        Document html = html();
        assertThat(html.select("fieldset[role=radiogroup] > legend").text()).isEqualTo("The concert");
        assertThat(html.select("fieldset").attr("aria-labelledby"))
                .isEqualTo(html.select("legend").attr("id"));
        assertThat(html.select("label:has(input[type=radio])").eachText())
                .containsExactly("1 star", "2 stars", "3 stars", "4 stars", "5 stars");
        assertThat(html.select("input").eachAttr("name").stream().distinct()).hasSize(1);
        assertThat(html.select("fieldset").attr("aria-required")).isEqualTo("false");
        assertThat(field.getValue()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        de | 1 Stern, 2 Sterne, 3 Sterne
        pl | 1 gwiazdka, 2 gwiazdki, 3 gwiazdki
        ar | نجمة واحدة, نجمتان, 3 نجوم
        he | כוכב אחד, שני כוכבים, 3 כוכבים
        """)
    void choices_areInTheWordsAndPluralsOfTheLanguage(String language, String names) {
        StarRatingField inLanguage = field(language);
        inLanguage.setMax(3);
        assertThat(String.join(", ", html(inLanguage).select("label").eachText()))
                .isEqualTo(names);
    }

    @Test
    void halfSteps_areChoices() {
        field.setStep(0.5);
        field.setMax(2);
        assertThat(html().select("label").eachText()).containsExactly("0.5 stars", "1 star", "1.5 stars", "2 stars");
        field.setValue(1.5);
        assertThat(checked()).containsExactly("1.5");
    }

    @Test
    void choice_isTheValueAndComesFromTheReader() {
        List<Double> values = new ArrayList<>();
        field.addValueChangeListener(event -> {
            assertThat(event.isFromClient()).isTrue();
            values.add(event.getValue());
        });
        choose("4.0");
        choose("2.0");
        assertThat(values).containsExactly(4.0, 2.0);
        assertThat(checked()).containsExactly("2.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.0", "2.5", "-1", "x", ""})
    void valueThatIsNoChoice_isPassedOver(String value) {
        field.setValue(3.0);
        choose(value);
        assertThat(field.getValue()).isEqualTo(3.0);
    }

    @Test
    void clearable_offersToTakeItBack() {
        field.setClearable(true);
        field.setValue(3.0);
        assertThat(html().select("label").last())
                .extracting(Object::toString)
                .asString()
                .contains("No rating");
        choose("");
        assertThat(field.getValue()).isNull();
        assertThat(field.isEmpty()).isTrue();
        assertThat(checked()).containsExactly("");
    }

    @Test
    void readOnly_passesOverWhatIsChosen() {
        field.setReadOnly(true);
        choose("4.0");
        assertThat(field.getValue()).isNull();
        assertThat(field.getElement().getChild(1).getChild(0).getChild(0).getProperty("disabled", false))
                .isTrue();
        field.setReadOnly(false);
        choose("4.0");
        assertThat(field.getValue()).isEqualTo(4.0);
    }

    @Test
    void error_isLinkedWhileInvalid() {
        field.setErrorMessage("Choose one.");
        assertThat(html().select(".herald-rating-error").text()).isEmpty();
        field.setInvalid(true);
        String error = html().select("[aria-invalid=true]").attr("aria-describedby");
        assertThat(html().select("[id=" + error + "]").text()).isEqualTo("Choose one.");
        field.setInvalid(false);
        assertThat(html().select("[aria-describedby]")).isEmpty();
        assertThat(field.getErrorMessage()).isEqualTo("Choose one.");
    }

    @Test
    void required_isWrittenAndSaid() {
        field.setRequiredIndicatorVisible(true);
        assertThat(html().select("[aria-required=true] > legend").text()).isEqualTo("The concert (required)");
    }

    @Test
    void fewerChoices_takeBackWhatIsNoneAnyMore() {
        field.setValue(5.0);
        field.setMax(3);
        assertThat(field.getValue()).isNull();
        field.setValue(2.0);
        field.setStep(0.5);
        assertThat(checked()).containsExactly("2.0");
    }

    @Test
    void ownTexts_replaceAllBuiltInOnes() {
        field.setMax(1);
        field.setClearable(true);
        field.setRequiredIndicatorVisible(true);
        field.setI18n(new StarRatingFieldI18n().setStars("§1 {0}").setNone("§2").setRequired("§3"));
        assertThat(html().text()).isEqualTo("The concert (§3) §1 1 §2");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 6, -1})
    void valueThatIsNoChoice_isRefusedFromTheApplication(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> field.setValue(value))
                .withMessageContaining("\"" + value + "\"");
    }

    @Test
    void wrongValues_areRefusedWithTheCure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> field.setStep(0.3))
                .withMessageContaining("\"0.3\"");
        assertThatIllegalArgumentException().isThrownBy(() -> field.setMax(0)).withMessageContaining("\"0\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> field.setLabel(" "))
                .withMessageContaining("\" \"");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefused() {
        assertThatNullPointerException().isThrownBy(() -> field.setLabel(null));
        assertThatNullPointerException().isThrownBy(() -> field.setI18n(null));
    }
}
