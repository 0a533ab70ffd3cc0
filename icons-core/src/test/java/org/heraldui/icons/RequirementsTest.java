package org.heraldui.icons;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sixty titles and descriptions of the page that Herald was made for; {@code expected.tsv} says what they mean. */
class RequirementsTest {

    record Entry(int number, String title, String description, List<String> found, String shown, List<String> words) {
        @Override
        public String toString() {
            return number + " " + title;
        }
    }

    static List<Entry> entries() throws IOException {
        List<String[]> asked = rows("icons.tsv");
        List<String[]> expected = rows("expected.tsv");
        assertThat(expected)
                .extracting(row -> row[0])
                .isEqualTo(asked.stream().map(row -> row[0]).toList());
        return IntStream.range(0, asked.size())
                .mapToObj(i -> {
                    String[] a = asked.get(i);
                    String[] e = expected.get(i);
                    return new Entry(Integer.parseInt(a[0]), a[1], a[2], List.of(e[1].split(",")), e[2], words(e[3]));
                })
                .toList();
    }

    private static List<String[]> rows(String file) throws IOException {
        try (InputStream in = RequirementsTest.class.getResourceAsStream("/requirements/" + file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            return text.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Test
    void list_hasSixtyEntries() throws IOException {
        assertThat(entries()).hasSize(60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void title_findsTheIcon(Entry entry) {
        assertThat(IconCatalogue.find(entry.title())).extracting(Icon::name).isEqualTo(entry.found());
        assertThat(entry.found()).contains(entry.shown());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void icon_showsWhatTheEntrySays(Entry entry) {
        IconText text = IconCatalogue.get(entry.shown()).text(Locale.ENGLISH);

        assertThat(words(entry.description())).as("words of the entry").containsAll(entry.words());
        assertThat(words(text.label() + " " + text.description()))
                .as("words of the icon")
                .containsAll(entry.words());
    }

    @Test
    void mostEntries_areComparedWordByWord() throws IOException {
        assertThat(entries()).filteredOn(entry -> !entry.words().isEmpty()).hasSizeGreaterThan(50);
    }

    @Test
    void entryTitledMessengerButDescribedAsTwitter_isMessenger() throws IOException {
        Entry entry = entries().get(55);

        assertThat(entry.title()).isEqualTo("Facebook Messenger");
        assertThat(entry.description()).contains("Twitter");
        assertThat(IconCatalogue.find(entry.title())).containsExactly(Icons.MESSENGER);
    }

    @Test
    void differentMarks_stayDifferentDrawings() throws IOException {
        List<Icon> shown = entries().stream()
                .map(Entry::shown)
                .distinct()
                .map(IconCatalogue::get)
                .toList();

        assertThat(shown).extracting(Icon::drawing).doesNotHaveDuplicates();
        assertThat(shown).extracting(icon -> icon.text(Locale.ENGLISH).label()).doesNotHaveDuplicates();
    }

    static Stream<List<String>> differentThings() {
        return Stream.of(
                List.of("block-arrow-right", "caret-down", "arrow-right"),
                List.of("quote-open", "quote-close"),
                List.of("comment", "comments"),
                List.of("messenger", "twitter", "facebook", "whatsapp"),
                List.of("tick", "success-tick", "success-tick-timeout"),
                List.of("breaking", "notice", "info"),
                List.of("public", "not-public"),
                List.of("cancel", "close"));
    }

    @ParameterizedTest
    @MethodSource("differentThings")
    void thingsThatShareATitleOrAWord_areAllInTheList(List<String> names) throws IOException {
        assertThat(entries()).extracting(Entry::shown).containsAll(names);
    }
}
