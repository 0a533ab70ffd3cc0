package org.heraldui.demo.icon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.heraldui.demo.browser.AccessibilityTree;
import org.heraldui.demo.browser.AccessibilityTree.Node;
import org.heraldui.demo.browser.BrowserTest;
import org.heraldui.icons.Icons;
import org.heraldui.icons.SvgOptions;
import org.heraldui.icons.export.IcoExporter;
import org.heraldui.icons.export.PngOptions;
import org.heraldui.icons.export.SpriteExporter;
import org.junit.jupiter.api.Test;

/** Chromium shows the exported files that pages use. */
class ExportedFilesIT extends BrowserTest {

    private void show(String body) {
        browser().get("about:blank");
        run("document.documentElement.lang = 'en'; document.body.innerHTML = arguments[0]", body);
    }

    @Test
    void ico_isAnImage() {
        String ico = Base64.getEncoder().encodeToString(IcoExporter.toIco(Icons.NEWSPAPER, PngOptions.LIGHT));
        show("<img alt='' src='data:image/x-icon;base64," + ico + "'>");

        await("return document.querySelector('img').complete");
        assertThat(text("return document.querySelector('img').naturalWidth")).isIn("16", "32", "48");
    }

    @Test
    void symbol_isDrawnAndNamedWhereItIsUsed() {
        String sprite = SpriteExporter.toSvg(List.of(Icons.CALENDAR, Icons.CLOCK), Locale.ENGLISH, SvgOptions.DEFAULT);
        show("<div style='display:none'>" + sprite + "</div>"
                + "<svg width='24' height='24' role='img' aria-label='Pick a date'><use href='#calendar'/></svg>"
                + "<svg width='24' height='24' aria-hidden='true'><use href='#clock'/></svg>");

        assertThat(AccessibilityTree.of(browser(), "image"))
                .extracting(Node::name)
                .containsExactly("Pick a date");
        assertThat(text("return [...document.querySelectorAll('use')].every((use) => use.getBBox().width > 10)"))
                .isEqualTo("true");
    }
}
