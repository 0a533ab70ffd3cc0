package org.heraldui.icons.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every icon has every word in every language; what is missing or left in English is named, string by string. */
class WordsCompleteTest {
    private static final Path ICONS = Path.of(System.getProperty("icons.source", "src/main/icons"));
    private static final List<String> FIELDS = List.of("label", "description", "aliases", "keywords");

    private static List<String> lacking(Collection<IconSource> icons, List<String> languages) {
        List<String> lacking = new ArrayList<>();
        for (IconSource icon : icons) {
            SortedMap<String, String[]> texts = icon.texts();
            String[] english = Objects.requireNonNull(texts.get("en"));
            for (String tag : languages) {
                String[] words = texts.getOrDefault(tag, new String[] {"", "", "", ""});
                boolean same = icon.get("brand").equals("true")
                        || WordAllowances.read(icon.get("allow-words")).of(tag).contains("untranslated");
                for (int i : new int[] {0, 1, 3}) {
                    String name = icon.name() + ": " + FIELDS.get(i) + "." + tag;
                    if (words[i].isBlank()) {
                        lacking.add(name + " is missing");
                    } else if (!tag.equals("en") && words[i].equalsIgnoreCase(english[i]) && !(i == 0 && same)) {
                        lacking.add(name + " is not translated: " + words[i]);
                    }
                }
            }
        }
        return lacking;
    }

    private static List<IconSource> read(Path folder) throws IOException {
        List<IconSource> icons = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".properties"))
                    .sorted()
                    .toList()) {
                icons.add(IconSource.read(folder, file.getFileName().toString().replace(".properties", "")));
            }
        }
        return icons;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "ar", "he", "ja"})
    void everyWord_isThereAndTranslated(String tag) throws IOException {
        assertThat(lacking(read(ICONS), List.of(tag))).isEmpty();
    }

    @Test
    void wordsThatAreNotThere_areNamedOneByOne(@TempDir Path folder) throws IOException {
        new IconFolder(folder)
                .with("bus", "since=", "label.de=Sign bus\ndescription.de=Ein Bus.\nlabel.fr=Bus\nsince=");

        assertThat(lacking(read(folder), List.of("en", "de", "fr")))
                .containsExactly(
                        "bus: label.de is not translated: Sign bus",
                        "bus: keywords.de is missing",
                        "bus: description.fr is missing",
                        "bus: keywords.fr is missing");
    }
}
