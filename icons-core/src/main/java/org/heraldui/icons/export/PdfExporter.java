package org.heraldui.icons.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.heraldui.icons.AccessibleIcon;
import org.heraldui.icons.IconException;
import org.heraldui.icons.SvgOptions;

/**
 * Draws icons as PDF, for print and for layout programs: one page, one path, sharp at any size.
 *
 * <p>The file is tagged (ISO 32000-1, 14.8): a labelled icon is a Figure whose alternative text is the label, a
 * described one's is label and description, in the language of the words; decoration is an artifact, which readers
 * leave out. The label is the title of the document, under English words for decoration. A file whose language is known
 * says that it follows PDF/UA-1 (ISO 14289-1); with words of your own it is not known.
 *
 * <p>Needs {@code org.apache.pdfbox:pdfbox} and {@code org.apache.xmlgraphics:batik-transcoder} on the class path.
 * Thread-safe.
 */
public final class PdfExporter {
    /** Points for a CSS pixel: 72 to 96 an inch. */
    static final double POINTS = 0.75;

    // ISO 32000-1, annex C.2: readers need not show smaller pages.
    private static final int MIN_SIZE = 4;

    private PdfExporter() {}

    /**
     * {@return the icon as a PDF file} The same icon and options give the same bytes.
     *
     * @param icon the icon, as decoration, labelled or described
     * @param options the size, 4 to 4096 CSS pixels, each 0.75 points; colour, black by default; line width;
     *     direction, where AUTO is LTR. A PDF has no ids: the prefix is not looked at
     * @throws IconException if the size is below 4 or the colour does not exist
     */
    public static byte[] toPdf(AccessibleIcon icon, SvgOptions options) {
        Objects.requireNonNull(icon, "The icon is null. Use one such as Icons.CALENDAR.labelled().");
        Objects.requireNonNull(options, "The options are null. Use SvgOptions.DEFAULT.");
        if (options.size() < MIN_SIZE) {
            throw new IconException("The size \"" + options.size() + "\" is too small for a page. Give " + MIN_SIZE
                    + " pixels or more.");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfWords words = PdfWords.of(icon);
            PdfPage.add(document, icon, options, words);
            words.describe(document);
            // Instead of the clock, from which PDFBox makes the file's identifier.
            document.setDocumentId(0L);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
