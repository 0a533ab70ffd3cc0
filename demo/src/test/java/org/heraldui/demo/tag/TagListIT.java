package org.heraldui.demo.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heraldui.demo.browser.AccessibilityTree;
import org.heraldui.demo.browser.ListeningTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** The list of topics in Chromium: what is shown, where the focus goes, what is heard, what is printed. */
class TagListIT extends ListeningTest {
    private static final String BUTTON = ".herald-tag-list-button";
    private static final String SEEN = "return [...document.querySelectorAll('.herald-tag-list a')]"
            + ".filter(link => link.checkVisibility()).length";

    @ParameterizedTest
    @EnumSource(
            value = Keys.class,
            names = {"ENTER", "SPACE"})
    void key_showsTheRestMovesTheFocusAndSaysItOnce(Keys key) {
        open("examples/TagList/show-more");
        assertThat(text(SEEN)).isEqualTo("3");
        tabTo(BUTTON);
        press(key);
        assertThat(text("return document.activeElement.textContent")).isEqualTo("Volunteers");
        assertThat(text(SEEN)).isEqualTo("10");
        assertThat(find(BUTTON).isDisplayed()).isFalse();
        assertThat(heard()).containsExactly("7 more shown");
        assertThat(text("return document.activeElement.textContent")).isEqualTo("Volunteers");
    }

    @Test
    void click_opensItsOwnListOnly() {
        open("examples/TagList/twice-on-one-page");
        all(BUTTON).get(1).click();
        assertThat(text("return document.activeElement.textContent")).isEqualTo("Places");
        assertThat(text(SEEN)).isEqualTo("5");
        assertThat(heard()).containsExactly("2 more shown");
    }

    @Test
    void list_isNamedAndItsButtonDescribedByTheLabel() {
        open("examples/TagList/show-more");
        assertThat(AccessibilityTree.of(browser(), "list"))
                .extracting(AccessibilityTree.Node::name)
                .contains("Topics");
        assertThat(AccessibilityTree.of(browser(), "button"))
                .filteredOn(node -> node.name().equals("Show 7 more"))
                .extracting(AccessibilityTree.Node::description)
                .containsExactly("Topics");
    }

    @Test
    void paper_showsAllAndNoButton() {
        open("examples/TagList/show-more");
        cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(text(SEEN)).isEqualTo("10");
        assertThat(find(BUTTON).isDisplayed()).isFalse();
    }

    @Test
    void targets_areLargeEnoughAndShowTheFocus() {
        open("examples/TagList/all-options");
        for (String target : new String[] {".herald-tag-list-link", BUTTON}) {
            tabTo(target);
            assertThat(text("const box = document.activeElement.getBoundingClientRect();"
                            + "return Math.round(box.height) >= 44 && box.width >= 24"
                            + " && parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2"))
                    .as(target)
                    .isEqualTo("true");
        }
    }
}
