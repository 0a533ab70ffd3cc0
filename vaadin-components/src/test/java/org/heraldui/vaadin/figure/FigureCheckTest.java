package org.heraldui.vaadin.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.heraldui.vaadin.figure.FigureFinding.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureCheckTest {

    private static CaptionedFigure figure(String alternative, String caption) {
        return new CaptionedFigure("pictures/pier.jpg", AltText.describing(alternative), new Caption(caption));
    }

    private static List<Rule> rules(CaptionedFigure figure) {
        return figure.check().stream().map(FigureFinding::rule).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Waves break over an empty pier | The pier stayed shut on Monday | -",
                "Waves break over an empty pier | '' | -",
                "'' | The pier stayed shut | ALT_MISSING",
                "' ' | '' | ALT_MISSING",
                "The pier stayed shut | The pier stayed shut | TEXT_REPEATED",
                "The pier stayed shut (Isla Penrowan, Saltwind) | The pier, stayed shut! | TEXT_REPEATED",
                "pier | The pier stayed shut | TEXT_REPEATED",
                "pier.jpg | Nobody came | ALT_FILE_NAME",
                "IMG_2041 | Nobody came | ALT_FILE_NAME",
                "image | Nobody came | ALT_FILE_NAME",
                "Picture of waves | Nobody came | ALT_NOISE",
            })
    void alternativeAndCaption_found(String alternative, String caption, Rule rule) {
        assertThat(rules(figure(alternative, caption))).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void message_saysWhatIsWrongAndTheCure() {
        assertThat(figure("pier", "The pier stayed shut").check().get(0))
                .hasToString(
                        "TEXT_REPEATED: The alternative \"pier\" and the caption \"The pier stayed shut\" repeat each"
                                + " other. The alternative says what is to be seen, the caption what it means; leave out the"
                                + " rest.");
        assertThat(figure("pier.jpg", "Nobody").check().get(0))
                .hasToString(
                        "ALT_FILE_NAME: The alternative \"pier.jpg\" is a file name or a placeholder. Say what is to"
                                + " be seen.");
    }

    @Test
    void decorationWithCaption_found() {
        CaptionedFigure figure = new CaptionedFigure("a.jpg", AltText.decorative(), new Caption("The pier"));
        assertThat(rules(figure)).containsExactly(Rule.CAPTION_OF_DECORATION);
        figure.getCaption().setText("");
        assertThat(figure.check()).isEmpty();
    }

    @Test
    void captionAsAlternative_foundWhenBlankOnly() {
        CaptionedFigure figure = new CaptionedFigure("a.jpg", AltText.captionIsAlternative(), new Caption(" "));
        assertThat(rules(figure)).containsExactly(Rule.CAPTION_MISSING);
        figure.getCaption().setText("Two gulls fight over a chip. Described in the caption.");
        assertThat(figure.check()).isEmpty();
    }

    @Test
    void noMedia_found() {
        assertThat(rules(new CaptionedFigure())).containsExactly(Rule.MEDIA_MISSING);
    }

    @Test
    void picturesDeepInOtherMedia_found() {
        Image silent = new Image();
        silent.setSrc("a.jpg");
        CaptionedFigure figure = new CaptionedFigure(new Div(new Anchor("x", silent)), new Caption("The pier"));
        assertThat(rules(figure)).containsExactly(Rule.ALT_MISSING);
        silent.setAlt("");
        assertThat(figure.check()).isEmpty();
        silent.setAlt("a.jpg");
        assertThat(rules(figure)).containsExactly(Rule.ALT_FILE_NAME);
        silent.setAlt("The Pier.");
        assertThat(rules(figure)).containsExactly(Rule.TEXT_REPEATED);
        silent.getElement().removeAttribute("alt");
        silent.setAriaLabel("Gulls");
        assertThat(figure.check()).isEmpty();
    }

    @Test
    void severalPictures_eachIsCompared() {
        CaptionedFigure figure = new CaptionedFigure(
                new Div(new Image("a.jpg", "A gull"), new Image("b.jpg", "A gull")), new Caption("The pier"));
        assertThat(figure.check())
                .extracting(FigureFinding::message)
                .containsExactly(
                        "The alternative \"A gull\" and the alternative of picture 2 \"A gull\" repeat each other.");
    }

    @Test
    void labelsAndTooltips_compared() {
        CaptionedFigure figure = figure("Waves", "The pier stayed shut");
        figure.setAriaLabel("The pier stayed shut");
        assertThat(rules(figure)).containsExactly(Rule.TEXT_REPEATED);
        figure.setAriaLabel(null);
        figure.getImage().orElseThrow().getElement().setAttribute("title", "waves");
        assertThat(rules(figure)).containsExactly(Rule.TEXT_REPEATED);
        figure.getImage().orElseThrow().getElement().setAttribute("title", "Open the picture");
        figure.getElement().setAttribute("title", "open the picture");
        assertThat(rules(figure)).containsExactly(Rule.TEXT_REPEATED);
    }

    @Test
    void nameThatIsMissing_found() {
        CaptionedFigure figure = figure("Waves", "");
        figure.setNamePolicy(FigureNamePolicy.CAPTION);
        assertThat(rules(figure)).containsExactly(Rule.NAME_MISSING);
        figure.setNamePolicy(FigureNamePolicy.EXPLICIT);
        assertThat(rules(figure)).containsExactly(Rule.NAME_MISSING);
        figure.setAriaLabelledBy("heading");
        assertThat(figure.check()).isEmpty();
    }

    @Test
    void richCaption_compared() {
        CaptionedFigure figure = figure("A gull", "");
        figure.getCaption().setContent(new Span("On the pier:"), new Anchor("x", "a gull"));
        assertThat(rules(figure)).containsExactly(Rule.TEXT_REPEATED);
        figure.getCaption().setHtml("<em>A</em> gull");
        assertThat(rules(figure)).containsExactly(Rule.TEXT_REPEATED);
    }

    @Test
    void developing_listenerHearsEachChangeOnce() {
        List<List<Rule>> heard = new ArrayList<>();
        CaptionedFigure figure = figure("pier.jpg", "Nobody");
        figure.addCheckListener(event ->
                heard.add(event.getFindings().stream().map(FigureFinding::rule).toList()));
        TestUi ui = TestUi.developing();
        String log = logOf(() -> {
            ui.add(figure);
            ui.respond();
        });
        assertThat(heard).containsExactly(List.of(Rule.ALT_FILE_NAME));
        assertThat(log).contains("WARN", "CaptionedFigure", "Figure \"pictures/pier.jpg\": ALT_FILE_NAME");
        figure.setNumber(1);
        assertThat(logOf(ui::respond)).isEmpty();
        figure.setAltText(AltText.describing("Waves"));
        assertThat(logOf(ui::respond)).isEmpty();
        assertThat(heard).containsExactly(List.of(Rule.ALT_FILE_NAME), List.of());
    }

    @Test
    void developing_logsWhatIsNewOnly() {
        CaptionedFigure figure = figure("pier.jpg", "Nobody came");
        TestUi ui = TestUi.developing();
        ui.add(figure);
        assertThat(logOf(ui::respond)).contains("ALT_FILE_NAME");
        figure.setAriaLabel("Nobody came");
        assertThat(logOf(ui::respond)).contains("TEXT_REPEATED").doesNotContain("ALT_FILE_NAME");
    }

    @Test
    void developing_checksWhatIsSentNotWhatIsHalfSet() {
        TestUi ui = TestUi.developing();
        CaptionedFigure figure = new CaptionedFigure();
        List<CaptionedFigure.CheckEvent> heard = new ArrayList<>();
        figure.addCheckListener(heard::add);
        ui.add(figure);
        figure.setImage("pier.jpg", AltText.describing("Waves"));
        assertThat(logOf(ui::respond)).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void removedListener_hearsNothing() {
        List<CaptionedFigure.CheckEvent> heard = new ArrayList<>();
        CaptionedFigure figure = figure("pier.jpg", "Nobody");
        figure.addCheckListener(heard::add).remove();
        TestUi ui = TestUi.developing();
        ui.add(figure);
        logOf(ui::respond);
        assertThat(heard).isEmpty();
    }

    @Test
    void inProduction_nothingIsLogged() {
        CaptionedFigure figure = figure("pier.jpg", "Nobody");
        figure.addCheckListener(event -> {
            throw new AssertionError("checked in production");
        });
        TestUi ui = TestUi.inProduction();
        ui.add(figure);
        assertThat(logOf(ui::respond)).isEmpty();
    }

    /** {@return what SLF4J's simple logger writes to the standard error stream} */
    private static String logOf(Runnable action) {
        PrintStream real = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setErr(real);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
