package org.heraldui.demo.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heraldui.demo.browser.AccessibilityTree;
import org.heraldui.demo.browser.Axe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The share bar in Chromium: semantics, links, skip link, panel, and the device's share menu. */
class ShareBarIT extends SharingTest {
    private static final String NATIVE = "[data-herald-share='native']";
    private static final String MORE = ".herald-share-bar-more";
    private static final String PANEL = ".herald-share-bar-panel";

    private void openExample(String name) {
        open("examples/ShareBar/" + name);
    }

    private WebElement target(String id) {
        return find("[data-herald-share='" + id + "']");
    }

    private String active() {
        return text("return document.activeElement.textContent");
    }

    @Test
    void bar_isANamedRegionWithAListOfItsTargets() {
        openExample("smallest");
        assertThat(AccessibilityTree.of(browser(), "region"))
                .singleElement()
                .extracting(AccessibilityTree.Node::name)
                .isEqualTo("Share this article");
        assertThat(AccessibilityTree.of(browser(), "list")).hasSize(1);
        assertThat(AccessibilityTree.of(browser(), "listitem")).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            email    | Share by email
            facebook | Share on Facebook, opens in a new tab
            x        | Share on X, opens in a new tab
            linkedin | Share on LinkedIn, opens in a new tab
            whatsapp | Share on WhatsApp, opens in a new tab
            """)
    void link_isNamedByActionAndNetwork(String id, String name) {
        openExample("smallest");
        WebElement link = target(id);
        assertThat(link.getAccessibleName()).isEqualTo(name);
        assertThat(link.getAriaRole()).isEqualTo("link");
        assertThat(link.getDomAttribute("rel")).contains("noopener");
        assertThat("_blank".equals(link.getDomAttribute("target"))).isEqualTo(name.contains("new tab"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"click", "ctrl", "middle", "enter"})
    void link_isLeftToTheBrowserAndReported(String how) {
        openExample("all-options");
        run("const stop = (e) => { window.prevented = e.defaultPrevented; e.preventDefault(); };"
                + "addEventListener('click', stop); addEventListener('auxclick', stop);");
        WebElement link = target("x");
        switch (how) {
            case "click" -> link.click();
            case "ctrl" ->
                new Actions(browser())
                        .keyDown(Keys.CONTROL)
                        .click(link)
                        .keyUp(Keys.CONTROL)
                        .perform();
            case "middle" ->
                run(
                        "arguments[0].dispatchEvent(new MouseEvent('auxclick',"
                                + " { button: 1, bubbles: true, cancelable: true }))",
                        link);
            default -> {
                tabTo("[data-herald-share='x']");
                press(Keys.ENTER);
            }
        }
        await("return window.prevented === false");
        await("return document.querySelector('main > div > p').textContent === 'x: OPENED'");
        assertThat(heard()).isEmpty();
    }

    @Test
    void noThirdParty_isAskedBeforeAClick() {
        openExample("smallest");
        assertThat(text("return performance.getEntriesByType('resource').map((entry) => new URL(entry.name).host)"
                        + ".filter((host) => host !== location.host).length"))
                .isEqualTo("0");
    }

    @Test
    void skipLink_isFirstAndLeadsToTheEnd() {
        openExample("smallest");
        press(Keys.TAB);
        assertThat(active()).isEqualTo("Skip sharing");
        String history = text("return history.length");
        press(Keys.ENTER);
        await("return document.activeElement.textContent === 'End of sharing tools'");
        assertThat(text("const box = document.activeElement.getBoundingClientRect();"
                        + "return box.width > 60 && box.height > 14"
                        + " && parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2"))
                .isEqualTo("true");
        assertThat(text("return history.length")).isEqualTo(history);
        pressShiftTab();
        assertThat(active()).contains("WhatsApp");
    }

    @Test
    void compactBars_haveNoSkipLinkAndNameWhatTheyShare() {
        openExample("inside-card");
        assertThat(all(".herald-skip-link, .herald-share-bar-end")).isEmpty();
        assertThat(all("herald-share-bar")).extracting(WebElement::getAriaRole).containsOnly("group");
        assertThat(all("[data-herald-share='facebook']"))
                .extracting(WebElement::getAccessibleName)
                .containsExactly(
                        "Share on Facebook: Lighthouse shines again, opens in a new tab",
                        "Share on Facebook: Harbour to stay open in winter, opens in a new tab");
        assertThat(all(".herald-copy-link-button"))
                .extracting(WebElement::getAccessibleName)
                .containsExactly("Copy link: Lighthouse shines again", "Copy link: Harbour to stay open in winter");
    }

    @Test
    void twoBars_haveDifferentNamesAndIds() {
        openExample("twice-on-one-page");
        assertThat(AccessibilityTree.of(browser(), "region")).hasSize(1);
        assertThat(all("herald-share-bar"))
                .extracting(WebElement::getAccessibleName)
                .containsExactly("Share this article", "Share this article (2)");
        assertThat(text("const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);"
                        + "return ids.length - new Set(ids).size"))
                .isEqualTo("0");
    }

    @Test
    void shareMenu_isAbsentWhereTheBrowserHasNone() {
        beforeLoad("delete Navigator.prototype.share");
        openExample("smallest");
        assertThat(all(NATIVE)).isEmpty();
    }

    @Test
    void shareMenu_appearsWithoutAShiftAndGetsThePayload() {
        shareMenu("Promise.resolve()");
        beforeLoad("""
                window.shift = 0;
                new PerformanceObserver((list) => list.getEntries().forEach((entry) => window.shift += entry.value))
                    .observe({ type: 'layout-shift', buffered: true });
                """);
        openExample("follows-a-signal");
        assertThat(find(NATIVE).getAccessibleName()).isEqualTo("Share with an app");
        assertThat(text("return window.shift")).isEqualTo("0");
        find("main button:not(herald-share-bar *)").click();
        settle();
        find(NATIVE).click();
        await("return window.shared?.url === 'https://example.org/harbour'");
        assertThat(text("return window.shared.title")).isEqualTo("Harbour to stay open in winter");
        assertThat(heard()).isEmpty();
    }

    @Test
    void changedPage_isWhatIsCopiedOnce() {
        beforeLoad("const write = navigator.clipboard.write.bind(navigator.clipboard); window.writes = 0;"
                + "navigator.clipboard.write = (items) => { window.writes++; return write(items); }");
        openExample("follows-a-signal");
        WebElement facebook = target("facebook");
        run("arguments[0].focus()", facebook);
        run("document.querySelector('main button:not(herald-share-bar *)').click()");
        await("return document.querySelector('[data-herald-share=x]').href.includes('harbour')");
        assertThat(browser().switchTo().activeElement()).isEqualTo(facebook);
        find(".herald-copy-link-button").click();
        await("return window.heard.includes('Link copied')");
        assertThat(clipboard()).isEqualTo("https://example.org/harbour");
        assertThat(text("return window.writes")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AbortError", "InvalidStateError"})
    void closedOrOpenMenu_isSilent(String error) {
        shareMenu("Promise.reject(new DOMException('No.', '" + error + "'))");
        openExample("smallest");
        find(NATIVE).click();
        find(NATIVE).click();
        assertThat(heard()).isEmpty();
        assertThat(find(".herald-share-bar-message").isDisplayed()).isFalse();
    }

    @Test
    void refusedMenu_isSaidAndShownOnce() {
        shareMenu("Promise.reject(new DOMException('No.', 'NotAllowedError'))");
        openExample("smallest");
        find(NATIVE).click();
        await("return !document.querySelector('.herald-share-bar-message').hidden");
        assertThat(find(".herald-share-bar-message").getText())
                .startsWith("The share menu of your device did not open");
        assertThat(heard()).hasSize(1);
        assertThat(Axe.violations(browser())).isEmpty();
        find(".herald-copy-link-button").click();
        await("return document.querySelector('.herald-share-bar-message').hidden");
    }

    @Test
    void panel_opensAndClosesByKey() {
        openExample("few-at-once");
        tabTo(MORE);
        assertThat(find(MORE).getAccessibleName()).isEqualTo("More ways to share");
        assertThat(find(PANEL).isDisplayed()).isFalse();
        press(Keys.ENTER);
        assertThat(find(MORE).getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(browser().switchTo().activeElement()).isEqualTo(find(PANEL + " a"));
        assertThat(Axe.violations(browser())).isEmpty();
        screenshot("share-bar-panel");
        press(Keys.ESCAPE);
        assertThat(find(PANEL).isDisplayed()).isFalse();
        assertThat(find(MORE).getDomAttribute("aria-expanded")).isEqualTo("false");
        assertThat(browser().switchTo().activeElement()).isEqualTo(find(MORE));
    }

    @Test
    void panel_closesWhenTheFocusOrAClickGoesElsewhere() {
        openExample("few-at-once");
        tabTo(MORE);
        press(Keys.SPACE);
        pressShiftTab();
        assertThat(find(PANEL).isDisplayed()).as("focus on its button").isTrue();
        pressShiftTab();
        assertThat(find(PANEL).isDisplayed()).as("focus before it").isFalse();
        find(MORE).click();
        assertThat(find(PANEL).isDisplayed()).isTrue();
        find("h1").click();
        assertThat(find(PANEL).isDisplayed()).as("clicked elsewhere").isFalse();
        find(MORE).click();
        find(MORE).click();
        assertThat(find(PANEL).isDisplayed()).as("clicked twice").isFalse();
    }

    @Test
    void printButton_printsWithoutTheServer() {
        beforeLoad("window.print = () => window.printed = (window.printed || 0) + 1");
        openExample("chosen-targets");
        target("print").click();
        assertThat(text("return window.printed")).isEqualTo("1");
    }

    @Test
    void messenger_isThereOnlyForAFinePointer() {
        openExample("all-options");
        find(MORE).click();
        for (boolean touch : List.of(true, false)) {
            cdp("Emulation.setTouchEmulationEnabled", Map.of("enabled", touch, "maxTouchPoints", 1));
            cdp("Emulation.setEmitTouchEventsForMouse", Map.of("enabled", touch));
            boolean fine = Boolean.TRUE.equals(run("return matchMedia('(any-pointer: fine)').matches"));
            assertThat(target("messenger").isDisplayed()).isEqualTo(fine);
        }
    }
}
