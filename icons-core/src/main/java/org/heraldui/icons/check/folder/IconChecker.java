package org.heraldui.icons.check.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.check.Severity;
import org.heraldui.icons.check.drawing.DrawingRules;
import org.heraldui.icons.svg.SvgDrawing;
import org.heraldui.icons.svg.SvgException;
import org.heraldui.icons.svg.SvgReader;

/**
 * Looks for faults in a folder of SVG icons, anybody's. Hostile files are findings like others: nothing in them is run,
 * loaded or expanded, and each is read in bounded time and memory (1 MiB, depth 100, 10,000 elements, 200 attributes).
 */
public final class IconChecker {
    private static final int MAX_FINDINGS = 100_000;
    private static final int HEAVY = 64 * 1024;

    /** Hears of each file when it has been looked at. */
    @FunctionalInterface
    public interface Progress {
        /**
         * A file has been looked at.
         *
         * @param done how many files are done
         * @param all how many there are
         * @param file the file's name
         */
        void checked(int done, int all, String file);
    }

    private final Set<RuleGroup> groups;

    private IconChecker(Set<RuleGroup> groups) {
        this.groups = groups;
    }

    /** {@return a checker with all rules} */
    public static IconChecker withAllRules() {
        return withRules(EnumSet.allOf(RuleGroup.class));
    }

    /**
     * {@return a checker with some rules; those of {@link RuleGroup#FORMAT} always run}
     *
     * @param groups the groups
     */
    public static IconChecker withRules(Set<RuleGroup> groups) {
        Set<RuleGroup> all = EnumSet.of(RuleGroup.FORMAT);
        all.addAll(groups);
        return new IconChecker(all);
    }

    /**
     * Checks all files called {@code *.svg} and {@code *.svgz} in a folder and the folders in it.
     *
     * @param folder the folder
     * @return what was found
     * @throws IOException if the folder itself cannot be read
     * @throws org.heraldui.icons.IconException if the folder holds more than 50,000 such files
     */
    public CheckReport check(Path folder) throws IOException {
        return check(folder, (done, all, file) -> {});
    }

    /**
     * Checks all files called {@code *.svg} and {@code *.svgz} in a folder and the folders in it.
     *
     * @param folder the folder
     * @param progress hears of each file
     * @return what was found
     * @throws IOException if the folder itself cannot be read
     * @throws org.heraldui.icons.IconException if the folder holds more than 50,000 such files
     */
    public CheckReport check(Path folder, Progress progress) throws IOException {
        SvgFiles files = new SvgFiles(folder);
        SetRules set = new SetRules();
        List<FileFindings> checked = new ArrayList<>();
        List<Path> paths = files.list();
        AtomicInteger room = new AtomicInteger(MAX_FINDINGS);
        for (Path path : paths) {
            FileFindings file = new FileFindings(files.name(path), groups, room);
            checked.add(file);
            file.applies(RuleGroup.FORMAT);
            set.file(file);
            files.read(path, file).flatMap(bytes -> decode(bytes, file)).ifPresent(text -> check(text, file, set));
            progress.checked(checked.size(), paths.size(), file.file());
        }
        if (groups.contains(RuleGroup.SET)) {
            set.judge();
        }
        return report(folder, checked);
    }

    private static Optional<String> decode(byte[] bytes, FileFindings file) {
        if (bytes.length > HEAVY) {
            file.report(
                    CheckRule.HEAVY,
                    0,
                    String.format(Locale.ROOT, "The drawing has %,d bytes.", bytes.length),
                    "Simplify it in the drawing program; an icon has some hundred bytes.");
        }
        return SourceText.decode(bytes, file);
    }

    private static void check(String text, FileFindings file, SetRules set) {
        file.applies(RuleGroup.SECURITY);
        Element root = MarkupReader.read(text, file);
        if (root == null) {
            return;
        }
        if (file.applies(RuleGroup.SECURITY)) {
            SecurityRules.check(root, file);
        }
        if (!FormatRules.check(root, file)) {
            return;
        }
        Set<String> usedIds = ReferenceRules.check(root, file);
        if (PaintRules.canTell(root) && file.applies(RuleGroup.PAINT)) {
            PaintRules.check(root, file);
        }
        if (file.applies(RuleGroup.ACCESSIBILITY)) {
            AccessibilityRules.check(root, file);
        }
        if (file.applies(RuleGroup.SET)) {
            set.drawing(file, root, usedIds);
        }
        SvgDrawing drawing = Redrawing.of(root);
        file.draw(drawing);
        if (drawing != null && file.applies(RuleGroup.DRAWING)) {
            DrawingRules.check(file.file(), drawing, finding -> file.add(RuleGroup.DRAWING, weighed(finding)));
        }
        if (file.applies(RuleGroup.IMPORT)) {
            importable(text, file);
        }
    }

    // What is not shown is a fault in every set; the measures of the grid are how Herald draws.
    private static Finding weighed(Finding finding) {
        Severity severity = finding.severity() == Severity.ERROR ? Severity.WARNING : Severity.NOTE;
        return new Finding(severity, finding.file(), 0, finding.rule(), finding.message(), finding.cure());
    }

    private static void importable(String text, FileFindings file) {
        try {
            SvgReader.readSource(file.file(), text);
        } catch (SvgException e) {
            String first = e.findings().isEmpty() ? "" : e.findings().get(0).message();
            String more = e.findings().size() > 1 ? " And " + (e.findings().size() - 1) + " more." : "";
            file.report(
                    CheckRule.NOT_IMPORTED,
                    e.findings().isEmpty() ? 0 : e.findings().get(0).line(),
                    "Herald's own reader would not draw it: " + first + more,
                    "Nothing to mend, unless you want to use it with Herald.");
        }
    }

    private CheckReport report(Path folder, List<FileFindings> checked) {
        List<CheckedFile> files = new ArrayList<>();
        int leftOut = 0;
        for (FileFindings file : checked) {
            leftOut += file.leftOut();
            files.add(file.result());
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return new CheckReport(name == null ? "/" : name.toString(), List.copyOf(files), groups, leftOut);
    }
}
