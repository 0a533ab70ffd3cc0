package org.heraldui.icons.svg;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heraldui.icons.svg.SvgReaderAttackTest.SOON;
import static org.heraldui.icons.svg.SvgReaderAttackTest.assertRefused;
import static org.heraldui.icons.svg.SvgReaderRefusalTest.svg;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources too large, too deep, broken or not text at all: each is refused soon. */
class SvgReaderLimitsTest {

    @Test
    void entityBomb_isRefusedSoon() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 100; i++) {
            dtd.append("<!ENTITY a").append(i).append(" \"");
            dtd.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        assertRefused(dtd + "]>" + svg("<title>&a99;</title>"), "SVG-111");
        assertRefused(svg("<title>" + "&a;".repeat(10_000) + "</title>"), "SVG-112");
        assertRefused(svg("<g class=\"&a;\"/>"), "SVG-11[02]");
    }

    @Test
    void oversizedSources_areRefusedSoon() {
        assertRefused(svg("<path d=\"M0 0" + " 1 1".repeat(2_500_000) + "\"/>"), "SVG-101");
        assertRefused(svg("<g>".repeat(10_000)), "SVG-151");
        assertRefused(svg("<g>".repeat(200_000) + "</g>".repeat(200_000)), "SVG-101");
        assertRefused(svg("<metadata>" + "<g>".repeat(10_000)), "SVG-151");
        assertRefused(svg("<path d=\"M0 0" + "h1".repeat(10_000) + "\"/>"), "SVG-135");
        assertRefused(svg("<path d=\"M0 0h" + "1".repeat(60_000) + "\"/>"), "SVG-135");
        assertRefused(svg("<path d=\"M0 0" + " ".repeat(60_000) + "x\"/>"), "SVG-135");
        assertRefused(svg("<circle r=\"" + "1".repeat(60_000) + "\"/>"), "SVG-132");
        assertRefused(svg("<polygon points=\"" + "1,,".repeat(20_000) + "x\"/>"), "SVG-132");
        assertThatThrownBy(() -> SvgReader.readSource("icon.svg", new byte[10_000_000]))
                .hasMessageStartingWith(
                        "icon.svg: SVG-101 The file has 10,000,000 bytes, at most 65,536 are accepted.");
    }

    @Test
    void manyAttributes_areBoundedInTime() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            attributes.append(" data-").append(i).append("=\"\"");
        }
        assertTimeoutPreemptively(SOON, () -> {
            try {
                SvgReader.read("icon.svg", svg("<g" + attributes + "/>"));
            } catch (SvgException e) {
                // Newer JDKs accept 200 attributes only.
                assertThat(e).hasMessageContaining("SVG-110");
            }
        });
    }

    @Test
    void bytesThatAreNotUtf8_areRefused() {
        String source = svg("<title>é</title>");

        assertThatThrownBy(() -> SvgReader.readSource("icon.svg", source.getBytes(UTF_16)))
                .hasMessage("icon.svg: SVG-102 The file is not UTF-8. Save it as UTF-8.");
        assertThatThrownBy(() -> SvgReader.readSource("icon.svg", source.getBytes(ISO_8859_1)))
                .hasMessage("icon.svg: SVG-102 The file is not UTF-8. Save it as UTF-8.");
        assertThatThrownBy(() -> SvgReader.readSource("icon.svg", svg("").getBytes(UTF_16LE)))
                .hasMessageStartingWith("icon.svg:1: SVG-103 The control character U+0000");
        assertThatThrownBy(() -> SvgReader.readSource("icon.svg", "+ADw-svg/+AD4-".getBytes(US_ASCII)))
                .hasMessageStartingWith("icon.svg:1: SVG-110");
        assertThat(SvgReader.readSource("icon.svg", ("\uFEFF" + source).getBytes(UTF_8))
                        .title())
                .isEqualTo("é");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg",
                "<svg>",
                "</svg>",
                "<svg/><svg/>",
                "<a:svg/>",
                "<svg a='1' a='2'/>",
                "&",
                "x",
                "<title>\uD800</title>",
                "<?xml version='1.1'?><svg/>&#1;"
            })
    void brokenXml_isRefused(String source) {
        assertRefused(source, "SVG-110|SVG-120");
    }
}
