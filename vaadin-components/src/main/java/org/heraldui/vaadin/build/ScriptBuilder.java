package org.heraldui.vaadin.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the one script of the components: the parts of a folder in the order of their names, each in its own scope. */
public final class ScriptBuilder {
    private static final String HEAD = """
        // What Herald's components do in the browser without asking the server.
        (() => {
          if (customElements.get('herald-live-region')) {
            return;
          }
        """;

    private ScriptBuilder() {}

    /**
     * Writes the script.
     *
     * @param args the folder of the parts, and the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        StringBuilder script = new StringBuilder(HEAD);
        for (Path part : parts(Path.of(args[0]))) {
            script.append("\n  {\n").append(indented(Files.readString(part))).append("\n  }\n");
        }
        Path file = Path.of(args[1]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, script.append("})();\n"));
    }

    private static List<Path> parts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .sorted()
                    .toList();
        }
    }

    private static String indented(String part) {
        return part.lines().map(line -> line.isEmpty() ? line : "    " + line).collect(Collectors.joining("\n"));
    }
}
