package org.heraldui.icons.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.heraldui.icons.check.folder.Folder;
import org.heraldui.icons.check.folder.HostileFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own: class path, exit code, memory. */
class CheckProcessTest {
    @TempDir
    Path path;

    @Test
    void hostileFolder_isCheckedInLittleMemoryWithNothingButHerald() throws Exception {
        Folder folder = new Folder(path.resolve("set"));
        HostileFiles.all().forEach(folder::with);
        Path out = path.resolve("out.json");

        int code = run("-Xmx48m", folder.path().toString(), "--format=json", "--out=" + out);

        assertThat(code).as(log()).isEqualTo(Command.FAULTS);
        assertThat(log()).isEmpty();
        assertThat(Files.readString(out))
                .contains("\"files\": " + HostileFiles.all().size());
    }

    @Test
    void whatIsWritten_isUtf8WhateverTheMachineSpeaks() throws Exception {
        Folder folder = new Folder(path.resolve("set")).with("a.svg", Folder.svg("<title>Naïve 日</title>"));

        run("-Dfile.encoding=US-ASCII", folder.path().toString());

        assertThat(log()).contains("is named \"Naïve 日\"");
    }

    private int run(String jvm, String... arguments) throws IOException, InterruptedException, URISyntaxException {
        String classes = Path.of(Main.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                jvm,
                "-cp",
                classes,
                Main.class.getName(),
                "check");
        builder.command().addAll(java.util.List.of(arguments));
        // Set by some machines for all JVMs, which then say so.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(path.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("ended").isTrue();
        return process.exitValue();
    }

    private String log() throws IOException {
        return Files.readString(path.resolve("log"), UTF_8);
    }
}
