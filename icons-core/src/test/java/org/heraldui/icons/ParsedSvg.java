package org.heraldui.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Markup as an XML parser sees it. */
record ParsedSvg(Element root) {
    private static final String SVG = "http://www.w3.org/2000/svg";

    static ParsedSvg of(String svg) {
        try {
            Element root = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
            assertThat(root.getNamespaceURI()).isEqualTo(SVG);
            assertThat(root.getLocalName()).isEqualTo("svg");
            return new ParsedSvg(root);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
    }

    String attribute(String name) {
        return root.getAttribute(name);
    }

    boolean has(String attribute) {
        return root.hasAttribute(attribute);
    }

    List<Element> children() {
        return IntStream.range(0, root.getChildNodes().getLength())
                .mapToObj(i -> (Element) root.getChildNodes().item(i))
                .toList();
    }

    List<String> childNames() {
        return children().stream().map(Element::getLocalName).toList();
    }

    Element only(String name) {
        List<Element> found = children().stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
        assertThat(found).as("<%s>", name).hasSize(1);
        return found.get(0);
    }
}
