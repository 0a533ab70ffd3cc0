package org.heraldui.demo.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.heraldui.demo.browser.Axe;
import org.heraldui.demo.browser.ListeningTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Searching in Chromium: by key and pointer, on the page and on a page of results, collapsed. */
class SiteSearchIT extends ListeningTest {
    private static final String OPEN = ".herald-search-open";
    private static final String FIELD = ".herald-search-field";
    private static final String RESULTS = ".herald-search-results";

    private void openExample(String name) {
        open("examples/SiteSearch/" + name);
    }

    @Test
    void tree_hasLandmarkFieldAndButton() {
        openExample("smallest");
        assertThat(find(".herald-search-form").getAriaRole()).isEqualTo("search");
        assertThat(find(".herald-search-form").getAccessibleName()).isEqualTo("Search this site");
        assertThat(find(FIELD).getAriaRole()).isEqualTo("searchbox");
        assertThat(find(FIELD).getAccessibleName()).isEqualTo("Search this site");
        assertThat(find(".herald-search-submit").getAccessibleName()).isEqualTo("Search");
        assertThat(find(".herald-search-submit").getAriaRole()).isEqualTo("button");
    }

    @Test
    void enter_searchesOnThePageAndSaysTheCountOnce() {
        openExample("smallest");
        tabTo(FIELD);
        press("ship", Keys.ENTER);
        await("return document.querySelector(arguments[0]).textContent === '4 results'", RESULTS);
        assertThat(hasFocus(FIELD)).isTrue();
        assertThat(heard()).containsExactly("4 results");
        press("s", Keys.ENTER);
        await("return document.querySelector(arguments[0]).textContent === '5 results'", RESULTS);
        assertThat(heard()).containsExactly("4 results", "5 results");
    }

    @Test
    void button_searchesWhatIsTyped() {
        openExample("all-options");
        find(FIELD).clear();
        find(FIELD).sendKeys("  <b>Wind</b> ");
        find(".herald-search-submit").click();
        settle();
        assertThat(find(".example-page > div > p").getText()).isEqualTo("Searched for <b>Wind</b>");
        assertThat(text("return location.pathname")).endsWith("all-options");
    }

    @Test
    void blankQuery_leadsToTheField() {
        openExample("smallest");
        tabTo(".herald-search-submit");
        press(Keys.ENTER);
        assertThat(hasFocus(FIELD)).isTrue();
        assertThat(heard()).isEmpty();
    }

    @Test
    void withoutListener_theBrowserOpensTheResults() {
        openExample("page-of-results");
        tabTo(FIELD);
        press("wind & rain", Keys.ENTER);
        await("return location.search === '?q=wind+%26+rain'");
        assertThat(text("return location.pathname")).isEqualTo("/icons");
    }

    @Test
    void collapsed_opensIntoTheFieldAndEscapeLeadsBack() {
        openExample("collapsed");
        assertThat(find(FIELD).isDisplayed()).isFalse();
        tabTo(OPEN);
        press(Keys.SPACE);
        assertThat(find(OPEN).getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(hasFocus(FIELD)).isTrue();
        assertThat(Axe.violations(browser())).isEmpty();
        press("ship", Keys.ENTER);
        assertThat(heard()).containsExactly("12 results");
        press(Keys.ESCAPE);
        assertThat(hasFocus(OPEN)).isTrue();
        assertThat(find(OPEN).getDomAttribute("aria-expanded")).isEqualTo("false");
        assertThat(find(FIELD).isDisplayed()).isFalse();
        assertThat(find(RESULTS).isDisplayed()).isTrue();
    }

    @Test
    void controls_areLargeEnoughAndShowTheFocus() {
        openExample("collapsed");
        for (String control : new String[] {OPEN, FIELD, ".herald-search-submit"}) {
            tabTo(control);
            if (control.equals(OPEN)) {
                press(Keys.ENTER);
                pressShiftTab();
            }
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
