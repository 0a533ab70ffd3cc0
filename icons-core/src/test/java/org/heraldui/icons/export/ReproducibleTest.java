package org.heraldui.icons.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.heraldui.icons.ClassPath;
import org.junit.jupiter.api.Test;

/** The same bytes in another JVM, in another language, time zone and encoding. */
class ReproducibleTest {

    @Test
    void anotherJvm_writesTheSameBytes() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-9",
                        "-cp",
                        classPath(),
                        ExportDigests.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, String> here = ExportDigests.all();
        String there = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(other.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(here).containsOnlyKeys("png", "ico", "pdf", "sheet", "specimen", "sprite");
        assertThat(there.lines())
                .containsExactlyElementsOf(here.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
    }

    private static String classPath() {
        return ClassPath.entries().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
