package org.heraldui.icons.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heraldui.icons.check.Severity;
import org.heraldui.icons.check.folder.CheckReport;
import org.heraldui.icons.check.folder.IconChecker;
import org.heraldui.icons.check.folder.RuleGroup;
import org.heraldui.icons.check.report.ReportFormat;

/** {@code check FOLDER}: looks for faults in a folder of SVG icons, anybody's. */
final class CheckCommand implements Command {
    private static final String FORMAT = "--format";
    private static final String OUT = "--out";
    private static final String RULES = "--rules";
    private static final String FAIL_ON = "--fail-on";

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String operands() {
        return "FOLDER";
    }

    @Override
    public String summary() {
        return "looks for faults in a folder of SVG icons and reports each with file, line and cure";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option(FORMAT, "FORMAT", "text (unless told), json, junit or html; more than one with " + OUT),
                new Option(
                        OUT, "FILE", "writes to FILE instead of the terminal; FILE.json and so on for several formats"),
                new Option(RULES, "GROUPS", "only these groups: " + ids(RuleGroup.values(), RuleGroup::id)),
                new Option(FAIL_ON, "SEVERITY", "exit code 1 from error (unless told) or from warning on"));
    }

    @Override
    public int run(Arguments arguments, PrintStream out, PrintStream err) throws IOException {
        Path folder = path(arguments.onlyOperand("folder"));
        if (!Files.isDirectory(folder)) {
            throw new UsageException("\"" + folder + "\" is no folder. Name a folder that holds SVG files.");
        }
        Set<ReportFormat> formats = choose(arguments, FORMAT, ReportFormat.class, ReportFormat::id);
        Set<RuleGroup> groups = choose(arguments, RULES, RuleGroup.class, RuleGroup::id);
        Set<Severity> failing = choose(arguments, FAIL_ON, Severity.class, Severity::id);
        if (formats.size() > 1 && !arguments.has(OUT)) {
            throw new UsageException("Several formats cannot share the terminal. Add " + OUT + " FILE.");
        }
        Severity failOn = failing.stream().reduce((first, last) -> last).orElse(Severity.ERROR);
        IconChecker checker = groups.isEmpty() ? IconChecker.withAllRules() : IconChecker.withRules(groups);
        CheckReport report;
        try (Progress progress = new Progress(err)) {
            report = checker.check(folder, progress::step);
        }
        if (report.files().isEmpty()) {
            throw new UsageException("\"" + folder + "\" holds no file called *.svg. Name a folder that does.");
        }
        write(report, failOn, formats.isEmpty() ? EnumSet.of(ReportFormat.TEXT) : formats, arguments, out);
        return report.findings().stream().anyMatch(f -> f.severity().compareTo(failOn) <= 0) ? FAULTS : OK;
    }

    private static void write(
            CheckReport report, Severity failOn, Set<ReportFormat> formats, Arguments arguments, PrintStream out)
            throws IOException {
        for (ReportFormat format : formats) {
            if (!arguments.has(OUT)) {
                format.write(report, failOn, out);
                continue;
            }
            String name = arguments.value(OUT).orElseThrow();
            Path file = path(formats.size() == 1 ? name : name + "." + format.id());
            try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                format.write(report, failOn, writer);
            }
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + name + "\" is no path: " + e.getReason() + ".");
        }
    }

    private static <E extends Enum<E>> Set<E> choose(
            Arguments arguments, String option, Class<E> type, Function<E, String> id) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (String value : arguments.values(option)) {
            chosen.add(Arrays.stream(type.getEnumConstants())
                    .filter(constant -> id.apply(constant).equals(value))
                    .findFirst()
                    .orElseThrow(() -> new UsageException("\"" + value + "\" is not known to " + option + ". Known are "
                            + ids(type.getEnumConstants(), id) + ".")));
        }
        return chosen;
    }

    private static <E> String ids(E[] constants, Function<E, String> id) {
        return Arrays.stream(constants).map(id).collect(Collectors.joining(", "));
    }
}
