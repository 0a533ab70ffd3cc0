package org.heraldui.vaadin.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureStructuredDataTest {
    private static final URI PAGE = URI.create("https://example.org/news/pier.html");

    @Test
    void fullFigure_everyFieldOnce() {
        Caption caption = new Caption();
        caption.setHtml("The <em>pier</em> stayed shut");
        caption.setCredits(
                new Credit(CreditRole.PHOTOGRAPHER, "Isla Penrowan"), new Credit(CreditRole.AGENCY, "Saltwind"));
        caption.setCopyright("2023 Saltwind");
        caption.setLicence(URI.create("/licence"));
        caption.setNotices(ImageNotice.GENERATED);
        CaptionedFigure figure = new CaptionedFigure("../pictures/pier.jpg", AltText.describing("Waves"), caption);
        figure.setImageSize(1600, 900);
        assertThat(figure.toStructuredData(PAGE))
                .containsExactly(
                        Map.entry("@type", "ImageObject"),
                        Map.entry("contentUrl", "https://example.org/pictures/pier.jpg"),
                        Map.entry("width", 1600),
                        Map.entry("height", 900),
                        Map.entry("caption", "The pier stayed shut"),
                        Map.entry("creditText", "Isla Penrowan, Saltwind"),
                        Map.entry("creator", List.of(Map.of("@type", "Person", "name", "Isla Penrowan"))),
                        Map.entry("copyrightNotice", "© 2023 Saltwind"),
                        Map.entry("license", "https://example.org/licence"),
                        Map.entry("digitalSourceType", "https://schema.org/TrainedAlgorithmicMediaDigitalSource"));
    }

    @Test
    void bareFigure_typeOnly() {
        CaptionedFigure figure = new CaptionedFigure(new Div(), new Caption());
        assertThat(figure.toStructuredData(PAGE)).containsExactly(Map.entry("@type", "ImageObject"));
    }

    @Test
    void agencyAlone_creditWithoutCreator() {
        Caption caption = new Caption("The pier");
        caption.setCredits(new Credit(CreditRole.HANDOUT, "SLT"));
        CaptionedFigure figure = new CaptionedFigure("https://cdn.example.org/a.jpg", AltText.decorative(), caption);
        assertThat(figure.toStructuredData(PAGE))
                .containsEntry("contentUrl", "https://cdn.example.org/a.jpg")
                .containsEntry("creditText", "SLT")
                .doesNotContainKeys("creator", "digitalSourceType");
    }
}
