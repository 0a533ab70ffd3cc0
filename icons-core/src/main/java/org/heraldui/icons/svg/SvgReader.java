package org.heraldui.icons.svg;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.heraldui.icons.check.Finding;

/**
 * Reads an icon's SVG and fails closed: what is not known to be a harmless shape is refused, and what is accepted is
 * written anew from numbers. Scripts, styles, text, references, DOCTYPEs, entities and processing instructions never
 * pass; metadata and the editors' own attributes are dropped. Bounded: 64 KiB, depth 12, 400 elements.
 */
public final class SvgReader {
    private static final int MAX_BYTES = 64 * 1024;
    private static final int MAX_DEPTH = 12;
    private static final int MAX_ELEMENTS = 400;
    private static final int MAX_FINDINGS = 50;

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    private SvgReader(String file) {
        this.file = file;
    }

    /**
     * Reads a drawing.
     *
     * @param file the name to use in messages
     * @param svg the source
     * @return the drawing
     * @throws SvgException if the source is refused; lists all faults
     */
    public static SvgDrawing read(String file, String svg) {
        return readSource(file, svg).drawing();
    }

    /**
     * Reads a drawing and its words.
     *
     * @param file the name to use in messages
     * @param svg the source as bytes in UTF-8
     * @return the drawing, title and description
     * @throws SvgException if the source is refused; lists all faults
     */
    public static SvgSource readSource(String file, byte[] svg) {
        SvgReader reader = new SvgReader(file);
        if (svg.length > MAX_BYTES) {
            throw reader.tooLarge(svg.length);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(svg))
                    .toString();
            return readSource(file, text);
        } catch (CharacterCodingException e) {
            throw reader.fail(0, "SVG-102", "The file is not UTF-8.", "Save it as UTF-8.");
        }
    }

    /**
     * Reads a drawing and its words.
     *
     * @param file the name to use in messages
     * @param svg the source
     * @return the drawing, title and description
     * @throws SvgException if the source is refused; lists all faults
     */
    public static SvgSource readSource(String file, String svg) {
        Objects.requireNonNull(file, "The file name is null. Give one, for the messages.");
        Objects.requireNonNull(svg, "The SVG source is null. Give the text of an SVG file.");
        SvgReader reader = new SvgReader(file);
        String text = svg.startsWith("\uFEFF") ? svg.substring(1) : svg;
        reader.checkCharacters(text);
        return reader.parse(text);
    }

    private SvgException tooLarge(int size) {
        return fail(
                0,
                "SVG-101",
                String.format(Locale.ROOT, "The file has %,d bytes, at most %,d are accepted.", size, MAX_BYTES),
                "Simplify the paths in the drawing program.");
    }

    private void checkCharacters(String text) {
        if (text.length() > MAX_BYTES) {
            throw tooLarge(text.length());
        }
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if ((c < ' ' && c != '\t' && c != '\r') || c == 0xFFFE || c == 0xFFFF) {
                throw fail(
                        line,
                        "SVG-103",
                        String.format(Locale.ROOT, "The control character U+%04X is not XML.", (int) c),
                        "Remove it.");
            }
        }
    }

    private SvgSource parse(String text) {
        SvgBuilder builder = new SvgBuilder(this);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
            if (xml.getCharacterEncodingScheme() != null
                    && !xml.getCharacterEncodingScheme().equalsIgnoreCase("UTF-8")) {
                report(1, "SVG-102", "The encoding is \"" + xml.getCharacterEncodingScheme() + "\".", "Save as UTF-8.");
            }
            int depth = 0;
            int elements = 0;
            while (xml.hasNext()) {
                int line = xml.getLocation().getLineNumber();
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        line = xml.getLocation().getLineNumber();
                        if (++depth > MAX_DEPTH) {
                            throw fail(line, "SVG-151", "Elements nest deeper than " + MAX_DEPTH + ".", "Flatten it.");
                        }
                        if (++elements > MAX_ELEMENTS) {
                            throw fail(line, "SVG-152", "More than " + MAX_ELEMENTS + " elements.", "Join the shapes.");
                        }
                        builder.start(xml, line);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        builder.end();
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE ->
                        builder.characters(xml.getText(), line);
                    case XMLStreamConstants.CDATA ->
                        report(line, "SVG-114", "A CDATA section is not accepted.", "Write plain text.");
                    case XMLStreamConstants.DTD ->
                        throw fail(
                                line,
                                "SVG-111",
                                "A DOCTYPE is not accepted.",
                                "Delete it; in Illustrator, clear \"Preserve Illustrator Editing Capabilities\".");
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw fail(
                                line,
                                "SVG-112",
                                "The entity \"&" + xml.getLocalName() + ";\" is not accepted.",
                                "Write the character itself.");
                    case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        report(
                                line,
                                "SVG-113",
                                "The processing instruction \"<?" + xml.getPITarget() + "\" is not accepted.",
                                "Delete it.");
                    default -> {
                        // Comments are dropped.
                    }
                }
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            String detail = e.getMessage() == null ? "" : firstSentence(e.getMessage());
            throw fail(line, "SVG-110", "The file is not well-formed XML: " + detail, "Export it again.");
        }
        SvgSource source = builder.build();
        if (!findings.isEmpty() || source == null) {
            throw new SvgException(findings);
        }
        return source;
    }

    private static XMLInputFactory factory() {
        // The JDK's own, whatever else is on the class path: its limits are the ones tested here.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty("http://java.sun.com/xml/stream/properties/report-cdata-event", true);
        return factory;
    }

    // The JDK's messages run over two lines: the position, then "Message: …".
    private static String firstSentence(String message) {
        int at = message.indexOf("Message: ");
        String text = at < 0 ? message : message.substring(at + "Message: ".length());
        return text.replace('\n', ' ').strip();
    }

    void report(int line, String rule, String message, String cure) {
        findings.add(new Finding(file, line, rule, message, cure));
        if (findings.size() >= MAX_FINDINGS) {
            throw new SvgException(findings);
        }
    }

    private SvgException fail(int line, String rule, String message, String cure) {
        findings.add(new Finding(file, line, rule, message, cure));
        return new SvgException(findings);
    }
}
