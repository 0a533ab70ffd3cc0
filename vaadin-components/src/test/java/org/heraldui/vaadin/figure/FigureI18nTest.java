package org.heraldui.vaadin.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureI18nTest {

    static Stream<Arguments> translations() {
        return Stream.of("de", "fr", "es", "it", "pt", "nl", "pl", "sv", "ar", "he", "ja")
                .flatMap(tag -> Stream.of("Caption", "CaptionedFigure").map(name -> Arguments.of(name, tag)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void prefix_endsWithAPause(String name, String tag) throws IOException {
        Properties texts = read("Caption_" + tag + ".properties");
        for (MediaKind kind : MediaKind.values()) {
            assertThat(texts.getProperty(CaptionI18n.key(kind))).matches("(?s).*[,،、]");
        }
        assertThat(name).isNotNull();
    }

    @Test
    void german_followsTheUi() {
        CaptionedFigure figure = TestUi.in("de", FigureI18nTest::full);
        assertThat(figure.getElement().getTextRecursively())
                .isEqualTo(
                        "Ausführliche BeschreibungLangVideounterschrift, Bild mit KI erzeugtAbbildung 3 SteganlageGanze"
                                + " BildunterschriftFoto: Isla, Copyright: © 2023, LizenzZurück zum Text");
    }

    @Test
    void otherLocale_rewritesEverything() {
        CaptionedFigure figure = TestUi.in("de", FigureI18nTest::full);
        FigureReference reference = new FigureReference(figure);
        figure.getUI().orElseThrow().add(reference);
        figure.getUI().orElseThrow().setLocale(Locale.FRENCH);
        assertThat(figure.getElement().getTextRecursively())
                .startsWith("Description complète")
                .contains("Légende de la vidéo,", "Figure 3", "Légende complète", "Photo : Isla", "Retour au texte")
                .doesNotContain("Abbildung", "Foto:", "Bild");
        assertThat(reference.getText()).isEqualTo("Figure 3");
        figure.getUI().orElseThrow().setLocale(Locale.JAPANESE);
        assertThat(reference.getText()).isEqualTo("図3");
    }

    @Test
    void unknownLanguage_english() {
        assertThat(TestUi.in("fi", FigureI18nTest::full).getElement().getTextRecursively())
                .contains("Figure 3");
    }

    @Test
    void captionIsAlternative_inTheReadersLanguage() {
        CaptionedFigure figure = TestUi.in(
                "sv", () -> new CaptionedFigure("a.jpg", AltText.captionIsAlternative(), new Caption("Allt")));
        assertThat(figure.getImage().orElseThrow().getAlt()).contains("Beskrivs i bildtexten");
    }

    @Test
    void ownWords_goBeforeBuiltInOnes() {
        CaptionedFigure figure = full();
        CaptionI18n caption = new CaptionI18n()
                .setCopyright("©c")
                .setLicence("©l")
                .setLicenceNamed("©n")
                .setWholeCaption("©w");
        Stream.of(MediaKind.values()).forEach(kind -> caption.setPrefix(kind, "©p"));
        Stream.of(CreditRole.values()).forEach(role -> caption.setCredit(role, "©r{0}"));
        Stream.of(ImageNotice.values()).forEach(notice -> caption.setNotice(notice, "©o"));
        figure.getCaption().setI18n(caption);
        figure.setI18n(new CaptionedFigureI18n()
                .setNumber("©f{0}")
                .setUnnumbered("©u")
                .setDescribedInCaption("©d")
                .setLongDescription("©x")
                .setBackToText("©b"));
        assertThat(figure.getElement().getTextRecursively())
                .isEqualTo("©xLang©p ©o©f3 Steganlage©w©rIsla, ©c © 2023, ©l©b");
        figure.setAltText(AltText.captionIsAlternative());
        assertThat(figure.getImage().orElseThrow().getAlt()).contains("©d");
        figure.getCaption().setLicence(URI.create("https://example.org/l"), "Terms");
        assertThat(figure.getElement().getTextRecursively()).contains("©n");
        figure.setNumber(null);
        assertThat(new FigureReference(figure).getText()).isEqualTo("©u");
        assertThat(figure.getI18n().getNumber()).isEqualTo("©f{0}");
        assertThat(figure.getCaption().getI18n()).isSameAs(caption);
    }

    @Test
    void nullWords_builtInAgain() {
        CaptionI18n words = new CaptionI18n().setCredit(CreditRole.POOL, "x").setCredit(CreditRole.POOL, null);
        assertThat(words.getCredit(CreditRole.POOL)).isNull();
        assertThat(words.getPrefix(MediaKind.VIDEO)).isNull();
        assertThat(words.getNotice(ImageNotice.ALTERED)).isNull();
        assertThat(words.getCopyright()).isNull();
        assertThat(words.getLicence()).isNull();
        assertThat(words.getLicenceNamed()).isNull();
        assertThat(words.getWholeCaption()).isNull();
        CaptionedFigureI18n figure = new CaptionedFigureI18n();
        assertThat(figure.getUnnumbered()).isNull();
        assertThat(figure.getDescribedInCaption()).isNull();
        assertThat(figure.getLongDescription()).isNull();
        assertThat(figure.getBackToText()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "de", "en"})
    void contentInALanguage_saysWhatAUiInItWouldSay(String tag) {
        CaptionedFigure given = full();
        given.setContentLocale(Locale.forLanguageTag(tag));
        CaptionedFigure followed = TestUi.in(tag, FigureI18nTest::full);
        assertThat(given.getElement().getTextRecursively())
                .isEqualTo(followed.getElement().getTextRecursively());
    }

    private static CaptionedFigure full() {
        Caption caption = new Caption("Steganlage");
        caption.setKind(MediaKind.VIDEO);
        caption.setNotices(ImageNotice.GENERATED);
        caption.setCredits(new Credit(CreditRole.PHOTOGRAPHER, "Isla"));
        caption.setCopyright("2023");
        caption.setLicence(URI.create("https://example.org/l"));
        caption.setCollapsible(true);
        CaptionedFigure figure = new CaptionedFigure("a.jpg", AltText.describing("Wellen"), caption);
        figure.setNumber(3);
        figure.setLongDescription(new Paragraph("Lang"));
        new FigureReference(figure);
        return figure;
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Caption.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
