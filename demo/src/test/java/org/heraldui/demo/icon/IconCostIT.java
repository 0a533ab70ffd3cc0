package org.heraldui.demo.icon;

import static org.assertj.core.api.Assertions.assertThat;

import org.heraldui.demo.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** What a labelled icon costs on the wire and in the page. */
class IconCostIT extends BrowserTest {
    private static final int ICONS = 1000;
    private static final int MAX_BYTES = 311;
    private static final int MAX_NODES = 3;

    private static final String BYTES_OF_LAST_ANSWER = """
            const answers = performance.getEntriesByType('resource').filter((e) => e.name.includes('v-r=uidl'));
            return answers.at(-1).decodedBodySize;
            """;

    private static final String NODES = """
            const count = (node) => 1 + [...node.childNodes].reduce((sum, child) => sum + count(child), 0)
                + (node.shadowRoot ? count(node.shadowRoot) : 0);
            return count(document.querySelector('herald-icon'));
            """;

    @Test
    void labelledIcon_fewBytesAndNodes() {
        long with = answerFor(ICONS);
        assertThat(Long.parseLong(text(NODES))).as("nodes").isLessThanOrEqualTo(MAX_NODES);
        double perIcon = (with - answerFor(0)) / (double) ICONS;
        assertThat(perIcon).as("bytes of UIDL for one labelled icon").isLessThanOrEqualTo(MAX_BYTES);
    }

    private long answerFor(int icons) {
        open("test/cost/herald/" + icons);
        run("performance.clearResourceTimings()");
        find("#add").click();
        await("return performance.getEntriesByType('resource').some((e) => e.name.includes('v-r=uidl'))");
        settle();
        return Long.parseLong(text(BYTES_OF_LAST_ANSWER));
    }
}
