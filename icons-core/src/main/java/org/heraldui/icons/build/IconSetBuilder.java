package org.heraldui.icons.build;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.svg.SvgException;

/** Reads the icon folder, reports everything that is wrong with it, and writes the constants and the catalogue. */
public final class IconSetBuilder {
    private IconSetBuilder() {}

    /**
     * Builds the set.
     *
     * @param args the folder of the icons, the folder for generated Java sources, the folder for resources
     * @throws IOException if a file cannot be read or written
     * @throws SvgException if an icon is at fault; the message lists all faults of all icons
     */
    public static void main(String[] args) throws IOException {
        Collection<IconSource> icons = read(Path.of(args[0]));
        IconSetWriter.write(icons, Path.of(args[1]), Path.of(args[2]));
    }

    static Collection<IconSource> read(Path folder) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Map<String, IconSource> icons = new TreeMap<>();
        for (String name : names(folder)) {
            Path svg = folder.resolve(name + ".svg");
            Path properties = folder.resolve(name + ".properties");
            if (!Files.exists(svg) || !Files.exists(properties)) {
                String missing =
                        (Files.exists(svg) ? properties : svg).getFileName().toString();
                findings.add(new Finding(
                        missing, 0, "pair", "The file is missing.", "An icon is <name>.svg and <name>.properties."));
                continue;
            }
            try {
                icons.put(name, IconSource.read(folder, name));
            } catch (SvgException e) {
                findings.addAll(e.findings());
            } catch (IllegalArgumentException | CharacterCodingException e) {
                findings.add(new Finding(
                        name + ".properties",
                        0,
                        "metadata",
                        "The file is not a properties file in UTF-8.",
                        "Mend its escapes, save it as UTF-8."));
            }
        }
        findings.addAll(new IconSourceRules().check(icons.values()));
        if (!findings.isEmpty()) {
            throw new SvgException(findings);
        }
        return icons.values();
    }

    private static SortedSet<String> names(Path folder) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(file -> !file.startsWith("."))
                    .forEach(file -> names.add(file.replaceFirst("(\\.rtl)?\\.svg$|\\.properties$", "")));
        }
        return names;
    }
}
