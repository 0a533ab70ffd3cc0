package org.heraldui.icons.check.report;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.check.Severity;
import org.heraldui.icons.check.folder.CheckReport;
import org.heraldui.icons.check.folder.CheckedFile;
import org.heraldui.icons.check.folder.RuleGroup;
import org.heraldui.icons.internal.Texts;
import org.heraldui.icons.svg.SvgDrawing;

/**
 * One HTML page that loads nothing and runs nothing. Its pictures are drawn anew from numbers; no markup of a checked
 * file gets into the page.
 */
final class HtmlReport {
    private static final Set<String> NUMBERS = Set.of("Files they applied to", "Findings", "Line");

    private final CheckReport report;
    private final Appendable out;

    private HtmlReport(CheckReport report, Appendable out) {
        this.report = report;
        this.out = out;
    }

    static void write(CheckReport report, Appendable out) throws IOException {
        new HtmlReport(report, out).page();
    }

    private void page() throws IOException {
        String title = "Icon check: " + report.folder();
        line("<!DOCTYPE html>");
        line("<html lang=\"en\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        line("<title>" + Texts.escape(title) + "</title>");
        line("<style>");
        out.append(HtmlStyle.CSS);
        line("</style>");
        line("</head>");
        line("<body>");
        line("<header>");
        line("<h1>" + Texts.escape(title) + "</h1>");
        line("<p class=\"verdict\">" + Texts.escape(Counts.sentence(report)) + ".</p>");
        line("</header>");
        line("<main>");
        groups();
        rules();
        findings();
        line("</main>");
        line("</body>");
        line("</html>");
    }

    private void groups() throws IOException {
        section("what-ran", "What was looked at");
        head("Rules", "Ask whether", "Files they applied to");
        line("<tbody>");
        for (Map.Entry<RuleGroup, Integer> group : report.applied().entrySet()) {
            line("<tr><th scope=\"row\">" + group.getKey().id() + "</th><td>"
                    + Texts.escape(group.getKey().title()) + "</td><td class=\"number\">" + group.getValue()
                    + "</td></tr>");
        }
        line("</tbody>");
        endSection();
    }

    private void rules() throws IOException {
        if (report.counts().isEmpty()) {
            return;
        }
        section("rules", "Rules with findings");
        head("Rule", "Findings");
        line("<tbody>");
        for (Map.Entry<String, Integer> rule : report.counts().entrySet()) {
            line("<tr><th scope=\"row\"><code>" + Texts.escape(rule.getKey()) + "</code></th><td class=\"number\">"
                    + rule.getValue() + "</td></tr>");
        }
        line("</tbody>");
        endSection();
    }

    private void findings() throws IOException {
        List<CheckedFile> files = report.files().stream()
                .filter(file -> file.all().findAny().isPresent())
                .toList();
        if (files.isEmpty()) {
            line("<p>Nothing was found.</p>");
            return;
        }
        section("findings", "Findings");
        head("File", "Weight", "Line", "Rule", "What is wrong, and how to mend it");
        for (CheckedFile file : files) {
            line("<tbody>");
            Iterator<Finding> findings = file.all().iterator();
            boolean first = true;
            while (findings.hasNext()) {
                line("<tr>");
                if (first) {
                    file(file);
                    first = false;
                }
                finding(findings.next());
                line("</tr>");
            }
            line("</tbody>");
        }
        endSection();
        if (report.leftOut() > 0) {
            line("<p>" + Counts.of(report.leftOut(), "further finding") + " left out: more than 50 of a kind.</p>");
        }
    }

    private void file(CheckedFile file) throws IOException {
        line("<th scope=\"rowgroup\" rowspan=\"" + file.all().count() + "\">" + picture(file) + "<span class=\"name\">"
                + Texts.escape(file.name()) + "</span></th>");
    }

    private static String picture(CheckedFile file) {
        SvgDrawing drawing = file.drawing();
        if (drawing == null) {
            boolean broken = file.all().anyMatch(finding -> finding.severity() == Severity.ERROR);
            return "<span class=\"none\">No picture: "
                    + (broken ? "see the errors." : "it needs more than plain shapes of one colour.") + "</span>";
        }
        String svg = "<svg aria-hidden=\"true\" width=\"48\" height=\"48\" viewBox=\"" + drawing.viewBox() + "\" "
                + drawing.paint(null) + "><path d=\"" + drawing.path() + "\"/></svg>";
        return "<span class=\"picture\">" + svg + "</span>";
    }

    private void finding(Finding finding) throws IOException {
        String severity = finding.severity().id();
        line("<td><span class=\"" + severity + "\">" + severity + "</span></td>");
        line("<td class=\"number\">" + (finding.line() > 0 ? finding.line() : "") + "</td>");
        line("<td><code>" + Texts.escape(finding.rule()) + "</code></td>");
        line("<td>" + Texts.escape(finding.message()) + " <em>" + Texts.escape(finding.cure()) + "</em></td>");
    }

    private void section(String id, String heading) throws IOException {
        line("<section aria-labelledby=\"" + id + "\">");
        line("<h2 id=\"" + id + "\">" + heading + "</h2>");
        // Reached by the Tab key, so that it can be scrolled by keyboard where the window is narrow.
        line("<div class=\"scroll\" role=\"region\" aria-labelledby=\"" + id + "\" tabindex=\"0\">");
        line("<table>");
    }

    private void endSection() throws IOException {
        line("</table>");
        line("</div>");
        line("</section>");
    }

    private void head(String... columns) throws IOException {
        StringBuilder row = new StringBuilder("<thead><tr>");
        for (String column : columns) {
            boolean number = NUMBERS.contains(column);
            row.append("<th scope=\"col\"").append(number ? " class=\"number\">" : ">");
            row.append(column).append("</th>");
        }
        line(row.append("</tr></thead>").toString());
    }

    private void line(String line) throws IOException {
        out.append(line).append('\n');
    }
}
