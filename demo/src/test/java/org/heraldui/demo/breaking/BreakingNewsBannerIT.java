package org.heraldui.demo.breaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heraldui.demo.browser.AccessibilityTree;
import org.heraldui.demo.browser.ListeningTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The banner in Chromium: what is heard, where the focus goes, what stays closed, and how much room it takes. */
class BreakingNewsBannerIT extends ListeningTest {
    private static final String BODY = ".herald-breaking-body";
    private static final String CLOSE = ".herald-breaking-close";

    private void openExample(String name) {
        open("examples/BreakingNewsBanner/" + name);
    }

    private void press(int button) {
        all("main div > button:not(.herald-breaking-close)").get(button).click();
        settle();
    }

    @Test
    void atLoad_isANamedRegionAndSilent() {
        openExample("smallest");
        assertThat(AccessibilityTree.of(browser(), "region"))
                .extracting(AccessibilityTree.Node::name)
                .containsExactly("Breaking news");
        assertThat(AccessibilityTree.of(browser(), "heading"))
                .extracting(AccessibilityTree.Node::name)
                .contains("Storm closes the harbour of Dunmorrow until Monday");
        assertThat(heard()).isEmpty();
    }

    @Test
    void arrivals_areHeardOnceAndTheSameIdOnlyWhenItsUrgencyGrows() {
        openExample("arriving");
        assertThat(all("herald-live-region").stream().map(region -> region.getDomAttribute("role")))
                .containsExactly("status", "alert");
        press(0);
        press(1);
        press(1);
        press(3);
        press(1);
        pause(2_500);
        assertThat(heard())
                .containsExactly(
                        "News update: Storm reaches the coast tonight",
                        "Breaking news: Sea wall at Skellan Head breached");
        press(2);
        assertThat(heard()).hasSize(3).endsWith("Emergency: Sea wall at Skellan Head breached");
        assertThat(all(CLOSE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Keys.class,
            names = {"ENTER", "SPACE"})
    void closing_handsTheFocusOnAndLasts(Keys key) {
        openExample("all-options");
        assertThat(find(CLOSE).getAccessibleName()).isEqualTo("Hide: The great lens is back in its tower");
        tabTo(CLOSE);
        press(key);
        settle();
        assertThat(find(BODY).isDisplayed()).isFalse();
        assertThat(text("return document.activeElement.textContent")).isEqualTo("The first paragraph of the page.");
        assertThat(all("p").getLast().getText()).isEqualTo("Closed lens-1");
        openExample("all-options");
        assertThat(find(BODY).isDisplayed()).isFalse();
        openExample("smallest");
        assertThat(find(BODY).isDisplayed()).isTrue();
    }

    @Test
    void closingWithoutATarget_leadsToTheMainContent() {
        openExample("smallest");
        find(CLOSE).click();
        assertThat(hasFocus("main")).isTrue();
    }

    @Test
    void closedMessage_isNotHeardAgainButAnEmergencyIs() {
        openExample("arriving");
        press(1);
        find(CLOSE).click();
        openExample("arriving");
        press(1);
        assertThat(find(BODY).isDisplayed()).isFalse();
        assertThat(heard()).isEmpty();
        press(2);
        assertThat(find(BODY).isDisplayed()).isTrue();
        assertThat(heard()).containsExactly("Emergency: Sea wall at Skellan Head breached");
    }

    @Test
    void browserThatRemembersNothing_stillCloses() {
        beforeLoad("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('No.') } })");
        openExample("smallest");
        find(CLOSE).click();
        assertThat(find(BODY).isDisplayed()).isFalse();
    }

    @Test
    void tenMinutes_closeNothing() {
        beforeLoad("window.later = []; const set = window.setTimeout;"
                + " window.setTimeout = (run, time, ...rest) => { later.push(time); return set(run, time, ...rest) }");
        openExample("smallest");
        assertThat(text("return document.querySelector('herald-breaking-news').getAnimations({ subtree: true"
                        + " }).length"))
                .isEqualTo("0");
        run("later.length = 0");
        pause(2_000);
        assertThat(text("return later.filter((time) => time > 2000 && time <= 600000).length"))
                .isEqualTo("0");
        assertThat(find(BODY).isDisplayed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all-options", "longest-text"})
    void lowWindow_keepsHalfOfItAndScrollsTheBannerAway(String example) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 320, "height", 256, "deviceScaleFactor", 1, "mobile", false));
        openExample(example);
        assertThat(text("return document.querySelector('.herald-breaking-body').offsetHeight <= 128"))
                .isEqualTo("true");
        assertThat(text("return getComputedStyle(document.querySelector('herald-breaking-news')).position"))
                .isEqualTo("static");
    }

    @Test
    void stickyBanner_coversNothingWithTheFocus() {
        openExample("all-options");
        run("""
            document.querySelector('herald-breaking-news').after(...Array.from({ length: 60 }, (_, i) =>
                Object.assign(document.createElement('p'), { innerHTML: '<a href="#x">Link ' + i + '</a>' })));
            scrollTo(0, document.documentElement.scrollHeight);
            document.querySelectorAll('main p a')[59].focus();
            """);
        for (int i = 0; i < 45; i++) {
            pressShiftTab();
        }
        assertThat(text("return document.activeElement.getBoundingClientRect().top"
                        + " >= document.querySelector('herald-breaking-news').getBoundingClientRect().bottom - 1"))
                .isEqualTo("true");
        assertThat(text("return document.querySelector('herald-breaking-news').getBoundingClientRect().top"))
                .isEqualTo("0");
    }

    @Test
    void button_isLargeAndShowsTheFocus() {
        openExample("smallest");
        tabTo(CLOSE);
        assertThat(text("const box = document.activeElement.getBoundingClientRect();"
                        + "return Math.min(box.width, box.height) >= 44"
                        + " && parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2"))
                .isEqualTo("true");
    }
}
