package org.heraldui.demo.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Collectors;
import org.openqa.selenium.WebDriver;

/** The axe engine with all rules of WCAG 2.2 A and AA and its best practices; nothing is excluded. */
public final class Axe {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** {@return what axe finds wrong with the page, one line for each rule and place; empty if nothing} */
    public static List<String> violations(WebDriver browser) {
        return new AxeBuilder()
                .withTags(TAGS).setLegacyMode().analyze(browser).getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> describe(rule, node.getHtml())))
                        .collect(Collectors.toList());
    }

    private static String describe(Rule rule, String html) {
        return rule.getId() + ": " + rule.getHelp() + " at " + html;
    }
}
