package org.heraldui.demo.rating;

import static org.assertj.core.api.Assertions.assertThat;

import org.heraldui.demo.browser.AccessibilityTree;
import org.heraldui.demo.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Rating in Chromium: by keyboard and by pointer, what is filled, and what is exposed. */
class StarRatingFieldIT extends BrowserTest {
    private static final String FILLED = """
        return [...document.querySelectorAll('.herald-rating-star > [icon=star-filled]')]
            .filter((icon) => getComputedStyle(icon).visibility === 'visible').length
        """;

    private void openExample(String name) {
        open("examples/StarRatingField/" + name);
    }

    @Test
    void keys_areThoseOfRadioButtons() {
        openExample("smallest");
        run("document.querySelector('.herald-rating input').focus()");
        press(Keys.SPACE);
        assertThat(text(FILLED)).isEqualTo("1");
        press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        await(FILLED.strip() + " === 3");
        assertThat(browser().switchTo().activeElement().getAccessibleName()).isEqualTo("3 stars");
        settle();
        assertThat(text(FILLED)).isEqualTo("3");
    }

    @Test
    void pointer_choosesAndTakesBack() {
        openExample("all-options");
        assertThat(text(FILLED)).isEqualTo("7");
        find(".herald-rating input[value='4.5']").click();
        settle();
        await("return document.querySelector('.herald-rating ~ p').textContent === '4.5'");
        assertThat(text(FILLED)).isEqualTo("9");
        find(".herald-rating-none").click();
        settle();
        await("return document.querySelector('.herald-rating ~ p').textContent === 'null'");
        assertThat(text(FILLED)).isEqualTo("0");
    }

    @Test
    void group_isNamedAndItsErrorIsItsDescription() {
        openExample("error");
        assertThat(AccessibilityTree.of(browser(), "radiogroup"))
                .containsExactly(new AccessibilityTree.Node(
                        "radiogroup", "How did you like the concert? (required)", "Choose from 1 to 5 stars."));
    }

    @Test
    void display_isOneTextWithoutImagesOrControls() {
        open("examples/StarRating/smallest");
        assertThat(AccessibilityTree.of(browser(), "StaticText"))
                .extracting(AccessibilityTree.Node::name)
                .contains("3.5 out of 5 stars");
        assertThat(AccessibilityTree.of(browser()))
                .noneMatch(node -> node.role().equals("slider") || node.role().equals("image"));
    }

    @Test
    void halfStar_isFullWhereReadingBegins() {
        open("examples/StarRating/right-to-left");
        assertThat(text("return getComputedStyle(document.querySelector('[icon=star-half]')).transform"))
                .isEqualTo("matrix(-1, 0, 0, 1, 0, 0)");
    }
}
