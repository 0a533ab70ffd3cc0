package org.heraldui.demo.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;

/** The axe engine with all rules of WCAG 2.2 A and AA and its best practices; nothing is excluded. */
public final class Axe {
    private static final String ENGINE = engine();

    // AxeBuilder carries every element that passed to Java; a page of 200 icons takes seconds that way.
    private static final String RUN = """
            const done = arguments[0];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(
                (results) => done(results.violations.flatMap((rule) => rule.nodes.map(
                    (node) => rule.id + ': ' + rule.help + ' at ' + node.html + ' – ' + node.failureSummary))),
                (error) => done(['axe failed: ' + error]));
            """;

    private Axe() {}

    /** {@return what axe finds wrong with the page, one line for each rule and place; empty if nothing} */
    public static List<String> violations(JavascriptExecutor browser) {
        if (!Boolean.TRUE.equals(browser.executeScript("return typeof axe === 'object'"))) {
            browser.executeScript(ENGINE);
        }
        Object found = browser.executeAsyncScript(RUN);
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    private static String engine() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
