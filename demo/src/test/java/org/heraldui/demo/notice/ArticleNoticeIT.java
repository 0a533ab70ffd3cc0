package org.heraldui.demo.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heraldui.demo.browser.ListeningTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** Notices in Chromium: what is heard, and where the focus goes when they close. */
class ArticleNoticeIT extends ListeningTest {
    private static final String CLOSE = ".herald-notice-close";

    private String focused() {
        return text("return document.activeElement.textContent");
    }

    private void awaitNotices(int number) {
        await("return document.querySelectorAll('.herald-notice').length === arguments[0]", number);
    }

    @ParameterizedTest
    @EnumSource(
            value = Keys.class,
            names = {"ENTER", "SPACE"})
    void closing_handsTheFocusToWhatFollows(Keys key) {
        open("examples/ArticleNotice/all-options");
        tabTo(CLOSE);
        assertThat(find(CLOSE).getAccessibleName()).isEqualTo("Not now: Read on with a subscription");
        press(key);
        awaitNotices(0);
        settle();
        assertThat(focused()).isEqualTo("The lamp was lit at sunset. (Not now, then.)");
        assertThat(heard()).isEmpty();
    }

    @Test
    void closingOneAfterTheOther_neverLosesTheFocus() {
        open("examples/ArticleNotice/twice-on-one-page");
        find(CLOSE).click();
        awaitNotices(1);
        assertThat(focused()).contains("The path is steep.");
        find(CLOSE).click();
        awaitNotices(0);
        assertThat(text("return document.activeElement !== document.body && document.activeElement.isConnected"))
                .isEqualTo("true");
    }

    @Test
    void closingInAnArticle_leadsToItsBody() {
        open("examples/ArticleNotice/in-an-article");
        tabTo(CLOSE);
        press(Keys.ENTER);
        awaitNotices(1);
        assertThat(focused()).startsWith("A lighthouse");
    }

    @Test
    void resultOfAnAction_isSaidOnceAndAgainWhenItComesAgain() {
        open("examples/ArticleNotice/result-of-an-action");
        assertThat(heard()).isEmpty();
        find("main button").click();
        awaitNotices(1);
        assertThat(heard()).containsExactly("Done: Your comment will be read before it appears.");
        find(CLOSE).click();
        awaitNotices(0);
        assertThat(focused()).isEqualTo("Send comment");
        press(Keys.ENTER);
        awaitNotices(1);
        assertThat(heard()).hasSize(2);
    }

    @Test
    void staticNotices_areSilent() {
        open("examples/ArticleNotice/every-kind");
        assertThat(heard()).isEmpty();
        assertThat(all(CLOSE)).isEmpty();
    }

    @Test
    void paper_keepsTheWordsAndNoControls() {
        open("examples/ArticleNotice/all-options");
        cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(find(".herald-notice-text").isDisplayed()).isTrue();
        assertThat(find(CLOSE).isDisplayed()).isFalse();
        assertThat(find(".herald-notice-actions").isDisplayed()).isFalse();
    }

    @Test
    void controls_areLargeEnoughAndShowTheFocus() {
        open("examples/ArticleNotice/all-options");
        for (String control : new String[] {".herald-notice-actions a", CLOSE}) {
            tabTo(control);
            assertThat(text("const box = document.activeElement.getBoundingClientRect();"
                            + "return Math.min(box.width, box.height) >= 44"
                            + " && parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2"))
                    .as(control)
                    .isEqualTo("true");
        }
    }
}
