package org.heraldui.icons.check.report;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.check.folder.CheckReport;
import org.heraldui.icons.check.folder.RuleGroup;

/** Lines for a terminal, in a form that editors turn into links. */
final class TextReport {
    private TextReport() {}

    static void write(CheckReport report, Appendable out) throws IOException {
        for (Finding finding : report.findings()) {
            out.append(finding.file());
            out.append(finding.line() > 0 ? ":" + finding.line() : "");
            out.append(": ").append(finding.severity().id()).append(' ').append(finding.rule());
            out.append(": ")
                    .append(harmless(finding.message() + " " + finding.cure()))
                    .append('\n');
        }
        out.append(report.findings().isEmpty() ? "" : "\n");
        for (var count : report.counts().entrySet()) {
            out.append(String.format(Locale.ROOT, "%8d  %s\n", count.getValue(), count.getKey()));
        }
        out.append(report.counts().isEmpty() ? "" : "\n");
        out.append(report.folder()).append(", ").append(Counts.sentence(report)).append(".\n");
        if (report.leftOut() > 0) {
            out.append(Counts.of(report.leftOut(), "further finding")).append(" left out: more than 50 of a kind.\n");
        }
        for (Map.Entry<RuleGroup, Integer> group : report.applied().entrySet()) {
            if (group.getValue() < report.files().size()) {
                out.append(
                        "The rules of \"" + group.getKey().id() + "\" applied to " + group.getValue() + " of them.\n");
            }
        }
    }

    // A title may hold what moves a terminal's cursor or turns its text around.
    private static String harmless(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '·' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
