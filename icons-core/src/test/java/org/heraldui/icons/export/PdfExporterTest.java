package org.heraldui.icons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heraldui.icons.export.PngExporterTest.OWN;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.heraldui.icons.AccessibleIcon;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.IconException;
import org.heraldui.icons.IconText;
import org.heraldui.icons.Icons;
import org.heraldui.icons.SvgOptions;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.heraldui.icons.internal.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfExporterTest {
    private static final SvgOptions BIG = SvgOptions.DEFAULT.withSize(96);

    static Collection<Icon> icons() {
        return IconCatalogue.all();
    }

    private static <T> T read(byte[] pdf, Function<PDDocument, T> what) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return what.apply(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page at 96 dots an inch: a pixel for each of CSS. */
    private static BufferedImage picture(byte[] pdf) {
        return read(pdf, document -> {
            try {
                PDFRenderer renderer = new PDFRenderer(document);
                renderer.setRenderingHints(new RenderingHints(Map.of(
                        RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
                        RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE)));
                return renderer.renderImage(0, (float) (1 / PdfExporter.POINTS), ImageType.RGB);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** {@return the mean difference of two pictures of one size, 0 to 255} */
    private static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF));
            }
        }
        return (double) sum / (one.getHeight() * one.getWidth());
    }

    @ParameterizedTest
    @MethodSource("icons")
    void everyIcon_looksAsItsPng(Icon icon) {
        for (PageDirection direction : new PageDirection[] {PageDirection.LTR, PageDirection.RTL}) {
            BufferedImage pdf = picture(PdfExporter.toPdf(icon.labelled(), BIG.withPageDirection(direction)));
            PngOptions options = PngOptions.LIGHT.withSize(96).withPageDirection(direction);

            assertThat(pdf.getWidth()).isEqualTo(96);
            assertThat(difference(
                            pdf, Picture.of(PngExporter.toPng(icon, options)).image()))
                    .isLessThan(1);
        }
    }

    @Test
    void colourAndLineWidth_areDrawn() {
        SvgOptions options = BIG.withColor("#1a2b3c").withStrokeWidth(4);
        BufferedImage thick = picture(PdfExporter.toPdf(Icons.PLUS.labelled(), options));

        assertThat(thick.getRGB(48, 48)).isEqualTo(0xFF1A2B3C);
        assertThat(thick.getRGB(48, 41)).as("7 pixels beside a line of 16").isEqualTo(0xFF1A2B3C);
        assertThat(picture(PdfExporter.toPdf(Icons.PLUS.labelled(), BIG)).getRGB(30, 41))
                .as("7 pixels beside a line of 8")
                .isEqualTo(0xFFFFFFFF);
        assertThat(picture(PdfExporter.toPdf(OWN.labelled(), BIG.withColor("Red")))
                        .getRGB(48, 30))
                .isEqualTo(0xFFFF0000);
    }

    @Test
    void quadraticCurve_becomesTheSameCubicOne() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 12\">"
                + "<path d=\"M2 10Q12-8 22 10zm5-1q5 3 9 0z\"/></svg>";
        Icon hill = Icon.fromSvg("hill", svg, IconText.of(Locale.ENGLISH, "Hill", "A hill."));
        BufferedImage png = Picture.of(PngExporter.toPng(hill, PngOptions.LIGHT.withSize(96)))
                .image();

        assertThat(difference(picture(PdfExporter.toPdf(hill.labelled(), BIG)), png))
                .isLessThan(0.2);
    }

    @Test
    void labelled_isAFigureUnderItsLabel() {
        String pdf = raw(PdfExporter.toPdf(Icons.CALENDAR.labelled(Locale.GERMAN), SvgOptions.DEFAULT));

        assertThat(pdf)
                .contains("/S /Figure", "/Alt (Kalender)", "/Lang (de)", "/Title (Kalender)")
                .contains("/Figure <</MCID 0>> BDC", "EMC", "/Marked true", "/DisplayDocTitle true", "/ParentTree")
                .contains("/BBox [0.0 0.0 18.0 18.0]", "<pdfuaid:part>1</pdfuaid:part>", ">Kalender</rdf:li>");
    }

    @Test
    void described_isAFigureUnderLabelAndDescription() {
        AccessibleIcon icon = Icons.CALENDAR.described("Dates", "What is on, and when.");
        String pdf = raw(PdfExporter.toPdf(icon, SvgOptions.DEFAULT));

        assertThat(pdf)
                .contains("/Alt (Dates. What is on, and when.)", "/Title (Dates)")
                .doesNotContain("/Lang", "pdfuaid:part");
    }

    @Test
    void decorative_isAnArtifact() {
        assertThat(raw(PdfExporter.toPdf(Icons.CALENDAR.decorative(), SvgOptions.DEFAULT)))
                .contains("/Artifact BMC", "/Title (Calendar)", "/Lang (en)")
                .doesNotContain("/Figure", "/Alt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"日本語 العربية \uD83E\uDDBD", "<x> & ) endobj \\ ( ]]>", "?>"})
    void hostileWords_comeBackAsTheyAre(String words) {
        byte[] pdf = PdfExporter.toPdf(Icons.CALENDAR.labelled(words), SvgOptions.DEFAULT);

        String title = read(pdf, document -> document.getDocumentInformation().getTitle());
        byte[] xmp = read(pdf, PdfExporterTest::xmp);

        assertThat(title).isEqualTo(words);
        assertThat(new String(xmp, StandardCharsets.UTF_8)).contains(Texts.escape(words));
    }

    private static byte[] xmp(PDDocument document) {
        try {
            return document.getDocumentCatalog().getMetadata().toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void file_holdsNoDate() {
        assertThat(raw(PdfExporter.toPdf(Icons.CALENDAR.labelled(), SvgOptions.DEFAULT)))
                .doesNotContain("Date", "D:20");
    }

    @Test
    void pageTooSmall_isRefused() {
        assertThatThrownBy(() -> PdfExporter.toPdf(OWN.labelled(), SvgOptions.DEFAULT.withSize(3)))
                .isInstanceOf(IconException.class)
                .hasMessage("The size \"3\" is too small for a page. Give 4 pixels or more.");
    }

    @Test
    void nameOfNoColour_isRefused() {
        assertThatThrownBy(() -> PdfExporter.toPdf(OWN.labelled(), SvgOptions.DEFAULT.withColor("nocolour")))
                .isInstanceOf(IconException.class)
                .hasMessageContaining("\"nocolour\"");
    }

    private static String raw(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }
}
