package org.heraldui.vaadin.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.signals.BindingActiveException;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionedFigureTest {
    private static final AltText GULL = AltText.describing("A gull on a post");

    private static CaptionedFigure pier() {
        return new CaptionedFigure("pier.jpg", GULL, new Caption("The pier stayed shut"));
    }

    private static List<String> tags(CaptionedFigure figure) {
        return figure.getElement().getChildren().map(Element::getTag).toList();
    }

    private static Element img(CaptionedFigure figure) {
        return figure.getImage().orElseThrow().getElement();
    }

    @Test
    void noMediaNoCaption_rendersNothingInside() {
        CaptionedFigure figure = new CaptionedFigure();
        assertThat(figure.getElement().getTag()).isEqualTo("figure");
        assertThat(figure.getElement().getChildCount()).isZero();
        assertThat(figure.getMedia()).isEmpty();
        assertThat(figure.getAltText()).isEmpty();
    }

    @Test
    void pictureAndCaption_mediaFirstCaptionLast() {
        CaptionedFigure figure = pier();
        assertThat(tags(figure)).containsExactly("div", "figcaption");
        assertThat(img(figure).getAttribute("src")).isEqualTo("pier.jpg");
        assertThat(img(figure).getAttribute("alt")).isEqualTo("A gull on a post");
        assertThat(figure.getSource()).contains("pier.jpg");
        assertThat(figure.getAltText()).contains(GULL);
        assertThat(figure.getMedia()).contains(figure.getImage().orElseThrow());
    }

    @Test
    void streamedPicture_hasAlternativeAndNoAddress() {
        UI.setCurrent(TestUi.inProduction());
        try {
            CaptionedFigure figure = new CaptionedFigure(
                    DownloadHandler.forClassResource(getClass(), "pier.jpg"), GULL, new Caption("The pier"));
            assertThat(img(figure).getAttribute("alt")).isEqualTo("A gull on a post");
            assertThat(img(figure).getAttribute("src")).endsWith("/pier.jpg");
            assertThat(figure.getSource()).isEmpty();
        } finally {
            UI.setCurrent(null);
        }
    }

    @Test
    void otherMedia_keepTheirOwnAlternative() {
        Div chart = new Div();
        CaptionedFigure figure = new CaptionedFigure(chart, new Caption("Nights lit"));
        assertThat(figure.getMedia()).contains(chart);
        assertThat(figure.getImage()).isEmpty();
        assertThat(chart.getElement().hasAttribute("alt")).isFalse();
        assertThat(chart.getParent()).isPresent();
    }

    @Test
    void otherPicture_replacesTheFirst() {
        CaptionedFigure figure = pier();
        figure.setImage("quay.jpg", AltText.decorative());
        assertThat(figure.getElement().getChild(0).getChildCount()).isOne();
        assertThat(img(figure).getAttribute("src")).isEqualTo("quay.jpg");
        assertThat(img(figure).getAttribute("alt")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', is blank",
        "' ', is blank",
        "'pier at dusk.jpg', is no address",
        "'javascript:alert(1)', not accepted",
        "'data:image/png,x', not accepted"
    })
    void badAddress_namesValueAndCure(String source, String what) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaptionedFigure(source, GULL, new Caption()))
                .withMessageContaining("\"" + source + "\"")
                .withMessageContaining(what);
    }

    @Test
    void decorative_emptyAlternative() {
        CaptionedFigure figure = new CaptionedFigure("wave.svg", AltText.decorative(), new Caption());
        assertThat(img(figure).getAttribute("alt")).isEmpty();
    }

    @Test
    void blankDescription_emptyAlternative() {
        CaptionedFigure figure = new CaptionedFigure("wave.svg", AltText.describing(" "), new Caption());
        assertThat(img(figure).getAttribute("alt")).isEmpty();
    }

    @Test
    void captionIsAlternative_alternativeSaysSoWhileThereIsACaption() {
        CaptionedFigure figure =
                new CaptionedFigure("pier.jpg", AltText.captionIsAlternative(), new Caption("All of it"));
        assertThat(img(figure).getAttribute("alt")).isEqualTo("Described in the caption");
        figure.getCaption().setText(" ");
        assertThat(img(figure).getAttribute("alt")).isEmpty();
        figure.setCaption(new Caption("Again"));
        assertThat(img(figure).getAttribute("alt")).isEqualTo("Described in the caption");
    }

    @Test
    void otherAlternative_written() {
        CaptionedFigure figure = pier();
        figure.setAltText(AltText.describing("Two gulls"));
        assertThat(img(figure).getAttribute("alt")).isEqualTo("Two gulls");
    }

    @Test
    void alternativeOfOtherMedia_refused() {
        CaptionedFigure figure = new CaptionedFigure(new Div(), new Caption());
        assertThatIllegalStateException()
                .isThrownBy(() -> figure.setAltText(GULL))
                .withMessageContaining("setImage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0"})
    void blankCaption_noFigcaption(String text) {
        CaptionedFigure figure = new CaptionedFigure("pier.jpg", GULL, new Caption(text));
        assertThat(tags(figure)).containsExactly("div");
        figure.getCaption().setText("The pier");
        assertThat(tags(figure)).containsExactly("div", "figcaption");
        figure.getCaption().setText(text);
        assertThat(tags(figure)).containsExactly("div");
    }

    @Test
    void captionOfAnotherFigure_leavesIt() {
        CaptionedFigure first = pier();
        Caption caption = first.getCaption();
        CaptionedFigure second = new CaptionedFigure("quay.jpg", GULL, caption);
        assertThat(tags(first)).containsExactly("div");
        assertThat(tags(second)).containsExactly("div", "figcaption");
        caption.setText("New");
        assertThat(tags(first)).containsExactly("div");
        assertThat(first.getCaption()).isNotSameAs(caption);
    }

    @Test
    void captionAbove_firstChild() {
        CaptionedFigure figure = pier();
        figure.setCaptionPosition(CaptionPosition.ABOVE);
        assertThat(tags(figure)).containsExactly("figcaption", "div");
        assertThat(figure.getCaptionPosition()).isEqualTo(CaptionPosition.ABOVE);
    }

    @Test
    void captionOverlay_lastChildAndClass() {
        CaptionedFigure figure = pier();
        figure.setCaptionPosition(CaptionPosition.OVERLAY);
        assertThat(tags(figure)).containsExactly("div", "figcaption");
        assertThat(figure.getClassNames()).contains("herald-figure-overlay");
        figure.setLongDescription(new Paragraph("All"));
        assertThat(figure.getClassNames()).doesNotContain("herald-figure-overlay");
        figure.setLongDescription(null);
        figure.setCaptionPosition(CaptionPosition.BELOW);
        assertThat(figure.getClassNames()).doesNotContain("herald-figure-overlay");
    }

    @ParameterizedTest
    @EnumSource(CaptionPosition.class)
    void everyPosition_captionFirstOrLast(CaptionPosition position) {
        CaptionedFigure figure = pier();
        figure.setLongDescription(new Paragraph("All"));
        figure.setCaptionPosition(position);
        List<String> tags = tags(figure);
        assertThat(tags).containsExactlyInAnyOrder("div", "details", "figcaption");
        assertThat(tags.indexOf("figcaption")).isIn(0, 2);
        assertThat(tags.indexOf("details")).isEqualTo(tags.indexOf("div") + 1);
    }

    @Test
    void longDescription_isADisclosure() {
        Paragraph details = new Paragraph("Post, gull, sea.");
        CaptionedFigure figure = new CaptionedFigure(
                "pier.jpg", AltText.describing("A gull").withLongDescription(details), new Caption("The pier"));
        Element disclosure = figure.getElement().getChild(1);
        assertThat(disclosure.getChild(0).getTag()).isEqualTo("summary");
        assertThat(disclosure.getTextRecursively()).isEqualTo("Full descriptionPost, gull, sea.");
        assertThat(figure.getLongDescription()).contains(details);
    }

    @Test
    void ownLongDescription_goesFirst() {
        Paragraph own = new Paragraph("own");
        CaptionedFigure figure = new CaptionedFigure(
                "pier.jpg", AltText.describing("A gull").withLongDescription(new Paragraph("other")), new Caption());
        figure.setLongDescription(own);
        assertThat(figure.getElement().getTextRecursively()).isEqualTo("Full descriptionown");
        assertThat(figure.getLongDescription()).contains(own);
        figure.setLongDescription(null);
        assertThat(figure.getElement().getTextRecursively()).isEqualTo("Full descriptionother");
        figure.setAltText(GULL);
        assertThat(tags(figure)).containsExactly("div");
    }

    @Test
    void number_beforeTheTextAndNameOfTheFigure() {
        CaptionedFigure figure = pier();
        figure.setNumber(3);
        assertThat(figure.getCaption().getElement().getTextRecursively()).isEqualTo("Figure 3 The pier stayed shut");
        Element number = CaptionTest.only(figure, "herald-caption-number");
        assertThat(number.getText()).isEqualTo("Figure 3");
        assertThat(figure.getElement().getAttribute("aria-labelledby")).isEqualTo(number.getAttribute("id"));
        figure.setNumber(null);
        assertThat(figure.getElement().hasAttribute("aria-labelledby")).isFalse();
        assertThat(figure.getCaption().getElement().getTextRecursively()).isEqualTo("The pier stayed shut");
        assertThat(figure.getNumber()).isEmpty();
    }

    @Test
    void numberWithoutCaption_isACaption() {
        CaptionedFigure figure = new CaptionedFigure("pier.jpg", GULL, new Caption());
        figure.setNumber(12);
        assertThat(figure.getElement().getTextRecursively()).isEqualTo("Figure 12 ");
    }

    @Test
    void number_goesAlongToAnotherCaption() {
        CaptionedFigure figure = pier();
        figure.setNumber(3);
        Caption other = new Caption("Other");
        figure.setCaption(other);
        assertThat(other.getElement().getTextRecursively()).isEqualTo("Figure 3 Other");
        assertThat(figure.getElement().getAttribute("aria-labelledby"))
                .isEqualTo(CaptionTest.only(figure, "herald-caption-number").getAttribute("id"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void impossibleNumber_namesTheCure(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pier().setNumber(number))
                .withMessage("The number \"" + number
                        + "\" of the figure is not accepted. Count from 1, or give null for none.");
    }

    @Test
    void boundNumber_followsTheSignal() {
        ValueSignal<Integer> signal = new ValueSignal<>(1);
        CaptionedFigure figure = pier();
        figure.bindNumber(signal);
        assertThat(figure.getNumber()).contains(1);
        TestUi.inProduction().add(figure);
        signal.set(2);
        assertThat(figure.getNumber()).contains(2);
        assertThatExceptionOfType(BindingActiveException.class).isThrownBy(() -> figure.setNumber(3));
        assertThatExceptionOfType(BindingActiveException.class).isThrownBy(() -> figure.bindNumber(signal));
    }

    @Test
    void namePolicies_nameByWhatTheySay() {
        CaptionedFigure figure = pier();
        figure.setNumber(3);
        figure.setNamePolicy(FigureNamePolicy.NONE);
        assertThat(figure.getElement().hasAttribute("aria-labelledby")).isFalse();
        figure.setNamePolicy(FigureNamePolicy.CAPTION);
        assertThat(figure.getElement().getAttribute("aria-labelledby"))
                .isEqualTo(CaptionTest.only(figure, "herald-caption-text").getAttribute("id"));
        figure.getCaption().setText("");
        assertThat(figure.getElement().hasAttribute("aria-labelledby")).isFalse();
        figure.setNamePolicy(FigureNamePolicy.NUMBER);
        assertThat(figure.getElement().hasAttribute("aria-labelledby")).isTrue();
        assertThat(figure.getNamePolicy()).isEqualTo(FigureNamePolicy.NUMBER);
    }

    @Test
    void ariaLabel_isAnExplicitName() {
        CaptionedFigure figure = pier();
        figure.setNumber(3);
        figure.setAriaLabel("Pier");
        assertThat(figure.getNamePolicy()).isEqualTo(FigureNamePolicy.EXPLICIT);
        assertThat(figure.getElement().hasAttribute("aria-labelledby")).isFalse();
        figure.setAriaLabelledBy("heading");
        assertThat(figure.getAriaLabel()).isEmpty();
        figure.getCaption().setText("Changed");
        assertThat(figure.getAriaLabelledBy()).contains("heading");
        figure.setAriaLabel(null);
        assertThat(figure.getNamePolicy()).isEqualTo(FigureNamePolicy.NUMBER);
        assertThat(figure.getAriaLabelledBy()).isPresent().isNotEqualTo("heading");
        figure.setAriaLabel("Pier");
        figure.setNamePolicy(FigureNamePolicy.NONE);
        assertThat(figure.getAriaLabel()).isEmpty();
    }

    @Test
    void size_keepsThePlace() {
        CaptionedFigure figure = new CaptionedFigure();
        figure.setImageSize(1600, 900);
        figure.setImage("pier.jpg", GULL);
        assertThat(img(figure).getAttribute("width")).isEqualTo("1600");
        assertThat(img(figure).getAttribute("height")).isEqualTo("900");
        assertThat(figure.getImageWidth()).isEqualTo(1600);
        assertThat(figure.getImageHeight()).isEqualTo(900);
    }

    @ParameterizedTest
    @CsvSource({"0, 900", "1600, -1"})
    void impossibleSize_namesTheCure(int width, int height) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pier().setImageSize(width, height))
                .withMessage("The image size \"" + width + " by " + height
                        + "\" is not accepted. Give the pixels of the file, such as 1600 and 900.");
    }

    @Test
    void sizeOfAnApplicationsOwnImage_stays() {
        Image image = new Image("pier.jpg", "A gull");
        image.getElement().setAttribute("width", "40").setAttribute("loading", "lazy");
        CaptionedFigure figure = new CaptionedFigure(image, new Caption("The pier"));
        assertThat(image.getElement().getAttribute("width")).isEqualTo("40");
        assertThat(image.getElement().getAttribute("loading")).isEqualTo("lazy");
        figure.setImageSize(1600, 900);
        assertThat(image.getElement().getAttribute("width")).isEqualTo("1600");
        assertThat(image.getElement().getAttribute("alt")).isEqualTo("A gull");
    }

    @Test
    void ratio_setAndTakenAway() {
        CaptionedFigure figure = pier();
        figure.setAspectRatio(AspectRatio.WIDE);
        Element frame = figure.getElement().getChild(0);
        assertThat(frame.getStyle().get("--herald-figure-ratio")).isEqualTo("16 / 9");
        assertThat(frame.getClassList()).contains("herald-figure-ratio");
        assertThat(figure.getAspectRatio()).contains(AspectRatio.WIDE);
        figure.setAspectRatio(null);
        assertThat(frame.getStyle().get("--herald-figure-ratio")).isNull();
        assertThat(frame.getClassList()).doesNotContain("herald-figure-ratio");
        assertThat(figure.getAspectRatio()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"EAGER, -, -", "LAZY, lazy, -", "LEAD, -, high"})
    void loading_writesAttributes(ImageLoading loading, String attribute, String priority) {
        CaptionedFigure figure = pier();
        figure.setLoading(ImageLoading.LAZY);
        figure.setLoading(loading);
        assertThat(img(figure).getAttribute("loading")).isEqualTo(attribute);
        assertThat(img(figure).getAttribute("fetchpriority")).isEqualTo(priority);
        assertThat(figure.getLoading()).isEqualTo(loading);
    }

    @Test
    void attach_doesNotThrowWithoutASession() {
        UI bare = new UI();
        bare.add(pier());
        assertThat(bare.getElement().getTextRecursively()).contains("The pier stayed shut");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_namesTheCure() {
        CaptionedFigure figure = pier();
        assertThatNullPointerException()
                .isThrownBy(() -> new CaptionedFigure("pier.jpg", null, new Caption()))
                .withMessageContaining("AltText.describing");
        assertThatNullPointerException()
                .isThrownBy(() -> figure.setImage((String) null, GULL))
                .withMessageContaining("address");
        assertThatNullPointerException()
                .isThrownBy(() -> figure.setImage((DownloadHandler) null, GULL))
                .withMessageContaining("handler");
        assertThatNullPointerException().isThrownBy(() -> figure.setMedia(null)).withMessageContaining("setImage");
        assertThatNullPointerException()
                .isThrownBy(() -> figure.setCaption(null))
                .withMessageContaining("new Caption()");
        assertThatNullPointerException()
                .isThrownBy(() -> figure.setCaptionPosition(null))
                .withMessageContaining("CaptionPosition.BELOW");
        assertThatNullPointerException()
                .isThrownBy(() -> figure.setNamePolicy(null))
                .withMessageContaining("FigureNamePolicy.NUMBER");
        assertThatNullPointerException()
                .isThrownBy(() -> figure.setLoading(null))
                .withMessageContaining("ImageLoading.LAZY");
        assertThatNullPointerException()
                .isThrownBy(() -> figure.bindNumber(null))
                .withMessageContaining("signal");
        assertThatNullPointerException()
                .isThrownBy(() -> figure.setI18n(null))
                .withMessageContaining("CaptionedFigureI18n");
        assertThatNullPointerException()
                .isThrownBy(() -> figure.toStructuredData(null))
                .withMessageContaining("page");
        assertThat(new Span(figure).getChildren()).hasSize(1);
    }
}
