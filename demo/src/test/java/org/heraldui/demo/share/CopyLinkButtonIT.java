package org.heraldui.demo.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.heraldui.demo.browser.Axe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Copying in Chromium: the clipboard, what is seen and for how long, what is heard, and what happens on refusal. */
class CopyLinkButtonIT extends SharingTest {
    private static final String BUTTON = ".herald-copy-link-button";
    private static final String WORDS = ".herald-copy-link-feedback";
    private static final String FIELD = ".herald-copy-link-field";
    private static final String COPIED = "return document.querySelector('herald-copy-link').dataset.state === 'copied'";
    private static final String IDLE = "return document.querySelector('herald-copy-link').dataset.state === ''";

    private void openExample(String name) {
        open("examples/CopyLinkButton/" + name);
    }

    private void duration(int milliseconds) {
        run("document.querySelector('herald-copy-link').duration = arguments[0]", milliseconds);
    }

    private String icon() {
        return String.valueOf(find(BUTTON + " > herald-icon").getDomAttribute("icon"));
    }

    private void copy() {
        find(BUTTON).click();
        await(COPIED);
    }

    @Test
    void click_copiesShowsAndSaysItOnce() {
        openExample("smallest");
        assertThat(find(BUTTON).getAccessibleName()).isEqualTo("Copy link");
        assertThat(find(WORDS).isDisplayed()).isFalse();
        copy();
        assertThat(clipboard()).isEqualTo("https://example.org/skellan-head");
        assertThat(find(WORDS).getText()).isEqualTo("Link copied");
        assertThat(icon()).isEqualTo("success-tick");
        assertThat(find(BUTTON).getAccessibleName()).isEqualTo("Copy link");
        assertThat(find(BUTTON)).isEqualTo(browser().switchTo().activeElement());
        assertThat(heard()).containsExactly("Link copied");
    }

    @ParameterizedTest
    @EnumSource(
            value = Keys.class,
            names = {"ENTER", "SPACE"})
    void key_copies(Keys key) {
        openExample("smallest");
        tabTo(BUTTON);
        press(key);
        await(COPIED);
        assertThat(clipboard()).isEqualTo("https://example.org/skellan-head");
    }

    @Test
    void twoClicks_areSaidTwice() {
        openExample("smallest");
        copy();
        find(BUTTON).click();
        settle();
        pause(1_500);
        assertThat(heard()).containsExactly("Link copied", "Link copied");
    }

    @Test
    void words_staySixSecondsByDefault() {
        openExample("smallest");
        assertThat(text("return document.querySelector('herald-copy-link').duration"))
                .isEqualTo("6000");
    }

    @Test
    void afterItsTime_aTraceStaysAndThenTheMarkIsTheOldOne() {
        openExample("smallest");
        duration(700);
        copy();
        await("return document.querySelector('herald-copy-link').dataset.state === 'past'");
        assertThat(find(WORDS).isDisplayed()).isFalse();
        assertThat(icon()).isEqualTo("success-tick-timeout");
        await(IDLE);
        assertThat(icon()).isEqualTo("copy-link");
        assertThat(heard()).containsExactly("Link copied");
    }

    @Test
    void time_standsStillWhileThePointerIsOnTheWords() {
        openExample("smallest");
        duration(1_000);
        copy();
        new Actions(browser()).moveToElement(find(WORDS)).perform();
        pause(1_600);
        assertThat(find(WORDS).isDisplayed()).isTrue();
        new Actions(browser()).moveToElement(find("h1")).perform();
        await("return document.querySelector('herald-copy-link').dataset.state === 'past'");
    }

    @Test
    void time_standsStillWhileTheFocusIsBack() {
        openExample("twice-on-one-page");
        duration(1_000);
        copy();
        press(Keys.TAB);
        pressShiftTab();
        pause(1_600);
        assertThat(find(WORDS).isDisplayed()).isTrue();
        press(Keys.TAB);
        await("return document.querySelector('herald-copy-link').dataset.state === 'past'");
    }

    @Test
    void withoutADuration_wordsStayUntilTheNextKey() {
        openExample("until-the-next-action");
        copy();
        pause(1_500);
        assertThat(find(WORDS).isDisplayed()).isTrue();
        press(Keys.ARROW_DOWN);
        await(IDLE);
        copy();
        press(Keys.TAB);
        await(IDLE);
    }

