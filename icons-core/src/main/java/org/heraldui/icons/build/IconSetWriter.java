package org.heraldui.icons.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heraldui.icons.internal.IconResources;
import org.heraldui.icons.internal.Texts;
import org.heraldui.icons.svg.Paint;

/** Writes what the build makes of the icons: {@code Icons.java} and the resources of the catalogue. */
final class IconSetWriter {
    private static final String[] FIELDS = {"label", "description", "aliases", "keywords"};

    private IconSetWriter() {}

    static void write(Collection<IconSource> icons, Path javaFolder, Path resourceFolder) throws IOException {
        Path resources = resourceFolder.resolve(IconResources.FOLDER);
        Files.createDirectories(resources);
        Map<String, StringBuilder> texts = texts(icons);
        Files.writeString(resources.resolve(IconResources.INDEX), index(icons, texts.keySet()));
        for (Map.Entry<String, StringBuilder> language : texts.entrySet()) {
            Files.writeString(resources.resolve(IconResources.textsOf(language.getKey())), language.getValue());
        }
        Path java = javaFolder.resolve("org/heraldui/icons/Icons.java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, constants(icons));
    }

    private static String index(Collection<IconSource> icons, Set<String> languages) {
        StringBuilder out = new StringBuilder();
        property(out, IconResources.NAMES, icons.stream().map(IconSource::name).collect(Collectors.joining(",")));
        Set<String> ordered = new LinkedHashSet<>();
        ordered.add(IconSource.ENGLISH);
        ordered.addAll(languages);
        property(out, IconResources.LOCALES, String.join(",", ordered));
        for (IconSource icon : icons) {
            property(
                    out,
                    icon.name() + ".style",
                    icon.svg().drawing().paint().equals(Paint.Fill.SOLID) ? "solid" : "outline");
            property(out, icon.name() + ".path", icon.svg().drawing().path());
            IconSource.Drawn second = icon.rightToLeft();
            if (second != null) {
                property(out, icon.name() + ".rtl", second.svg().drawing().path());
            }
            for (String key : new String[] {"category", "direction", "brand", "trademark", "since"}) {
                if (!icon.get(key).isEmpty()) {
                    property(out, icon.name() + "." + key, icon.get(key));
                }
            }
        }
        return out.toString();
    }

    private static Map<String, StringBuilder> texts(Collection<IconSource> icons) {
        Map<String, StringBuilder> languages = new TreeMap<>();
        for (IconSource icon : icons) {
            icon.texts().forEach((tag, words) -> {
                StringBuilder out = languages.computeIfAbsent(tag, t -> new StringBuilder());
                for (int i = 0; i < FIELDS.length; i++) {
                    property(out, icon.name() + "." + FIELDS[i], words[i]);
                }
            });
        }
        return languages;
    }

    private static void property(StringBuilder out, String key, String value) {
        out.append(key).append('=').append(value.replace("\\", "\\\\")).append('\n');
    }

    private static String constants(Collection<IconSource> icons) {
        StringBuilder out = new StringBuilder("""
            package org.heraldui.icons;

            /** The icons of Herald, one constant each, named for what they show. */
            public final class Icons {
                private Icons() {}
            """);
        for (IconSource icon : icons) {
            out.append("\n    /** ")
                    .append(javadoc(icon.svg().title()))
                    .append(": ")
                    .append(javadoc(icon.svg().description()))
                    .append(" */\n    public static final Icon ")
                    .append(icon.constant())
                    .append(" = IconCatalogue.get(\"")
                    .append(icon.name())
                    .append("\");\n");
        }
        return out.append("}\n").toString();
    }

    private static String javadoc(String text) {
        return Texts.escape(text).replace("@", "&#64;").replace("*/", "*&#47;").replace("\\", "&#92;");
    }
}
