package org.heraldui.icons.check.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.heraldui.icons.check.folder.Folder.svg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that hold something else than plain files. */
class OddFolderTest {
    @TempDir
    Path path;

    @Test
    void linksAndFolders_areFindingsAndNotFollowedOutside() throws IOException {
        Path inside = Files.createDirectory(path.resolve("set"));
        Folder folder = new Folder(inside).with("good.svg", svg("")).with("dir.svg/good.svg", svg("<g/>"));
        new Folder(path).with("outside.svg", "outside");
        Files.createSymbolicLink(inside.resolve("alias.svg"), Path.of("good.svg"));
        Files.createSymbolicLink(inside.resolve("broken.svg"), Path.of("nowhere.svg"));
        Files.createSymbolicLink(inside.resolve("loop.svg"), Path.of("loop.svg"));
        Files.createSymbolicLink(inside.resolve("leak.svg"), Path.of("../outside.svg"));
        Files.createSymbolicLink(inside.resolve("zero.svg"), Path.of("/dev/zero"));
        Files.createSymbolicLink(inside.resolve("circle"), inside);

        CheckReport report = folder.check();

        assertThat(report.files())
                .extracting(CheckedFile::name)
                .containsExactly(
                        "alias.svg",
                        "broken.svg",
                        "dir.svg",
                        "dir.svg/good.svg",
                        "good.svg",
                        "leak.svg",
                        "loop.svg",
                        "zero.svg");
        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(finding -> finding.file() + " " + finding.rule() + " " + finding.message())
                .containsExactly(
                        "broken.svg SVG-100 It cannot be read: the link leads nowhere.",
                        "dir.svg SVG-100 It is a folder, not a file.",
                        "leak.svg SVG-100 The link leads out of the folder.",
                        "loop.svg SVG-100 It cannot be read: too many levels of symbolic links or unable to access"
                                + " attributes of symbolic link.",
                        "zero.svg SVG-100 The link leads out of the folder.");
    }

    @Test
    void fileThatMayNotBeRead_isAFinding() {
        Folder folder = new Folder(path).with("secret.svg", svg(""));
        Path file = path.resolve("secret.svg");
        assumeThat(file.toFile().setReadable(false)).isTrue();
        // The superuser may read everything.
        assumeThat(Files.isReadable(file)).isFalse();

        assertThat(folder.check().findings())
                .extracting(Finding::message)
                .containsExactly("It cannot be read: permission is denied.");
    }

    @Test
    void namedPipe_isAFindingAndNotWaitedFor() throws Exception {
        Process made = new ProcessBuilder("mkfifo", path.resolve("pipe.svg").toString()).start();
        assumeThat(made.waitFor()).isZero();

        assertThat(new Folder(path).check().findings())
                .extracting(Finding::message)
                .containsExactly("It is a pipe, device or socket, not a file.");
    }

    @Test
    void nameThatMovesTheCursor_isShownHarmless() {
        assertThat(new Folder(path)
                        .with("a\n\u001B[2J\u202E.svg", svg(""))
                        .check()
                        .files())
                .extracting(CheckedFile::name)
                .containsExactly("a··[2J·.svg");
    }

    @Test
    void otherFiles_areLeftAlone() {
        assertThat(new Folder(path)
                        .with("a.SVG", svg(""))
                        .with("b.svg.bak", "x")
                        .with("c.html", "<p>")
                        .check()
                        .files())
                .extracting(CheckedFile::name)
                .containsExactly("a.SVG");
    }

    @Test
    void folderThatIsMissing_isRefused() {
        assertThatThrownBy(() -> IconChecker.withAllRules().check(path.resolve("none")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void floodOfFindings_isCutButNeverHidesAnError() {
        String flood = "<text/>".repeat(80) + "<script/>".repeat(60);

        CheckReport report = new Folder(path).with("a.svg", svg(flood)).check();

        assertThat(report.count(Severity.WARNING)).isEqualTo(50);
        assertThat(report.count(Severity.ERROR)).isEqualTo(50);
        assertThat(report.leftOut()).isEqualTo(40);
    }

    @Test
    void progress_hearsOfEachFileInOrder() throws IOException {
        new Folder(path).with("b.svg", svg("")).with("a.svg", svg("<g/>"));
        List<String> heard = new ArrayList<>();

        IconChecker.withAllRules().check(path, (done, all, file) -> heard.add(done + "/" + all + " " + file));

        assertThat(heard).containsExactly("1/2 a.svg", "2/2 b.svg");
    }

    @Test
    void groupsNotAskedFor_doNotRun() throws IOException {
        new Folder(path).with("a.svg", svg("<script/><title/>"));

        CheckReport report =
                IconChecker.withRules(EnumSet.of(RuleGroup.ACCESSIBILITY)).check(path);

        assertThat(report.findings()).extracting(Finding::rule).containsExactly("title-empty");
        assertThat(report.applied()).containsOnlyKeys(RuleGroup.FORMAT, RuleGroup.ACCESSIBILITY);
    }
}
