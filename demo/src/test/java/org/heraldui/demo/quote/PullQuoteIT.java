package org.heraldui.demo.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.heraldui.demo.browser.AccessibilityTree;
import org.heraldui.demo.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pull quotes as Chromium tells them to assistive technology. */
class PullQuoteIT extends BrowserTest {

    private String heard() {
        return AccessibilityTree.of(browser()).stream()
                .filter(node -> node.role().equals("StaticText"))
                .map(AccessibilityTree.Node::name)
                .collect(Collectors.joining("|"));
    }

    @Test
    void hiddenWords_areSeenAndNotHeard() {
        open("examples/PullQuote/hidden-from-listeners");
        assertThat(find(".herald-pull-quote-text").isDisplayed()).isTrue();
        assertThat(heard()).doesNotContain("mug", "Arkle");
    }

    @Test
    void articleWords_areHeardAfterTheirLabelWithoutMarks() {
        open("examples/PullQuote/smallest");
        assertThat(heard()).contains("Quote from the article:", "mug").doesNotContain("“", "”");
        assertThat(AccessibilityTree.of(browser(), "note")).hasSize(1);
        assertThat(AccessibilityTree.of(browser(), "complementary")).isEmpty();
    }

    @Test
    void sourceWords_areAQuotationInAFigure() {
        open("examples/PullQuote/from-a-source");
        assertThat(AccessibilityTree.of(browser(), "blockquote")).hasSize(1);
        assertThat(AccessibilityTree.of(browser(), "figure")).hasSize(1);
        assertThat(heard()).doesNotContain("“", "Quote from the article");
    }

    @ParameterizedTest
    @CsvSource({"smallest,left", "right-to-left,right"})
    void firstMark_hangsBeforeTheLines(String example, String side) {
        open("examples/PullQuote/" + example);
        assertThat(text(
                        "const mark = document.querySelector('.herald-pull-quote-open').getBoundingClientRect();const"
                                + " page ="
                                + " document.querySelector('.herald-pull-quote-frame').getBoundingClientRect();return"
                                + " Math.round(Math.abs(mark[arguments[0]] - page[arguments[0]])) <= 1",
                        side))
                .isEqualTo("true");
    }
}
