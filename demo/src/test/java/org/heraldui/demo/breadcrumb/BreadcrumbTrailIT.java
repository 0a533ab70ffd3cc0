package org.heraldui.demo.breadcrumb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heraldui.demo.browser.Axe;
import org.heraldui.demo.browser.ListeningTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The trail in Chromium: when its middle folds, how it is reached, where the focus goes. */
class BreadcrumbTrailIT extends ListeningTest {
    private static final String TOGGLE = ".herald-breadcrumb-toggle";

    private void openExample(String name) {
        open("examples/BreadcrumbTrail/" + name);
    }

    private List<String> seen() {
        return all(".herald-breadcrumbs li").stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    @Test
    void wideTrail_showsEverythingAndNoButton() {
        openExample("right-to-left");
        assertThat(seen()).hasSize(5).doesNotContain("");
        assertThat(find(TOGGLE).isDisplayed()).isFalse();
    }

    @Test
    void narrowTrail_foldsItsMiddleAndEscapeBringsTheFocusBack() {
        width(320);
        openExample("right-to-left");
        assertThat(seen()).first().isEqualTo("الرئيسية");
        assertThat(seen()).last().isEqualTo("سفينة الصحراء تعود إلى الميناء");
        assertThat(seen()).hasSize(3);
        tabTo(TOGGLE);
        press(Keys.SPACE);
        assertThat(find(TOGGLE).getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(seen()).hasSize(6);
        press(Keys.TAB, Keys.TAB);
        assertThat(text("return document.activeElement.textContent")).isEqualTo("الساحل والريف");
        press(Keys.ESCAPE);
        assertThat(hasFocus(TOGGLE)).isTrue();
        assertThat(find(TOGGLE).getDomAttribute("aria-expanded")).isEqualTo("false");
        assertThat(seen()).hasSize(3);
        assertThat(heard()).isEmpty();
    }

    @Test
    void button_keepsItsNameAndIsReachedByPointer() {
        openExample("all-options");
        assertThat(find(TOGGLE).getAccessibleName()).isEqualTo("3 more pages");
        find(TOGGLE).click();
        assertThat(seen()).hasSize(6);
        assertThat(find(TOGGLE).getAccessibleName()).isEqualTo("3 more pages");
        find(TOGGLE).click();
        assertThat(seen()).hasSize(3);
    }

    @Test
    void widerPage_takesTheButtonAwayAndNotTheFocus() {
        width(320);
        openExample("right-to-left");
        tabTo(TOGGLE);
        width(1200);
        await("return document.querySelector(arguments[0]).checkVisibility() === false", TOGGLE);
        assertThat(text("return document.activeElement.textContent")).isEqualTo("الأخبار");
        width(320);
        await("return document.querySelector(arguments[0]).checkVisibility()", TOGGLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"never-collapsed", "longest-text"})
    void longTrail_wrapsWithoutLoss(String example) {
        width(320);
        openExample(example);
        assertThat(text("return [...document.querySelectorAll('.herald-breadcrumb')].filter(c => c.checkVisibility())"
                        + ".every(c => c.scrollWidth <= c.clientWidth || c.clientWidth === 0)"
                        + " && document.documentElement.scrollWidth <= 320"))
                .isEqualTo("true");
    }

    @Test
    void tree_namesTheLandmarkAndLeavesTheSignsOut() {
        openExample("smallest");
        assertThat(find(".herald-breadcrumbs nav").getAccessibleName()).isEqualTo("Breadcrumb");
        assertThat(find(".herald-breadcrumbs nav").getAriaRole()).isEqualTo("navigation");
        assertThat(find(".herald-breadcrumbs ol").getAriaRole()).isEqualTo("list");
        assertThat(text("return getComputedStyle(document.querySelector('.herald-breadcrumbs li + li'), '::before')"
                        + ".content"))
                .isEqualTo("\"\"");
    }

    @Test
    void openTrail_passesAxeAndShowsTheFocus() {
        width(320);
        openExample("all-options");
        find(TOGGLE).click();
        assertThat(Axe.violations(browser())).isEmpty();
        tabTo(TOGGLE);
        assertThat(text("const box = document.activeElement.getBoundingClientRect();"
                        + "return Math.min(box.width, box.height) >= 24"
                        + " && parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2"))
                .isEqualTo("true");
    }

    @Test
    void print_showsTheWholeTrail() {
        width(320);
        openExample("right-to-left");
        cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(seen()).hasSize(5);
    }
}
