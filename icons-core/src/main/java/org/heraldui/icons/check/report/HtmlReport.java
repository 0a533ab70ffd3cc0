package org.heraldui.icons.check.report;

import java.io.IOException;

final class HtmlReport {
    private HtmlReport() {}

    static void write(org.heraldui.icons.check.folder.CheckReport report, Appendable out) throws IOException {
        out.append(report.folder());
    }
}
