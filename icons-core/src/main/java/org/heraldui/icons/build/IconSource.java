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

/** One icon as it stands in the source folder: {@code <name>.svg} and {@code <name>.properties}, read. */
record IconSource(String name, String svgText, SvgSource svg, Properties metadata) {
    static final String ENGLISH = "en";

    static IconSource read(Path svgFile, Path propertiesFile) throws IOException {
        String file = svgFile.getFileName().toString();
        byte[] bytes = Files.readAllBytes(svgFile);
        SvgSource svg = SvgReader.readSource(file, bytes);
        Properties metadata = new Properties();
        try (Reader reader = Files.newBufferedReader(propertiesFile)) {
            metadata.load(reader);
        }
        String name = file.substring(0, file.length() - ".svg".length());
        return new IconSource(name, Files.readString(svgFile), svg, metadata);
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
        texts.put(ENGLISH, new String[] {svg.title(), svg.description(), get("aliases"), get("keywords")});
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
