package org.heraldui.icons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the tests have measured, written to be read; the same icons give the same text. */
public final class Report {
    private static final Path FOLDER = Path.of("target", "icons-report");

    private Report() {}

    /** Writes a report of the given lines under a heading. */
    public static void write(String file, String heading, List<String> lines) throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(file), heading + "\n\n" + String.join("\n", lines) + "\n");
    }
}
