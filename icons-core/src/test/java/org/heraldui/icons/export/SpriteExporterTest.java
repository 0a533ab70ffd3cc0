package org.heraldui.icons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heraldui.icons.export.PngExporterTest.OWN;
import static org.heraldui.icons.export.PngExporterTest.SQUARE;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.IconException;
import org.heraldui.icons.IconText;
import org.heraldui.icons.Icons;
import org.heraldui.icons.SvgOptions;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SpriteExporterTest {

    private static List<Element> symbols(String sprite) {
        try {
            NodeList nodes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(sprite.getBytes(StandardCharsets.UTF_8)))
                    .getElementsByTagName("symbol");
            List<Element> symbols = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                symbols.add((Element) nodes.item(i));
            }
            return symbols;
        } catch (Exception e) {
            throw new AssertionError(sprite, e);
        }
    }

    @Test
    void wholeCatalogue_isASymbolEachUnderItsNameAndLabel() {
        List<Element> symbols = symbols(SpriteExporter.toSvg(IconCatalogue.all(), Locale.ITALIAN, SvgOptions.DEFAULT));

        assertThat(symbols).hasSameSizeAs(IconCatalogue.all());
        int i = 0;
        for (Icon icon : IconCatalogue.all()) {
            Element symbol = symbols.get(i++);
            Element title = (Element) symbol.getFirstChild();
            assertThat(symbol.getAttribute("id")).isEqualTo(icon.name());
            assertThat(symbol.getAttribute("viewBox")).isEqualTo("0 0 24 24");
            assertThat(title.getTextContent())
                    .isEqualTo(icon.text(Locale.ITALIAN).label());
            assertThat(title.getAttribute("lang")).isEqualTo("it");
            assertThat(((Element) symbol.getLastChild()).getAttribute("d"))
                    .isEqualTo(icon.drawing().path());
        }
    }

    @Test
    void options_areObeyed() {
        SvgOptions options =
                SvgOptions.DEFAULT.withIdPrefix("h-").withColor("red").withStrokeWidth(1.5);
        Element next = symbols(SpriteExporter.toSvg(List.of(Icons.NEXT), Locale.ENGLISH, options))
                .get(0);

        assertThat(next.getAttribute("id")).isEqualTo("h-next");
        assertThat(next.getAttribute("color")).isEqualTo("red");
        assertThat(next.getAttribute("stroke-width")).isEqualTo("1.5");
        assertThat(next.getAttribute("data-direction")).isEqualTo("mirror");
    }

    @Test
    void rightToLeft_isDrawnMirrored() {
        String sprite = SpriteExporter.toSvg(
                List.of(Icons.NEXT, Icons.CLOCK, Icons.HELP),
                Locale.ENGLISH,
                SvgOptions.DEFAULT.withPageDirection(PageDirection.RTL));

        assertThat(symbols(sprite))
                .extracting(symbol -> ((Element) symbol.getLastChild()).getAttribute("transform"))
                .containsExactly("matrix(-1 0 0 1 24 0)", "", "");
        assertThat(((Element) symbols(sprite).get(2).getLastChild()).getAttribute("d"))
                .isEqualTo(Icons.HELP.rightToLeftDrawing().orElseThrow().path());
        assertThat(sprite).doesNotContain("data-direction");
    }

    @Test
    void hostileLabel_staysText() {
        String words = "</title><script>alert(1)</script>";
        Icon icon = Icon.fromSvg("square", SQUARE, IconText.of(Locale.FRENCH, words, "D"));

        assertThat(symbols(SpriteExporter.toSvg(List.of(icon), Locale.ENGLISH, SvgOptions.DEFAULT))
                        .get(0)
                        .getFirstChild()
                        .getTextContent())
                .isEqualTo(words);
    }

    @Test
    void noIcons_areRefused() {
        assertThatThrownBy(() -> SpriteExporter.toSvg(List.of(), Locale.ENGLISH, SvgOptions.DEFAULT))
                .isInstanceOf(IconException.class)
                .hasMessage("There are no icons. Give at least one, such as IconCatalogue.all().");
    }

    @Test
    void oneNameTwice_isRefused() {
        assertThatThrownBy(() -> SpriteExporter.toSvg(
                        List.of(OWN, Icons.CLOCK, OWN, OWN, Icons.CLOCK), Locale.ENGLISH, SvgOptions.DEFAULT))
                .isInstanceOf(IconException.class)
                .hasMessage("More than one icon has the name \"square\", \"clock\"."
                        + " Give each once; call icons of your own otherwise.");
    }
}
