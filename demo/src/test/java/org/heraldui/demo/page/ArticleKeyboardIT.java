package org.heraldui.demo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heraldui.demo.browser.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A walk over the article page with the Tab key alone. */
class ArticleKeyboardIT extends BrowserTest {
    private static final int MORE_STOPS_THAN_THERE_ARE = 100;

    // Where the focus is: its box, whether it lies in the window, its place in the document, its focus ring.
    private static final String STOP = """
            const e = document.activeElement;
            if (e === document.body || e.dataset.seen) return null;
            e.dataset.seen = 'yes';
            const box = e.getBoundingClientRect();
            const inline = getComputedStyle(e).display === 'inline';
            const before = window.lastStop;
            window.lastStop = e;
            const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            return {
                html: e.outerHTML.slice(0, 120),
                width: box.width, height: box.height, inline,
                visible: box.top >= 0 && box.bottom <= innerHeight + 1 && at !== null && (e.contains(at) || at.contains(e)),
                ring: getComputedStyle(e).outlineStyle !== 'none' && parseFloat(getComputedStyle(e).outlineWidth) >= 2,
                inOrder: !before || !!(before.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING),
            };
            """;

    @ParameterizedTest
    @CsvSource({"article, 1200", "article, 320", "article/ar?lang=ar, 1200"})
    void tab_everyStopVisibleNamedLargeEnoughInOrder(String path, int width) {
        width(width);
        open(path);
        List<String> faults = new ArrayList<>();
        int stops = 0;
        while (stops < MORE_STOPS_THAN_THERE_ARE) {
            press(Keys.TAB);
            Object stop = run(STOP);
            if (stop == null) {
                break;
            }
            stops++;
            judge((Map<?, ?>) stop, browser().switchTo().activeElement(), faults);
        }
        assertThat(faults).isEmpty();
        assertThat(stops).as("stops").isBetween(20, MORE_STOPS_THAN_THERE_ARE - 1);
    }

    private static void judge(Map<?, ?> stop, WebElement element, List<String> faults) {
        String html = String.valueOf(stop.get("html"));
        if (Objects.requireNonNullElse(element.getAccessibleName(), "").isBlank()) {
            faults.add("has no name: " + html);
        }
        // WCAG 2.2, 2.5.8 leaves out links in a sentence.
        if (!Boolean.TRUE.equals(stop.get("inline")) && (number(stop, "width") < 24 || number(stop, "height") < 24)) {
            faults.add("is smaller than 24 by 24 pixels: " + html);
        }
        for (String wanted : List.of("visible", "ring", "inOrder")) {
            if (!Boolean.TRUE.equals(stop.get(wanted))) {
                faults.add("is not " + wanted + ": " + html);
            }
        }
    }

    private static double number(Map<?, ?> stop, String key) {
        return ((Number) Objects.requireNonNull(stop.get(key))).doubleValue();
    }
}
