package org.heraldui.icons.build;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.heraldui.icons.check.IconWords;
import org.heraldui.icons.internal.IconResources;
import org.heraldui.icons.svg.SvgReader;
import org.heraldui.icons.svg.SvgSource;
import org.jspecify.annotations.Nullable;

/**
 * One icon as it stands in the source folder, read: {@code <name>.svg}, {@code <name>.properties} and, where right-to-left
 * pages have a drawing of their own, {@code <name>.rtl.svg}.
 */
record IconSource(String name, Drawn drawn, @Nullable Drawn rightToLeft, Properties metadata) {
    static final String ENGLISH = "en";
    static final String RIGHT_TO_LEFT = ".rtl.svg";

    /** A file of the folder: its text and what it draws. */
    record Drawn(String file, String text, SvgSource svg) {
        static Drawn read(Path file) throws IOException {
            String name = file.getFileName().toString();
            SvgSource svg = SvgReader.readSource(name, Files.readAllBytes(file));
            return new Drawn(name, Files.readString(file), svg);
        }
    }

    static IconSource read(Path folder, String name) throws IOException {
        Drawn drawn = Drawn.read(folder.resolve(name + ".svg"));
        Path second = folder.resolve(name + RIGHT_TO_LEFT);
        Drawn rightToLeft = Files.exists(second) ? Drawn.read(second) : null;
        Properties metadata = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(name + ".properties"))) {
            metadata.load(reader);
        }
        return new IconSource(name, drawn, rightToLeft, metadata);
    }

    SvgSource svg() {
        return drawn.svg();
    }

    String get(String key) {
        return metadata.getProperty(key, "").strip();
    }

    List<String> list(String key) {
        return IconResources.list(get(key));
    }

    /** The words by language tag: English from the drawing itself, the others from {@code label.de} and its kin. */
    SortedMap<String, String[]> texts() {
        TreeMap<String, String[]> texts = new TreeMap<>();
        for (String key : metadata.stringPropertyNames()) {
            int dot = key.indexOf('.');
            if (dot >= 0) {
                String tag = key.substring(dot + 1);
                texts.put(tag, new String[] {
                    get("label." + tag), get("description." + tag), get("aliases." + tag), get("keywords." + tag)
                });
            }
        }
        texts.put(ENGLISH, new String[] {svg().title(), svg().description(), get("aliases"), get("keywords")});
        return texts;
    }

    /** {@return the words of a language as the rules want them} */
    IconWords words(String tag, String[] text, Set<String> allowed) {
        boolean english = tag.equals(ENGLISH);
        String translated = name + ".properties (" + tag + ")";
        return new IconWords(
                english ? name + ".svg" : translated,
                english ? name + ".properties" : translated,
                name,
                Locale.forLanguageTag(tag),
                get("brand").equals("true"),
                text[0],
                text[1],
                IconResources.list(text[2]),
                IconResources.list(text[3]),
                allowed);
    }

    /** {@return the name of the Java constant} */
    String constant() {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
