package org.heraldui.icons.check.report;

import java.util.Locale;
import org.heraldui.icons.check.Severity;
import org.heraldui.icons.check.folder.CheckReport;

/** Numbers in words, the same in all formats. */
final class Counts {
    private Counts() {}

    /** {@return such as "3 files: 1 error, 2 warnings, 0 notes"} */
    static String sentence(CheckReport report) {
        return of(report.files().size(), "file") + ": " + of(report.count(Severity.ERROR), "error") + ", "
                + of(report.count(Severity.WARNING), "warning") + ", " + of(report.count(Severity.NOTE), "note");
    }

    static String of(int count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }
}
