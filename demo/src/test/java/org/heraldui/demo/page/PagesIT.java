package org.heraldui.demo.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.heraldui.demo.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What the site does around the components: a way past the masthead, search, colour scheme. */
class PagesIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "components", "article"})
    void sitePage_firstTabStop_skipsToMain(String path) {
        open(path);
        press(Keys.TAB);
        assertThat(text("return document.activeElement.textContent")).isEqualTo("Skip to main content");
        assertThat(text("return document.activeElement.getBoundingClientRect().height > 24"))
                .isEqualTo("true");
        String address = browser().getCurrentUrl();
        String history = text("return history.length");
        press(Keys.ENTER);
        await("return document.activeElement.id === 'main'");
        assertThat(browser().getCurrentUrl()).isEqualTo(address);
        assertThat(text("return history.length")).isEqualTo(history);
    }

    @Test
    void gallery_typing_findsByAliasAndSaysHowMany() {
        open("");
        run("new MutationObserver(() => window.said = (window.said || '') + document.querySelector("
                + "'herald-live-region').textContent + '|').observe(document.querySelector('herald-live-region'),"
                + " { childList: true, characterData: true, subtree: true })");
        find("vaadin-text-field input").sendKeys("magnifying glass");
        await("return document.querySelectorAll('.gallery-card').length === 1");
        assertThat(find(".gallery-label").getText()).isEqualTo("Search");
        await("return (window.said || '').includes('1 icon|')");
        assertThat(browser().getCurrentUrl()).endsWith("?q=magnifying%20glass");
    }

    @Test
    void schemeButton_darkAndBack() {
        open("");
        String light = text("return getComputedStyle(document.body).backgroundColor");
        find(".site-scheme").click();
        await("return getComputedStyle(document.body).backgroundColor !== arguments[0]", light);
        assertThat(find(".site-scheme").getDomAttribute("aria-pressed")).isEqualTo("true");
        find(".site-scheme").click();
        await("return getComputedStyle(document.body).backgroundColor === arguments[0]", light);
    }
}
