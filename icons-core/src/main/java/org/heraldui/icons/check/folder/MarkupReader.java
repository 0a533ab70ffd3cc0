package org.heraldui.icons.check.folder;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.heraldui.icons.internal.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file's markup into a tree of bounded size. Loads nothing, expands no entity: what other programs would is
 * reported.
 */
final class MarkupReader {
    static final int MAX_DEPTH = 100;
    static final int MAX_ELEMENTS = 10_000;
    static final int MAX_ATTRIBUTES = 200;

    private static final Pattern DOCTYPE =
            Pattern.compile("<!DOCTYPE(?:[^\\[\"'>]|\"[^\"]*+\"|'[^']*+')*+(\\[|>)", Pattern.CASE_INSENSITIVE);

    private final FileFindings findings;
    private @Nullable Element root;
    private @Nullable Element open;
    private int depth;
    private int elements;

    private MarkupReader(FileFindings findings) {
        this.findings = findings;
    }

    /** {@return the root element, or null where the markup cannot be read to its end; why is reported} */
    static @Nullable Element read(String text, FileFindings findings) {
        return new MarkupReader(findings).parse(text);
    }

    private @Nullable Element parse(String text) {
        if (hasControlCharacter(text) || declaresEntities(text)) {
            return null;
        }
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                if (!event(xml)) {
                    return null;
                }
            }
            return root;
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            findings.report(
                    attributeLimit(e) ? CheckRule.ATTRIBUTES : CheckRule.XML,
                    line,
                    attributeLimit(e)
                            ? "An element has more than " + MAX_ATTRIBUTES + " attributes."
                            : "The file is not well-formed XML: " + detail(e),
                    attributeLimit(e)
                            ? "Delete what the drawing does not need."
                            : "Mend it there, or export it again.");
            return null;
        }
    }

    private boolean event(XMLStreamReader xml) throws XMLStreamException {
        int type = xml.next();
        int line = xml.getLocation().getLineNumber();
        switch (type) {
            case XMLStreamConstants.START_ELEMENT -> {
                return start(xml, line);
            }
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                open = open == null ? null : open.parent();
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (open != null) {
                    open.text().append(xml.getText());
                }
            }
            case XMLStreamConstants.ENTITY_REFERENCE ->
                findings.report(
                        CheckRule.ENTITY,
                        line,
                        "The entity \"&" + Texts.excerpt(xml.getLocalName()) + ";\" is declared nowhere.",
                        "Write the character itself.");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction(xml, line);
            default -> {
                // Comments and the like draw nothing.
            }
        }
        return true;
    }

    private boolean start(XMLStreamReader xml, int line) {
        if (++depth > MAX_DEPTH) {
            findings.report(
                    CheckRule.DEPTH, line, "Elements nest deeper than " + MAX_DEPTH + ".", "Flatten the groups.");
            return false;
        }
        if (++elements > MAX_ELEMENTS) {
            findings.report(
                    CheckRule.ELEMENTS,
                    line,
                    "There are more than " + MAX_ELEMENTS + " elements.",
                    "Join shapes, or make it a picture.");
            return false;
        }
        List<Element.Attribute> attributes = new ArrayList<>(xml.getAttributeCount());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.add(new Element.Attribute(
                    orEmpty(xml.getAttributeNamespace(i)), xml.getAttributeLocalName(i), xml.getAttributeValue(i)));
        }
        open = new Element(open, orEmpty(xml.getNamespaceURI()), xml.getLocalName(), line, attributes);
        root = root == null ? open : root;
        return true;
    }

    private void instruction(XMLStreamReader xml, int line) {
        if (xml.getPITarget().toLowerCase(Locale.ROOT).equals("xml-stylesheet")) {
            findings.report(
                    CheckRule.STYLE_INSTRUCTION,
                    line,
                    "\"<?xml-stylesheet\" loads a style sheet from elsewhere.",
                    "Delete it; put the style on the shapes.");
        }
    }

    private boolean hasControlCharacter(String text) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if ((c < ' ' && c != '\t' && c != '\r') || c == 0xFFFE || c == 0xFFFF) {
                findings.report(
                        CheckRule.CONTROL_CHARACTER,
                        line,
                        String.format(Locale.ROOT, "The control character U+%04X is not allowed in XML.", (int) c),
                        "Save the file as UTF-8 text.");
                return true;
            }
        }
        return false;
    }

    // A DOCTYPE that only names the format is harmless; one that declares something is never followed.
    private boolean declaresEntities(String text) {
        Matcher doctype = DOCTYPE.matcher(text).region(prolog(text), text.length());
        if (!doctype.lookingAt()) {
            return false;
        }
        int line = 1
                + (int) text.substring(0, doctype.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        boolean declares = doctype.group(1).equals("[");
        findings.report(
                declares ? CheckRule.ENTITY : CheckRule.DOCTYPE,
                line,
                declares
                        ? "The DOCTYPE declares entities or attributes: they can load files and fill the memory, and a"
                                + " page that takes up the drawing does not know them."
                        : "The DOCTYPE has no use in SVG; some programs load it from the address it names.",
                declares
                        ? "Delete it and write the values themselves; in Illustrator, clear \"Preserve Illustrator"
                                + " Editing Capabilities\"."
                        : "Delete it.");
        return declares;
    }

    // Where declaration, comments and instructions end.
    private static int prolog(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            if (text.startsWith("<?", at)) {
                end = text.indexOf("?>", at) + 2;
            } else if (text.startsWith("<!--", at)) {
                end = text.indexOf("-->", at) + 3;
            } else if (!Character.isWhitespace(text.charAt(at))) {
                return at;
            }
            if (end <= at) {
                return at;
            }
            at = end;
        }
        return at;
    }

    private static XMLInputFactory factory() {
        // The JDK's own, whatever else is on the class path: its limits are the ones tested here.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("jdk.xml.elementAttributeLimit", MAX_ATTRIBUTES);
        // Counted here, the same in each JDK.
        factory.setProperty("jdk.xml.maxElementDepth", 0);
        return factory;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static boolean attributeLimit(XMLStreamException e) {
        return e.getMessage() != null && e.getMessage().contains("JAXP00010002");
    }

    // The JDK's messages run over two lines: the position, then "Message: …".
    private static String detail(XMLStreamException e) {
        String message = orEmpty(e.getMessage());
        int at = message.indexOf("Message: ");
        String text = at < 0 ? message : message.substring(at + "Message: ".length());
        return text.length() > 300
                ? text.substring(0, 300) + "…"
                : text.replace('\n', ' ').strip();
    }
}
