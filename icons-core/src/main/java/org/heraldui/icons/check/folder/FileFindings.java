package org.heraldui.icons.check.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.check.Severity;
import org.heraldui.icons.svg.SvgDrawing;
import org.jspecify.annotations.Nullable;

/** Gathers what the rules have against one file. */
final class FileFindings {
    private static final int MAX_FINDINGS = 50;
    private static final Comparator<Finding> ORDER =
            Comparator.comparingInt(Finding::line).thenComparing(Finding::rule).thenComparing(Finding::message);

    private final String file;
    private final Set<RuleGroup> wanted;
    private final Map<RuleGroup, List<Finding>> findings = new EnumMap<>(RuleGroup.class);
    private final AtomicInteger room;
    private final Map<Severity, Integer> kept = new EnumMap<>(Severity.class);
    private int leftOut;
    private @Nullable SvgDrawing drawing;

    /** Takes a file's name, the groups asked for, and how many findings all files together may still keep. */
    FileFindings(String file, Set<RuleGroup> wanted, AtomicInteger room) {
        this.file = file;
        this.wanted = wanted;
        this.room = room;
    }

    String file() {
        return file;
    }

    /** Notes that a group applies to the file, and says whether its rules are to run. */
    boolean applies(RuleGroup group) {
        if (wanted.contains(group)) {
            findings.computeIfAbsent(group, g -> new ArrayList<>());
        }
        return wanted.contains(group);
    }

    void report(CheckRule rule, int line, String message, String cure) {
        add(rule.group(), new Finding(rule.severity(), file, line, rule.id(), message, cure));
    }

    void add(RuleGroup group, Finding finding) {
        if (!applies(group)) {
            return;
        }
        // A file's first error is always kept: no flood of lesser findings hides that there is one.
        int alike = kept.merge(finding.severity(), 1, Integer::sum);
        boolean firstError = finding.severity() == Severity.ERROR && alike == 1;
        if (!firstError && (alike > MAX_FINDINGS || room.getAndDecrement() <= 0)) {
            leftOut++;
            return;
        }
        findings.computeIfAbsent(group, g -> new ArrayList<>()).add(finding);
    }

    void draw(@Nullable SvgDrawing newDrawing) {
        this.drawing = newDrawing;
    }

    int leftOut() {
        return leftOut;
    }

    CheckedFile result() {
        findings.values().forEach(list -> list.sort(ORDER));
        return new CheckedFile(file, findings, drawing);
    }
}
