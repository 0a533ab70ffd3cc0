package org.heraldui.icons.check.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heraldui.icons.check.folder.Folder.svg;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.heraldui.icons.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to harm: each is a finding, soon, and nothing in them is followed. */
class HostileFileTest {
    // Far more than it takes; a hang, not a slow machine, ends here.
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path path;

    @ParameterizedTest
    @MethodSource("names")
    void oddOrLargeFile_isAFinding(String name) {
        Folder folder = new Folder(path)
                .with(name, Objects.requireNonNull(HostileFiles.all().get(name)));

        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(folder.check().findings())
                        .anySatisfy(finding -> assertThat(name).startsWith(finding.rule()))
                        .allSatisfy(finding -> assertThat(finding.message()).hasSizeLessThan(500)));
    }

    static Set<String> names() {
        return HostileFiles.all().keySet();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        SVG-122 | <script>alert(1)</script>
        SVG-122 | <script href="URL"/>
        SVG-122 | <x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>
        SVG-122 | <SCRIPT>alert(1)</SCRIPT>
        SVG-122 | <foreignObject><p>a</p></foreignObject>
        SVG-122 | <a href="javascript:alert(1)"><path d="M0 0h1"/></a>
        SVG-122 | <a href="jAvA&#9;script&#10;:alert(1)"><path d="M0 0h1"/></a>
        SVG-122 | <a xlink:HrEf=" javascript:alert(1)"><path d="M0 0h1"/></a>
        SVG-122 | <set attributeName="href" to="URL"/>
        SVG-122 | <animate attributeName="xlink:href" values="#a"/>
        SVG-122 | <animate attributeName="onclick" to="alert(1)"/>
        SVG-122 | <animate attributeName="fill" values="red;javascript:alert(1)"/>
        SVG-122 | <metadata><script>alert(1)</script></metadata>
        SVG-121 | <script xmlns="http://www.w3.org/1999/xhtml" src="URL"/>
        SVG-121 | <iframe xmlns="http://www.w3.org/1999/xhtml" src="URL"/>
        SVG-121 | <xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="URL"/>
        SVG-131 | <path d="M0 0h1" onmouseover="alert(1)"/>
        SVG-131 | <path d="M0 0h1" ONLOAD="alert(1)"/>
        SVG-140 | <image href="URL"/>
        SVG-140 | <image xlink:href="URL"/>
        SVG-140 | <image href="file:///etc/hostname"/>
        SVG-140 | <image href="../other.png"/>
        SVG-140 | <image href="data:image/svg+xml,%3Csvg/%3E"/>
        SVG-140 | <image href="data:text/html,hello"/>
        SVG-140 | <use href="URL#a"/>
        SVG-140 | <use href="//127.0.0.1/a.svg#a"/>
        SVG-140 | <g xml:base="URL"/>
        SVG-134 | <style>@import url(URL);</style>
        SVG-134 | <style>@import "URL";</style>
        SVG-134 | <style>@im\\70ort "URL";</style>
        SVG-134 | <style>@font-face{src:url(URL)}</style>
        SVG-134 | <style>a{behavior:expression(alert(1))}</style>
        SVG-134 | <style><![CDATA[path{fill:url( 'URL' )}]]></style>
        SVG-134 | <path d="M0 0h1" style="fill:u\\72l(URL)"/>
        SVG-134 | <path d="M0 0h1" style="fill:u/**/rl(URL)"/>
        SVG-134 | <path d="M0 0h1" fill="url(URL)"/>
        SVG-134 | <path d="M0 0h1" filter="url(URL)"/>
        SVG-134 | <path d="M0 0h1" marker-end='url("URL#a")'/>
        SVG-113 | <?xml-stylesheet href="URL"?>
        SVG-112 | <title>&a;</title>
        SVG-141 | <use href="#a"/>
        SVG-141 | <path d="M0 0h1" fill="url(#a)"/>
        SVG-142 | <mask id="a"><path d="M0 0h1" mask="url(#a)"/></mask>
        SVG-142 | <pattern id="a"><path d="M0 0h1" fill="url(#b)"/></pattern><pattern id="b" href="#a"/>
        SVG-142 | <use id="a" xlink:HREF="#a"/>
        """)
    void activeOrForeignContent_isAnErrorAndNotFollowed(String rule, String body) throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            Folder folder = new Folder(path).with("a.svg", svg(body.replace("URL", address)));

            assertThat(folder.check().findings()).anySatisfy(finding -> {
                assertThat(finding.rule()).isEqualTo(rule);
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            });
        } finally {
            server.stop(0);
        }
        assertThat(requests).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        SVG-112 | <!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hostname">]>
        SVG-112 | <!DOCTYPE svg SYSTEM "http://127.0.0.1:9/]" [<!ENTITY % p SYSTEM "http://127.0.0.1:9/"> %p;]>
        SVG-112 | <!doctype svg [<!ATTLIST path d CDATA "M0 0h9">]>
        SVG-112 | <!-- <!DOCTYPE svg> --><!DOCTYPE svg [<!ENTITY a "a">]>
        SVG-111 | <!DOCTYPE svg SYSTEM "http://127.0.0.1:9/x.dtd">
        SVG-111 | <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://127.0.0.1:9/svg11.dtd">
        SVG-111 | <!DOCTYPE svg>
        """)
    void doctype_isAFindingAndNotFollowed(String rule, String doctype) {
        assertThat(new Folder(path).with("a.svg", doctype + svg("")).check().counts())
                .containsKey(rule);
    }

    @Test
    void comment_declaresNothing() {
        assertThat(new Folder(path)
                        .with("a.svg", "<!-- <!DOCTYPE svg [ -->" + svg(""))
                        .faults())
                .isEmpty();
    }
}
