package org.heraldui.demo.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.heraldui.demo.browser.ListeningTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The count in Chromium: its name, its size, and where it leads. */
class CommentCountIT extends ListeningTest {
    private static final String LINK = "a.herald-comment-count-line";

    @Test
    void key_movesTheFocusToTheHeadingAndKeepsTheAddress() {
        open("examples/CommentCount/link-to-the-comments");
        String address = browser().getCurrentUrl();
        tabTo(LINK);
        assertThat(find(LINK).getAccessibleName()).isEqualTo("2 comments");
        press(Keys.ENTER);
        assertThat(text("return document.activeElement.textContent")).isEqualTo("What readers say");
        assertThat(browser().getCurrentUrl()).isEqualTo(address);
        assertThat(heard()).isEmpty();
    }

    @Test
    void click_leadsToTheHeadingOfItsOwnComments() {
        open("examples/CommentCount/twice-on-one-page");
        all(LINK).get(1).click();
        assertThat(text("return [...document.querySelectorAll('.herald-heading')].indexOf(document.activeElement)"))
                .isEqualTo("1");
    }

    @Test
    void shortNumbers_areInTheirNames() {
        open("examples/CommentCount/abbreviated");
        assertThat(all(LINK))
                .extracting(link -> link.getAccessibleName())
                .containsExactly("1.2K, 1,234 comments", "12 comments");
    }

    @Test
    void change_isShownNotAnnouncedAndKeepsTheFocus() {
        open("examples/CommentCount/all-options");
        assertThat(find(LINK).getAccessibleName()).isEqualTo("1.9k, 1,999 letters");
        run("document.querySelector(arguments[0]).focus(); document.querySelector('main button').click()", LINK);
        await("return document.querySelector(arguments[0]).textContent.includes('2,000')", LINK);
        assertThat(hasFocus(LINK)).isTrue();
        assertThat(heard()).isEmpty();
    }

    @Test
    void links_areLargeEnoughAndShowTheFocus() {
        open("examples/CommentCount/abbreviated");
        tabTo(LINK);
        assertThat(text("const box = document.activeElement.getBoundingClientRect();"
                        + "return Math.min(box.width, box.height) >= 44"
                        + " && parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2"))
                .isEqualTo("true");
    }
}
