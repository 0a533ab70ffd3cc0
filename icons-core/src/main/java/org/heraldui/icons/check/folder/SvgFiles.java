package org.heraldui.icons.check.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.heraldui.icons.IconException;

/** The SVG files of a folder: found without following links out of it, read up to a limit. */
final class SvgFiles {
    static final int MAX_BYTES = 1024 * 1024;
    static final int MAX_FILES = 50_000;
    private static final int MAX_DEPTH = 32;

    private static final Set<Integer> HIDDEN =
            Set.of((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.LINE_SEPARATOR, (int)
                    Character.PARAGRAPH_SEPARATOR);

    private final Path folder;
    private final Path real;

    SvgFiles(Path folder) throws IOException {
        this.folder = folder;
        this.real = folder.toRealPath();
    }

    /** {@return the files called *.svg and *.svgz, and folders and links so called, sorted by name} */
    List<Path> list() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), MAX_DEPTH, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                        return directory.equals(folder) ? FileVisitResult.CONTINUE : add(directory, files);
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        return add(file, files);
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        // A folder that may not be opened: reported, as a file would be.
                        files.add(file);
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.sort(Comparator.comparing(this::name));
        return files;
    }

    private static FileVisitResult add(Path path, List<Path> files) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg") || name.endsWith(".svgz")) {
            if (files.size() == MAX_FILES) {
                throw new IconException("The folder holds more than 50,000 SVG files. Check its parts one by one.");
            }
            files.add(path);
        }
        return FileVisitResult.CONTINUE;
    }

    /** {@return a file's path in the folder, with forward slashes and nothing that moves a terminal's cursor} */
    String name(Path file) {
        StringBuilder name = new StringBuilder();
        String path =
                folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        path.codePoints()
                .map(c -> HIDDEN.contains(Character.getType(c)) ? '·' : c)
                .forEach(name::appendCodePoint);
        return name.toString();
    }

    /** {@return the bytes of a file, or empty where it cannot or should not be read; why is reported} */
    Optional<byte[]> read(Path file, FileFindings findings) {
        try {
            if (!file.toRealPath().startsWith(real)) {
                return unreadable(findings, "The link leads out of the folder.", "Copy the file to this place.");
            }
            if (!Files.isRegularFile(file)) {
                String what = Files.isDirectory(file) ? "a folder" : "a pipe, device or socket";
                return unreadable(findings, "It is " + what + ", not a file.", "Give it another name.");
            }
            boolean packed = name(file).toLowerCase(Locale.ROOT).endsWith(".svgz");
            try (InputStream in = Files.newInputStream(file);
                    InputStream content = packed ? new GZIPInputStream(in) : in) {
                byte[] bytes = content.readNBytes(MAX_BYTES + 1);
                if (bytes.length <= MAX_BYTES) {
                    return Optional.of(bytes);
                }
            }
            findings.report(
                    CheckRule.BYTES,
                    0,
                    "The drawing has more than 1,048,576 bytes.",
                    "Simplify it in the drawing program; an icon has some hundred bytes.");
            return Optional.empty();
        } catch (IOException e) {
            return unreadable(findings, "It cannot be read: " + reason(e) + ".", "Mend or delete it.");
        }
    }

    private static Optional<byte[]> unreadable(FileFindings findings, String message, String cure) {
        findings.report(CheckRule.UNREADABLE, 0, message, cure);
        return Optional.empty();
    }

    private static String reason(IOException e) {
        if (e instanceof java.nio.file.NoSuchFileException) {
            return "the link leads nowhere";
        }
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "permission is denied";
        }
        if (e instanceof java.nio.file.FileSystemException file && file.getReason() != null) {
            return file.getReason().toLowerCase(Locale.ROOT);
        }
        return e instanceof java.util.zip.ZipException || e instanceof java.io.EOFException
                ? "it is not packed by gzip, or broken off"
                : "the system refuses it";
    }
}
