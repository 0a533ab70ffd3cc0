package org.heraldui.icons.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heraldui.icons.check.folder.Folder.svg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heraldui.icons.check.folder.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
    @TempDir
    Path path;

    private Path set(String name, String body) {
        return new Folder(path.resolve(name)).with("a.svg", svg(body)).path();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                       | 0 | 0
        <text/>                  | 0 | 1
        <script/>                | 1 | 1
        <g transform="scale(2)"/> | 0 | 0
        """)
    void exitCode_followsTheWorstFinding(String body, int onErrors, int onWarnings) {
        String set = set("set", body).toString();

        assertThat(Run.of("check", set).code()).isEqualTo(onErrors);
        assertThat(Run.of("check", set, "--fail-on", "warning").code()).isEqualTo(onWarnings);
    }

    @Test
    void cleanFolder_isSummedUpOnTheTerminal() {
        Run run = Run.of("check", set("set", "").toString(), "--rules=security");

        assertThat(run.out()).startsWith("set, 1 file: 0 errors, 0 warnings, 0 notes.\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void severalFormats_areWrittenBesideEachOther() throws IOException {
        Path out = path.resolve("report");

        Run run = Run.of(
                "check",
                set("set", "<script/>").toString(),
                "--format",
                "text,json",
                "--format=junit",
                "--format=html",
                "--out",
                out.toString());

        assertThat(run).isEqualTo(new Run(1, "", ""));
        assertThat(Files.readString(Path.of(out + ".text"))).contains("error SVG-122");
        assertThat(Files.readString(Path.of(out + ".json"))).startsWith("{\n");
        assertThat(Files.readString(Path.of(out + ".junit"))).startsWith("<?xml");
        assertThat(Files.readString(Path.of(out + ".html"))).startsWith("<!DOCTYPE html>");
    }

    @Test
    void oneFormat_isWrittenToTheVeryFile() throws IOException {
        Path out = path.resolve("TEST-icons.xml");

        Run.of("check", set("set", "").toString(), "--format", "junit", "--out", out.toString());

        assertThat(Files.readString(out)).contains("<testsuite name=\"a.svg\"");
    }

    @Test
    void rules_areThoseAskedFor() {
        String set = set("set", "<script/><title/>").toString();

        assertThat(Run.of("check", set, "--rules", "accessibility,paint").code())
                .isZero();
        assertThat(Run.of("check", set, "--rules", "security").code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        check none            | "none" is no folder. Name a folder that holds SVG files.
        check DIR             | "DIR" holds no file called *.svg. Name a folder that does.
        check DIR --format=pdf | "pdf" is not known to --format. Known are text, json, junit, html.
        check DIR --rules=x   | "x" is not known to --rules. Known are format, security, paint, accessibility, drawing, set, import.
        check DIR --fail-on=x | "x" is not known to --fail-on. Known are error, warning, note.
        check DIR --format=json,html | Several formats cannot share the terminal. Add --out FILE.
        check a b             | "b" is one folder too many. Name only one.
        """)
    void whatCannotRun_saysWhyAndEndsWithTwo(String line, String message) {
        Run run = Run.of(line.strip().replace("DIR", path.toString()).split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(path.toString(), "DIR"))
                .isEqualTo("herald check: " + message + "\nherald check --help shows all options.\n");
    }

    @Test
    void pathThatIsNone_isExplained() {
        assertThat(Run.of("check", "a\0b").err()).startsWith("herald check: \"a\0b\" is no path: Nul character");
    }

    @Test
    void reportThatCannotBeWritten_saysWhichFile() {
        Path out = path.resolve("none").resolve("report.json");

        Run run = Run.of("check", set("set", "").toString(), "--format=json", "--out", out.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("herald check: \"" + out + "\" cannot be used: NoSuchFileException.\n");
    }
}