    @Test
    void escape_takesTheWordsAway() {
        openExample("smallest");
        copy();
        press(Keys.ESCAPE);
        assertThat(find(WORDS).isDisplayed()).isFalse();
        assertThat(icon()).isEqualTo("copy-link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NotAllowedError", "SecurityError"})
    void refusal_isSaidOnceAndLeadsToTheAddress(String error) {
        refuseClipboard(error);
        openExample("all-options");
        find(BUTTON).click();
        await("return document.activeElement.matches(arguments[0])", FIELD);
        WebElement field = find(FIELD);
        assertThat(field.getAccessibleName()).isEqualTo("Address to copy");
        assertThat(text("return getSelection().toString()")).isEqualTo("https://example.org/skellan-head#figure-2");
        assertThat(find(".herald-copy-link-failure").getText()).isEqualTo("The link could not be copied.");
        assertThat(heard()).containsExactly("The link could not be copied.");
        assertThat(find("p").getText()).isEqualTo("Not copied: " + error);
        field.sendKeys("x");
        assertThat(field.getDomProperty("value")).isEqualTo("https://example.org/skellan-head#figure-2");
        press(Keys.ESCAPE);
        assertThat(field.isDisplayed()).isFalse();
        assertThat(browser().switchTo().activeElement()).isEqualTo(find(BUTTON));
    }

    @Test
    void pageWithoutClipboard_leadsToTheAddress() {
        beforeLoad("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        openExample("smallest");
        tabTo(BUTTON);
        press(Keys.ENTER);
        await("return document.activeElement.matches(arguments[0])", FIELD);
        assertThat(heard()).containsExactly("The link could not be copied.");
        press(Keys.TAB, Keys.ENTER);
        assertThat(find(FIELD).isDisplayed()).isFalse();
        assertThat(browser().switchTo().activeElement()).isEqualTo(find(BUTTON));
    }

    @Test
    void eventAndSubject_reachTheServerAndTheName() {
        openExample("all-options");
        assertThat(find(BUTTON).getAccessibleName()).isEqualTo("Copy link: Figure 2");
        copy();
        assertThat(find("p").getText()).isEqualTo("Copied https://example.org/skellan-head#figure-2");
    }

    @Test
    void compactButton_keepsItsName() {
        openExample("tick-only");
        assertThat(find(BUTTON).getAccessibleName()).isEqualTo("Copy link");
        find(BUTTON).click();
        await("return document.querySelector('.herald-copy-link-button herald-icon').getAttribute('icon')"
                + " === 'success-tick'");
        assertThat(find(WORDS).isDisplayed()).isFalse();
        assertThat(heard()).containsExactly("Link copied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ltr", "rtl"})
    void bubble_staysInANarrowWindow(String direction) {
        width(320);
        openExample("all-options");
        direction(direction);
        copy();
        assertThat(text("const box = document.querySelector('.herald-copy-link-feedback').getBoundingClientRect();"
                        + "return box.left >= 0 && box.right <= 320 && box.width > 60"))
                .isEqualTo("true");
        assertThat(
                        text(
                                "const page = document.documentElement; return Math.max(0, page.scrollWidth - page.clientWidth)"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void feedbackAndField_passAxe(String scheme) {
        media("prefers-color-scheme", scheme);
        openExample("smallest");
        copy();
        assertThat(Axe.violations(browser())).isEmpty();
        screenshot("copy-link-copied-" + scheme);
        run("document.querySelector('herald-copy-link').failed()");
        assertThat(Axe.violations(browser())).isEmpty();
        screenshot("copy-link-failed-" + scheme);
    }

    @Test
    void controls_areLargeEnoughAndShowTheFocus() {
        openExample("smallest");
        run("document.querySelector('herald-copy-link').failed()");
        for (String control : new String[] {BUTTON, FIELD, ".herald-copy-link-close"}) {
            tabTo(control);
            assertThat(text(
                            "const box = arguments[0].getBoundingClientRect();"
                                    + "return Math.min(box.width, box.height) >= 44"
                                    + " && parseFloat(getComputedStyle(arguments[0]).outlineWidth) >= 2",
                            find(control)))
                    .as(control)
                    .isEqualTo("true");
        }
    }
}
