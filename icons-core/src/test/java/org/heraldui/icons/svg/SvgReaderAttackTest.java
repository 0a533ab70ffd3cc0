package org.heraldui.icons.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heraldui.icons.svg.SvgReaderRefusalTest.svg;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources made to harm: each is refused soon, and none reaches out. */
class SvgReaderAttackTest {
    static final Duration SOON = Duration.ofSeconds(2);
    private static final AtomicInteger REQUESTS = new AtomicInteger();
    private static HttpServer server;

    @BeforeAll
    static void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            REQUESTS.incrementAndGet();
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
        assertThat(REQUESTS).as("requests sent by all tests").hasValue(0);
    }

    private static String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
    }

    static void assertRefused(String source, String rules) {
        assertTimeoutPreemptively(
                SOON,
                () -> assertThatThrownBy(() -> SvgReader.read("icon.svg", source))
                        .isInstanceOf(SvgException.class)
                        .message()
                        .matches("(?s).*(" + rules + ").*")
                        .hasSizeLessThan(10_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image href=\"@\"/>",
                "<image xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"@\"/>",
                "<use href=\"@#a\"/>",
                "<use href=\"#a\"/>",
                "<a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>",
                "<style>@import url(@);</style>",
                "<script href=\"@\"/>",
                "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>",
                "<script xmlns=\"http://www.w3.org/1999/xhtml\" src=\"@\"/>",
                "<foreignObject><iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"@\"/></foreignObject>",
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"@\"/>",
                "<path d=\"M0 0\" fill=\"url(@)\"/>",
                "<path d=\"M0 0\" filter=\"url(@)\"/>",
                "<path d=\"M0 0\" style=\"fill:u\\72l(@)\"/>",
                "<set attributeName=\"href\" to=\"@\"/>",
                "<animate attributeName=\"d\" from=\"@\"/>",
                "<svg><path d=\"M0 0\"/></svg>",
                "<text>a</text>",
                "<defs><filter id=\"a\"/></defs>",
                "<title><script>alert(1)</script></title>",
                "<g transform=\"scale(1e9)\"/>",
                "<g clip-path=\"url(#a)\" mask=\"url(#a)\"/>",
                "<g stroke-dasharray=\"0.00001\"/>",
                "<?xml-stylesheet href=\"@\"?>"
            })
    void activeOrForeignContent_isRefused(String body) {
        assertRefused(svg(body.replace("@", address())), "SVG-1[123]\\d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d=\"M0 0\" onmouseover=\"alert(1)\"/>",
                "<path d=\"M0 0\" ONLOAD=\"alert(1)\"/>",
                "<path d=\"M0 0\" e:onload=\"alert(1)\" xmlns:e=\"http://www.inkscape.org/namespaces/inkscape\"/>"
            })
    void eventHandler_isRefusedInAnySpelling(String body) {
        assertRefused(svg(body), "SVG-131");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg SYSTEM \"@\">",
                "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"@\">",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"@\">]>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE svg [<!ENTITY % p SYSTEM \"@\"> %p;]>",
                "<!DOCTYPE svg [<!ENTITY l \"l\"><!ENTITY a \"&l;&l;&l;&l;&l;&l;&l;&l;&l;\">]>",
                "<!DOCTYPE svg [<!ATTLIST path d CDATA \"M0 0h9\">]>"
            })
    void doctype_isRefused(String doctype) {
        assertRefused(doctype.replace("@", address()) + svg("<title>&a;</title>"), "SVG-111");
    }

    @Test
    void pathOfAFile_isNotOpened(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("good.svg"), svg(""));

        assertRefused(file.toString(), "SVG-110");
    }
}
