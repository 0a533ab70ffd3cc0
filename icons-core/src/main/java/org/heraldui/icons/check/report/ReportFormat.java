package org.heraldui.icons.check.report;

import java.io.IOException;
import java.util.Locale;
import org.heraldui.icons.check.Severity;
import org.heraldui.icons.check.folder.CheckReport;

/** How a report is written. The same report gives the same bytes; no format holds a time. Write all of them in UTF-8. */
public enum ReportFormat {
    /** Lines for a terminal: {@code file:line: severity rule: message cure}. */
    TEXT,
    /** One JSON object (RFC 8259). */
    JSON,
    /** JUnit XML as build servers read it: a suite for each file, a case for each group of rules. */
    JUNIT,
    /** One HTML page with pictures, which loads nothing. */
    HTML;

    /** {@return the lower-case name used in options, such as {@code junit}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param failOn the least severity that counts as a failure; matters in JUnit XML
     * @param out takes the characters
     * @throws IOException if they cannot be written
     */
    public void write(CheckReport report, Severity failOn, Appendable out) throws IOException {
        switch (this) {
            case TEXT -> TextReport.write(report, out);
            case JSON -> JsonReport.write(report, out);
            case JUNIT -> JUnitReport.write(report, failOn, out);
            case HTML -> HtmlReport.write(report, out);
        }
    }
}
