package org.heraldui.icons.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.heraldui.icons.AccessibleIcon;
import org.heraldui.icons.IconText;
import org.heraldui.icons.internal.Texts;

/**
 * What a PDF file says of its picture.
 *
 * @param title the title of the document
 * @param alternative the alternative text of the figure, empty for decoration
 * @param language the BCP 47 tag of both, empty where it is not known
 */
record PdfWords(String title, String alternative, String language) {

    static PdfWords of(AccessibleIcon icon) {
        String label = icon.label().orElse("");
        if (label.isEmpty()) {
            IconText text = icon.icon().text(Locale.ENGLISH);
            return new PdfWords(text.label(), "", text.locale().toLanguageTag());
        }
        String alternative = icon.description().map(more -> label + ". " + more).orElse(label);
        return new PdfWords(
                label, alternative, icon.locale().map(Locale::toLanguageTag).orElse(""));
    }

    /** Writes title, language and the marks of a tagged file into a document. */
    void describe(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        document.getDocumentInformation().setTitle(title);
        if (!language.isEmpty()) {
            catalog.setLanguage(language);
        }
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        PDViewerPreferences preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp().getBytes(UTF_8))));
        catalog.getMetadata().getCOSObject().setItem(COSName.TYPE, COSName.METADATA);
    }

    // XMP (ISO 16684-1); the title as a list of alternatives in languages, of which the first is the default.
    private String xmp() {
        String conforming = language.isEmpty() ? "" : "<pdfuaid:part>1</pdfuaid:part>";
        return """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>%s
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>\
            """.formatted(Texts.escape(title), conforming);
    }
}
