package org.heraldui.vaadin.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FigureSerializationTest {

    @Test
    void figure_sameAfterTheRoundTrip() throws IOException, ClassNotFoundException {
        Caption caption = new Caption();
        caption.setContent(new Span("The pier"), new Span("stayed shut"));
        caption.setCredits(new Credit(CreditRole.POOL, "Fernwick"));
        caption.setCopyright("2023");
        caption.setLicence(URI.create("https://creativecommons.org/licenses/by/4.0/"));
        caption.setNotices(ImageNotice.ARCHIVE);
        caption.setKind(MediaKind.CHART);
        caption.setCollapsible(true);
        caption.setI18n(new CaptionI18n().setCopyright("© {0}"));
        CaptionedFigure figure = new CaptionedFigure(
                "pier.jpg", AltText.describing("Waves").withLongDescription(new Paragraph("All of it")), caption);
        figure.setNumber(3);
        figure.setAspectRatio(AspectRatio.WIDE);
        figure.setContentLocale(Locale.GERMAN);
        figure.addCheckListener(event -> {});
        FigureReference reference = new FigureReference(figure);

        FigureReference copy = roundTrip(reference);

        assertThat(copy.getFigure().getElement().getTextRecursively())
                .isEqualTo(figure.getElement().getTextRecursively())
                .contains("stayed shut", "Fernwick", "CC BY 4.0");
        assertThat(copy.getFigure().getImage().orElseThrow().getAlt()).contains("Waves");
        copy.getFigure().setNumber(4);
        assertThat(copy.getFigure().getElement().getTextRecursively()).contains("Abbildung 4");
        assertThat(copy.getFigure().check()).isEqualTo(figure.check());
    }

    @Test
    void finding_sameAfterTheRoundTrip() throws IOException, ClassNotFoundException {
        FigureFinding finding = new CaptionedFigure().check().get(0);
        assertThat(roundTrip(finding)).isEqualTo(finding);
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"})
    private static <T> T roundTrip(T object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
