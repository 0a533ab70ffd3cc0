package org.heraldui.icons.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The folder that a command writes into: each file appears whole or not at all, and none beside the folder. */
final class OutputFolder {
    private final Path folder;
    private int written;

    /**
     * Makes the folder where it is missing.
     *
     * @throws UsageException if there can be no such folder
     * @throws IOException if it cannot be made
     */
    OutputFolder(String name) throws IOException {
        try {
            folder = Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + name + "\" is no path: " + e.getReason() + ". Name a folder.");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException("\"" + name + "\" is a file. Name a folder.");
        }
        Files.createDirectories(folder);
    }

    /** Writes a file of the folder, in place of one that is there. */
    void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        if (!folder.equals(file.getParent())
                || !file.normalize().equals(folder.normalize().resolve(name))) {
            throw new IllegalArgumentException("\"" + name + "\" is no name of a file in a folder.");
        }
        Path unfinished = folder.resolve("." + name + ".part");
        try {
            Files.deleteIfExists(unfinished);
            Files.write(unfinished, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            written++;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** {@return what was written, for people} */
    String summary() {
        return (written == 1 ? "1 file" : written + " files") + " in " + folder;
    }
}
