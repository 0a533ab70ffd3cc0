package org.heraldui.icons.check.report;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.check.Severity;
import org.heraldui.icons.check.folder.CheckReport;
import org.heraldui.icons.check.folder.RuleGroup;

/** One JSON object: summary, groups, counts per rule, findings. */
final class JsonReport {
    private final Appendable out;

    private JsonReport(Appendable out) {
        this.out = out;
    }

    static void write(CheckReport report, Appendable out) throws IOException {
        new JsonReport(out).report(report);
    }

    private void report(CheckReport report) throws IOException {
        out.append("{\n  \"folder\": ").append(string(report.folder()));
        out.append(",\n  \"files\": " + report.files().size());
        for (Severity severity : Severity.values()) {
            out.append(",\n  \"" + severity.id() + "s\": " + report.count(severity));
        }
        out.append(",\n  \"leftOut\": " + report.leftOut());
        out.append(",\n  \"groups\": [");
        for (Iterator<Map.Entry<RuleGroup, Integer>> i =
                        report.applied().entrySet().iterator();
                i.hasNext(); ) {
            Map.Entry<RuleGroup, Integer> group = i.next();
            out.append("\n    {\"group\": ").append(string(group.getKey().id()));
            out.append(", \"asks\": ").append(string(group.getKey().title()));
            out.append(", \"appliedTo\": " + group.getValue() + "}").append(i.hasNext() ? "," : "");
        }
        out.append("\n  ],\n  \"rules\": {");
        for (Iterator<Map.Entry<String, Integer>> i = report.counts().entrySet().iterator(); i.hasNext(); ) {
            Map.Entry<String, Integer> rule = i.next();
            out.append("\n    ").append(string(rule.getKey())).append(": " + rule.getValue());
            out.append(i.hasNext() ? "," : "");
        }
        out.append("\n  },\n  \"findings\": [");
        findings(report.findings());
        out.append("\n  ]\n}\n");
    }

    private void findings(List<Finding> findings) throws IOException {
        for (Iterator<Finding> i = findings.iterator(); i.hasNext(); ) {
            Finding finding = i.next();
            out.append("\n    {\"severity\": ").append(string(finding.severity().id()));
            out.append(", \"file\": ").append(string(finding.file()));
            out.append(", \"line\": " + finding.line());
            out.append(", \"rule\": ").append(string(finding.rule()));
            out.append(",\n     \"message\": ").append(string(finding.message()));
            out.append(",\n     \"cure\": ").append(string(finding.cure()));
            out.append("}").append(i.hasNext() ? "," : "");
        }
    }

    // Lone halves of surrogate pairs cannot be written in UTF-8; as escapes they can.
    static String string(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029' || c == '\u007F') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
