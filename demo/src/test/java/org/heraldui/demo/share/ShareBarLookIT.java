package org.heraldui.demo.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the share bar looks: narrow, spaced out, from right to left, in forced colours, on paper. */
class ShareBarLookIT extends SharingTest {
    private static final String VISIBLE_TARGETS = """
            const targets = [...document.querySelectorAll('herald-share-bar .herald-share-target')]
                .filter((target) => target.checkVisibility({ visibilityProperty: true }));
            const boxes = targets.map((target) => target.getBoundingClientRect());
            """;

    private List<?> list(String script) {
        return (List<?>) Objects.requireNonNull(run(script));
    }

    @ParameterizedTest
    @ValueSource(strings = {"smallest", "labelled", "vertical", "longest-text", "inside-card", "right-to-left"})
    void narrowBar_wrapsWithGapsAndKeepsItsOrder(String example) {
        width(320);
        open("examples/ShareBar/" + example);
        List<?> faults = list(VISIBLE_TARGETS + """
                const faults = [];
                boxes.forEach((box, i) => {
                    if (box.width < 44 || box.height < 44) faults.push('too small: ' + i);
                    if (box.left < 0 || box.right > 320) faults.push('outside: ' + i);
                    boxes.slice(i + 1).forEach((other, j) => {
                        const apart = box.right + 7 < other.left || other.right + 7 < box.left
                            || box.bottom + 7 < other.top || other.bottom + 7 < box.top;
                        if (!apart) faults.push('too close: ' + i + ' and ' + (i + 1 + j));
                    });
                    const next = boxes[i + 1];
                    if (next && next.top + 1 < box.top) faults.push('out of order: ' + i);
                });
                return faults;
                """);
        assertThat(faults).isEmpty();
        assertThat(
                        text(
                                "const page = document.documentElement; return Math.max(0, page.scrollWidth - page.clientWidth)"))
                .isEqualTo("0");
        screenshot("share-bar-320-" + example);
    }

    @ParameterizedTest
    @ValueSource(strings = {"labelled", "longest-text"})
    void spacedText_isNotCut(String example) {
        width(320);
        open("examples/ShareBar/" + example);
        run("document.head.insertAdjacentHTML('beforeend', '<style>* { line-height: 1.5 !important;"
                + " letter-spacing: .12em !important; word-spacing: .16em !important; }</style>')");
        assertThat(list(VISIBLE_TARGETS
                        + "return targets.filter((target, i) => target.scrollWidth > target.clientWidth + 1"
                        + " || target.scrollHeight > target.clientHeight + 1 || boxes[i].right > 320)"
                        + ".map((target) => target.textContent)"))
                .isEmpty();
    }

    @Test
    void rightToLeft_beginsOnTheRight() {
        open("examples/ShareBar/right-to-left");
        assertThat(text(VISIBLE_TARGETS + "return boxes[0].left > boxes[1].left"))
                .isEqualTo("true");
        screenshot("share-bar-right-to-left");
    }

    @Test
    void forcedColours_showBordersAndTheFocus() {
        media("forced-colors", "active");
        open("examples/ShareBar/smallest");
        assertThat(list(VISIBLE_TARGETS
                        + "return targets.filter((target) => getComputedStyle(target).borderTopWidth === '0px'"
                        + " || getComputedStyle(target).borderTopColor === getComputedStyle(document.body)"
                        + ".backgroundColor).map((target) => target.textContent)"))
                .isEmpty();
        tabTo("[data-herald-share='facebook']");
        assertThat(text("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        screenshot("share-bar-forced-colours");
    }

    @Test
    void motion_isOffWhereItIsNotWanted() {
        open("examples/ShareBar/smallest");
        assertThat(text("return getComputedStyle(document.querySelector('.herald-share-target')).transitionDuration"))
                .isEqualTo("0s");
    }

    @Test
    void paper_hasTheAddressOnceAndNoControl() {
        open("examples/ShareBar/twice-on-one-page");
        cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(find("main").getText()).containsOnlyOnce("https://example.org/skellan-head");
        assertThat(find("main").getText()).contains("Read online: https://example.org/skellan-head");
        assertThat(list(VISIBLE_TARGETS + "return targets")).isEmpty();
        open("examples/ShareBar/inside-card");
        cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(find("main").getText()).doesNotContain("example.org");
        assertThat(list(VISIBLE_TARGETS + "return targets")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyVariant_isKeptAsAPicture(String scheme) {
        shareMenu("Promise.resolve()");
        media("prefers-color-scheme", scheme);
        for (String example : List.of("smallest", "labelled", "vertical", "inside-card", "part-of-a-page")) {
            open("examples/ShareBar/" + example);
            screenshot("share-bar-" + example + "-" + scheme);
        }
    }
}
