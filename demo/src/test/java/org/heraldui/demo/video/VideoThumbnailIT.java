package org.heraldui.demo.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heraldui.demo.browser.AccessibilityTree;
import org.heraldui.demo.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** The way to a video in Chromium: one link for the whole card, links above it, the player in its place. */
class VideoThumbnailIT extends BrowserTest {
    private static final String AT = """
        const box = document.querySelector(arguments[0]).getBoundingClientRect();
        const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return hit.closest('a, button')?.getAttribute('href') ?? '';
        """;

    private void openExample(String name) {
        open("examples/VideoThumbnail/" + name);
    }

    @Test
    void link_isNamedInWordsAndTheBadgeIsNotHeard() {
        openExample("smallest");
        List<AccessibilityTree.Node> links = AccessibilityTree.of(browser(), "link").stream()
                .filter(link -> link.name().contains("Lighthouse"))
                .toList();
        assertThat(links)
                .extracting(AccessibilityTree.Node::name)
                .containsExactly("Lighthouse at Skellan Head shines again, Video, 4 minutes and 35 seconds");
        assertThat(AccessibilityTree.of(browser()))
                .noneMatch(node -> node.name().contains("4:35"))
                .noneMatch(node -> node.role().equals("image"));
        assertThat(find(".herald-video-badge").getText()).isEqualTo("4:35");
    }

    @Test
    void wholeCard_isTheLinkAndInnerLinksLieAboveIt() {
        openExample("all-options");
        for (String part : List.of(".herald-video-media", ".herald-video-badge", ".herald-video-text > p")) {
            assertThat(text(AT, part)).as(part).isEqualTo("sounds/lens");
        }
        assertThat(text(AT, ".herald-video-text > a")).isEqualTo("topics/sea");
    }

    @ParameterizedTest
    @EnumSource(
            value = Keys.class,
            names = {"ENTER", "SPACE"})
    void button_bringsThePlayerAndTheFocusGoesThere(Keys key) {
        openExample("button");
        assertThat(find(".herald-video-target").getAccessibleName())
                .isEqualTo("Play video: Lighthouse at Skellan Head shines again, 4 minutes and 35 seconds");
        run("document.querySelector('.herald-video-target').focus()");
        press(key);
        settle();
        await("return document.activeElement.matches('.herald-video-playing')");
        assertThat(find(".herald-video-playing").getAccessibleName())
                .isEqualTo("Lighthouse at Skellan Head shines again");
        assertThat(all(".herald-video button, .herald-video img")).isEmpty();
    }

    @Test
    void page_holdsNothingThatPlaysAndNothingOfOthers() {
        openExample("button");
        assertThat(all("main iframe, main video, main audio")).isEmpty();
        assertThat(text("""
            return performance.getEntriesByType('resource')
                .filter((entry) => !entry.name.startsWith(location.origin)).length
            """)).isEqualTo("0");
    }

    @Test
    void focus_isDrawnAroundTheWholeCard() {
        openExample("smallest");
        run("document.querySelector('.herald-video-target').focus({ focusVisible: true })");
        assertThat(text("return getComputedStyle(document.querySelector('.herald-video-target'),"
                        + " '::after').outlineWidth"))
                .isEqualTo("3px");
    }
}
