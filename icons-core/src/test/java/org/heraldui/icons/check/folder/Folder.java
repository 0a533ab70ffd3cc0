package org.heraldui.icons.check.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.check.Severity;

/** A folder of files under test, and what the check says of it. */
public record Folder(Path path) {

    /** {@return a sound icon around a body} */
    public static String svg(String body) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                + " viewBox=\"0 0 24 24\" fill=\"currentColor\">" + body + "<path d=\"M4 4h9v9z\"/></svg>";
    }

    /** Writes a file. */
    public Folder with(String name, String content) {
        return with(name, content.getBytes(UTF_8));
    }

    /** Writes a file. */
    public Folder with(String name, byte[] content) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the report with all rules but the drawing's, which have tests of their own} */
    public CheckReport check() {
        try {
            return IconChecker.withRules(EnumSet.complementOf(EnumSet.of(RuleGroup.DRAWING)))
                    .check(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the errors and warnings as "severity rule line"} */
    List<String> faults() {
        return check().findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(Folder::shortly)
                .toList();
    }

    private static String shortly(Finding finding) {
        return finding.severity().id() + " " + finding.rule() + " " + finding.line();
    }
}
