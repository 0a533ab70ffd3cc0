package org.heraldui.demo.icon;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.heraldui.demo.browser.AccessibilityTree;
import org.heraldui.demo.browser.AccessibilityTree.Node;
import org.heraldui.demo.browser.BrowserTest;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.Assets;
import org.junit.jupiter.api.Test;

/** The icon element on a page whose Content-Security-Policy allows nothing but the site's own files. */
class StrictPolicyIT extends BrowserTest {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
    private static final String PAGE = """
            <!doctype html><html lang="en"><title>Strict</title>
            <link rel="stylesheet" href="icon.css"><script src="icon.js"></script>
            <main><h1>Strict</h1><herald-icon icon="calendar" aria-label="Calendar"></herald-icon></main></html>
            """;

    @Test
    void strictPolicy_iconDrawnSizedAndNamed() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", StrictPolicyIT::answer);
        server.start();
        try {
            browser().get("http://localhost:" + server.getAddress().getPort() + "/");
            await("return document.querySelector('herald-icon > svg > path') !== null");
            assertThat(AccessibilityTree.of(browser(), "image")).containsExactly(new Node("image", "Calendar", ""));
            assertThat(text("return document.querySelector('herald-icon').getBoundingClientRect().width"))
                    .isEqualTo("20");
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String type = path.endsWith(".css") ? "text/css" : path.endsWith(".js") ? "text/javascript" : "text/html";
        byte[] body = path.equals("/") ? PAGE.getBytes(StandardCharsets.UTF_8) : asset(path.substring(1));
        exchange.getResponseHeaders().set("Content-Type", type + ";charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] asset(String name) throws IOException {
        String file = "/META-INF/resources/" + Assets.FOLDER.replace("context://", "") + name;
        try (InputStream in = HeraldIcon.class.getResourceAsStream(file)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }
}
