package org.heraldui.vaadin.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;

class FigureReferenceTest {

    private static CaptionedFigure figure(int number) {
        CaptionedFigure figure =
                new CaptionedFigure("pier.jpg", AltText.describing("Waves"), new Caption("The pier stayed shut"));
        figure.setNumber(number);
        return figure;
    }

    @Test
    void numberedFigure_linkByItsNumber() {
        CaptionedFigure figure = figure(3);
        FigureReference reference = new FigureReference(figure);
        Element link = reference.getElement();
        String id = figure.getId().orElseThrow();
        assertThat(link.getTag()).isEqualTo("a");
        assertThat(link.getAttribute("href")).isEqualTo("#" + id);
        assertThat(link.getAttribute("data-herald-skip")).isEqualTo(id);
        assertThat(link.hasAttribute("router-ignore")).isTrue();
        assertThat(reference.getText()).isEqualTo("Figure 3");
        assertThat(reference.getFigure()).isSameAs(figure);
    }

    @Test
    void figureWithAnId_keepsIt() {
        CaptionedFigure figure = figure(3);
        figure.setId("chart");
        assertThat(new FigureReference(figure).getElement().getAttribute("href"))
                .isEqualTo("#chart");
    }

    @Test
    void unnumberedFigure_linkStillHasAName() {
        CaptionedFigure figure = new CaptionedFigure();
        assertThat(new FigureReference(figure).getText()).isEqualTo("Figure");
    }

    @Test
    void newNumber_followedWhileAttached() {
        CaptionedFigure figure = figure(3);
        FigureReference reference = new FigureReference(figure);
        TestUi ui = TestUi.inProduction();
        ui.add(figure, reference);
        figure.setNumber(4);
        assertThat(reference.getText()).isEqualTo("Figure 4");
        ui.remove(reference);
        figure.setNumber(5);
        assertThat(reference.getText()).isEqualTo("Figure 4");
        ui.add(reference);
        assertThat(reference.getText()).isEqualTo("Figure 5");
    }

    @Test
    void ownWords_stay() {
        CaptionedFigure figure = figure(3);
        FigureReference reference = new FigureReference(figure, " the drawing of the lens ");
        TestUi.inProduction().add(figure, reference);
        figure.setNumber(4);
        assertThat(reference.getText()).isEqualTo("the drawing of the lens");
        reference.setText(" ");
        assertThat(reference.getText()).isEqualTo("Figure 4");
        reference.setText("it");
        reference.setText(null);
        assertThat(reference.getText()).isEqualTo("Figure 4");
    }

    @Test
    void otherFigure_followedInstead() {
        CaptionedFigure first = figure(1);
        CaptionedFigure second = figure(2);
        FigureReference reference = new FigureReference(first);
        TestUi.inProduction().add(first, second, reference);
        reference.setFigure(second);
        first.setNumber(8);
        assertThat(reference.getText()).isEqualTo("Figure 2");
        second.setNumber(9);
        assertThat(reference.getText()).isEqualTo("Figure 9");
    }

    @Test
    void referredFigure_offersTheWayBackHiddenAtFirst() {
        CaptionedFigure figure = figure(3);
        assertThat(CaptionTest.all(figure, "herald-figure-way-back")).isEmpty();
        new FigureReference(figure);
        new FigureReference(figure);
        Element back = CaptionTest.only(figure, "herald-figure-way-back");
        assertThat(back.hasAttribute("hidden")).isTrue();
        assertThat(back.getTextRecursively()).isEqualTo("Back to the text");
        assertThat(back.getParent().getTag()).isEqualTo("figcaption");
    }

    @Test
    void referredFigureWithoutCaption_offersTheWayBackWithoutFigcaption() {
        CaptionedFigure figure = new CaptionedFigure("pier.jpg", AltText.describing("Waves"), new Caption());
        new FigureReference(figure);
        assertThat(CaptionTest.only(figure, "herald-figure-way-back").getParent())
                .isEqualTo(figure.getElement());
        assertThat(CaptionTest.all(figure, "herald-caption")).isEmpty();
        figure.getCaption().setText("The pier");
        assertThat(CaptionTest.only(figure, "herald-figure-way-back")
                        .getParent()
                        .getTag())
                .isEqualTo("figcaption");
    }

    @Test
    void references_haveIdsOfTheirOwn() {
        CaptionedFigure figure = figure(3);
        assertThat(new FigureReference(figure).getId()).isPresent().isNotEqualTo(new FigureReference(figure).getId());
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_namesTheCure() {
        assertThatNullPointerException()
                .isThrownBy(() -> new FigureReference(null))
                .withMessageContaining("figure");
        assertThatNullPointerException()
                .isThrownBy(() -> new FigureReference(figure(1), null))
                .withMessageContaining("Leave it out");
        assertThatNullPointerException()
                .isThrownBy(() -> new FigureReference(figure(1)).setFigure(null))
                .withMessageContaining("figure");
    }
}
