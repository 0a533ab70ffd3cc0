package org.heraldui.demo.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.heraldui.demo.browser.Axe;
import org.heraldui.demo.browser.ListeningTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The switch in Chromium: keys, what is heard, undoing in time, refusals. */
class VisibilitySwitchIT extends ListeningTest {
    private static final String SWITCH = ".herald-visibility-control";
    private static final String UNDO = ".herald-visibility-undo";
    private static final String RESULT = ".herald-visibility-result";

    private void openExample(String name) {
        open("examples/VisibilitySwitch/" + name);
    }

    private String checked() {
        return String.valueOf(find(SWITCH).getDomAttribute("aria-checked"));
    }

    @Test
    void space_switchesAndSaysItOnce() {
        openExample("smallest");
        assertThat(find(SWITCH).getAriaRole()).isEqualTo("switch");
        assertThat(find(SWITCH).getAccessibleName()).isEqualTo("Public");
        tabTo(SWITCH);
        press(Keys.SPACE);
        settle();
        assertThat(checked()).isEqualTo("true");
        assertThat(find(SWITCH).getAccessibleName()).isEqualTo("Public");
        assertThat(find(".herald-visibility-state").getText()).isEqualTo("Everybody can see it");
        assertThat(find(RESULT).isDisplayed()).isTrue();
        assertThat(hasFocus(SWITCH)).isTrue();
        assertThat(heard()).containsExactly("It is public now.");
        assertThat(Axe.violations(browser())).isEmpty();
    }

    @Test
    void undo_takesItBackAndKeepsTheFocus() {
        openExample("smallest");
        tabTo(SWITCH);
        press(Keys.ENTER);
        settle();
        press(Keys.TAB);
        assertThat(hasFocus(UNDO)).isTrue();
        press(Keys.SPACE);
        settle();
        assertThat(checked()).isEqualTo("false");
        assertThat(hasFocus(SWITCH)).isTrue();
        assertThat(all(UNDO).stream().noneMatch(undo -> undo.isDisplayed())).isTrue();
        assertThat(heard()).containsExactly("It is public now.", "It is no longer public.");
    }

    @Test
    void undo_goesAfterItsTimeAndStaysUnderPointerAndFocus() {
        openExample("smallest");
        run("document.querySelector('herald-visibility-switch').undoWindow = 4000");
        find(SWITCH).click();
        settle();
        new Actions(browser()).moveToElement(find(RESULT)).perform();
        pause(5_000);
        assertThat(find(RESULT).isDisplayed()).isTrue();
        new Actions(browser()).moveToElement(find("h1")).perform();
        await("return !document.querySelector(arguments[0]).checkVisibility()", RESULT);
        assertThat(checked()).isEqualTo("true");
        find(SWITCH).click();
        settle();
        new Actions(browser()).moveToElement(find("h1")).perform();
        assertThat(find(RESULT).isDisplayed()).isTrue();
        tabTo(UNDO);
        pause(5_000);
        assertThat(hasFocus(UNDO)).isTrue();
        pressShiftTab();
        await("return !document.querySelector(arguments[0]).checkVisibility()", RESULT);
        assertThat(hasFocus(SWITCH)).isTrue();
    }

    @Test
    void refusal_leavesTheStateAndSaysWhy() {
        openExample("error");
        tabTo(SWITCH);
        press(Keys.SPACE);
        settle();
        assertThat(checked()).isEqualTo("false");
        assertThat(find(RESULT).getText()).isEqualTo("The change was not made. The headline is missing.");
        assertThat(hasFocus(SWITCH)).isTrue();
        assertThat(heard()).containsExactly("The change was not made. The headline is missing.");
        assertThat(Axe.violations(browser())).isEmpty();
    }

    @Test
    void lateRefusal_takesItBack() {
        openExample("refused-late");
        find(SWITCH).click();
        settle();
        assertThat(checked()).isEqualTo("false");
        assertThat(heard()).hasSize(1).first().asString().startsWith("The change was not made.");
    }

    @Test
    void controls_areLargeEnoughAndShowTheFocus() {
        openExample("smallest");
        find(SWITCH).click();
        settle();
        for (String control : new String[] {UNDO, SWITCH}) {
            if (control.equals(SWITCH)) {
                pressShiftTab();
            } else {
                tabTo(control);
            }
            assertThat(text(
                            "const box = arguments[0].getBoundingClientRect();"
                                    + "return document.activeElement === arguments[0]"
                                    + " && Math.min(box.width, box.height) >= 44"
                                    + " && parseFloat(getComputedStyle(arguments[0]).outlineWidth) >= 2",
                            find(control)))
                    .as(control)
                    .isEqualTo("true");
        }
    }
}
