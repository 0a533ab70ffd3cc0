package org.heraldui.demo.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.heraldui.demo.browser.AccessibilityTree;
import org.heraldui.demo.browser.ListeningTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The live blog in Chromium: what waits, what is heard and how often, the focus, the pause, the address. */
class LiveBlogIT extends ListeningTest {
    private static final String ARRIVE = "main div > button:first-child";
    private static final String END = "main div > button:nth-child(2)";
    private static final String SHOW = ".herald-live-show";
    private static final String TOGGLE = ".herald-live-toggle";

    private void openArriving() {
        open("examples/LiveBlog/arriving");
    }

    private void arrive() {
        find(ARRIVE).click();
        settle();
    }

    private int shown() {
        return all("article").size();
    }

    @ParameterizedTest
    @ValueSource(ints = {1200, 320})
    void arrivals_waitMoveNothingAndAreHeardOnceInTheInterval(int width) {
        width(width);
        openArriving();
        String before = text("return document.querySelector('article').getBoundingClientRect().top");
        arrive();
        arrive();
        arrive();
        assertThat(shown()).isEqualTo(1);
        assertThat(text("return document.querySelector('article').getBoundingClientRect().top"))
                .isEqualTo(before);
        assertThat(find(SHOW).getText()).isEqualTo("Show 3 new updates");
        assertThat(hasFocus(ARRIVE)).isTrue();
        pause(3_500);
        assertThat(heard()).containsExactly("1 new update is waiting", "3 new updates are waiting");
    }

    @Test
    void show_movesTheFocusToTheNewestAndIsSilent() {
        openArriving();
        arrive();
        heard();
        arrive();
        run("window.heard = []");
        tabTo(SHOW);
        press(Keys.ENTER);
        settle();
        assertThat(shown()).isEqualTo(3);
        assertThat(hasFocus("#live-tide-2")).isTrue();
        assertThat(find("#live-tide-2").getAccessibleName()).isEqualTo("Minute 2");
        assertThat(all(SHOW)).noneMatch(button -> button.isDisplayed());
        assertThat(text("return document.activeElement.getBoundingClientRect().top"
                        + " >= document.querySelector('.herald-live-bar').getBoundingClientRect().bottom"))
                .isEqualTo("true");
        pause(3_500);
        assertThat(heard()).isEmpty();
    }

    @Test
    void pause_holdsThePageAndIsRemembered() {
        openArriving();
        assertThat(find(TOGGLE).getAccessibleName()).isEqualTo("Pause live updates");
        tabTo(TOGGLE);
        press(Keys.SPACE);
        assertThat(find(TOGGLE).getAccessibleName()).isEqualTo("Resume live updates");
        assertThat(find(TOGGLE).getDomAttribute("aria-pressed")).isNull();
        assertThat(find(".herald-live-sign").getText()).isEqualTo("Paused");
        arrive();
        assertThat(all(SHOW)).noneMatch(button -> button.isDisplayed());
        openArriving();
        await("return document.querySelector('herald-live-blog').hasAttribute('data-paused')");
        arrive();
        assertThat(heard()).isEmpty();
        find(TOGGLE).click();
        settle();
        assertThat(find(SHOW).getText()).isEqualTo("Show 1 new update");
        assertThat(heard()).containsExactly("1 new update is waiting");
    }

    @Test
    void pauseAndResume_reachTheServer() {
        open("examples/LiveBlog/all-options");
        find(TOGGLE).click();
        settle();
        assertThat(all("main > div > p").getLast().getText()).isEqualTo("Paused.");
        find(TOGGLE).click();
        settle();
        assertThat(all("main > div > p").getLast().getText()).isEqualTo("Resumed.");
    }

    @Test
    void end_isShownAndHeardOnce() {
        openArriving();
        find(END).click();
        settle();
        assertThat(find(".herald-live-sign").getText()).isEqualTo("This live coverage has ended");
        assertThat(all(TOGGLE)).noneMatch(button -> button.isDisplayed());
        assertThat(heard()).containsExactly("This live coverage has ended");
        open("examples/LiveBlog/ended");
        assertThat(heard()).isEmpty();
    }

    @Test
    void addressOfAnUpdate_leadsToItAndIsGivenByItsTime() {
        open("examples/LiveBlog/smallest#live-lens-arrives");
        await("return document.activeElement.id === 'live-lens-arrives'");
        find("#live-lens-up .herald-live-permalink").click();
        settle();
        assertThat(browser().getCurrentUrl()).endsWith("examples/LiveBlog/smallest#live-lens-up");
        assertThat(shown()).isEqualTo(2);
        assertThat(find("#live-lens-up .herald-live-permalink").getAccessibleName())
                .matches("12:05.*, Link to this update");
    }

    @Test
    void tree_hasANamedRegionAListAndArticles() {
        open("examples/LiveBlog/all-options");
        assertThat(AccessibilityTree.of(browser(), "region"))
                .extracting(AccessibilityTree.Node::name)
                .containsExactly("The night of the light, as it happens");
        assertThat(AccessibilityTree.of(browser(), "list")).hasSize(1);
        assertThat(AccessibilityTree.of(browser(), "article"))
                .extracting(AccessibilityTree.Node::name)
                .first()
                .isEqualTo("The light burns");
    }

    @Test
    void blogThatWasMoved_worksOnce() {
        openArriving();
        run("const blog = document.querySelector('herald-live-blog'); const place = blog.parentNode; blog.remove();"
                + " place.append(blog)");
        find(TOGGLE).click();
        assertThat(find(TOGGLE).getAccessibleName()).isEqualTo("Resume live updates");
        find(TOGGLE).click();
        arrive();
        assertThat(heard()).containsExactly("1 new update is waiting");
    }

    @Test
    void controls_areLargeAndShowTheFocusInNarrowPages() {
        width(320);
        openArriving();
        arrive();
        for (String control : new String[] {SHOW, TOGGLE}) {
            tabTo(control);
            assertThat(text("const box = document.activeElement.getBoundingClientRect();"
                            + "return Math.min(box.width, box.height) >= 44"
                            + " && parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2"))
                    .as(control)
                    .isEqualTo("true");
        }
    }
}
