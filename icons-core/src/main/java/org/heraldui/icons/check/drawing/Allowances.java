package org.heraldui.icons.check.drawing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.heraldui.icons.check.Finding;

/**
 * The rules that a drawing must break, declared beside it with the reasons, in one line:
 * {@code size: a small mark beside a control; stroke-length: one bent line}.
 */
public final class Allowances {
    private static final String SHAPE = "Write <rule>: <reason>; <rule>: <reason>.";

    private Allowances() {}

    /**
     * Takes what is allowed from the findings of {@link DrawingRules}, and passes the others on. An allowance without
     * a reason, of an unknown rule, given twice, or that the drawing does not need is a finding too.
     *
     * @param file the file that declares the allowances, for the findings
     * @param declared the allowances; empty where nothing is allowed
     * @param found what the rules found
     * @param report takes each finding that is left
     */
    public static void apply(String file, String declared, Collection<Finding> found, Consumer<Finding> report) {
        Set<String> known =
                DrawingRules.ALL.stream().map(DrawingRule::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> broken = found.stream().map(Finding::rule).collect(Collectors.toSet());
        Set<String> allowed = new LinkedHashSet<>();
        for (String part : declared.isBlank() ? new String[0] : declared.split(";", -1)) {
            int colon = part.indexOf(':');
            String rule = (colon < 0 ? part : part.substring(0, colon)).strip();
            if (!known.contains(rule)) {
                report.accept(new Finding(
                        file,
                        0,
                        "allow-unknown",
                        "\"" + rule + "\" is no rule of drawings.",
                        "Known are " + known + "."));
            } else if (!allowed.add(rule)) {
                report.accept(new Finding(file, 0, "allow-twice", "\"" + rule + "\" is allowed twice.", SHAPE));
            } else if (colon < 0 || part.substring(colon + 1).isBlank()) {
                report.accept(
                        new Finding(file, 0, "allow-reason", "\"" + rule + "\" is allowed without a reason.", SHAPE));
            } else if (!broken.contains(rule)) {
                report.accept(new Finding(
                        file, 0, "allow-unneeded", "\"" + rule + "\" is allowed, but kept.", "Delete the allowance."));
            }
        }
        found.stream().filter(finding -> !allowed.contains(finding.rule())).forEach(report);
    }
}
