package org.heraldui.icons.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heraldui.icons.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IconSourceRulesTest {
    // Words in a second language are never alone in being incomplete.
    private static final Set<String> CONSEQUENCES =
            Set.of("label-missing", "description-missing", "keywords", "translation");

    /** The rule, what is replaced in a good icon and by what, and the finding. */
    static Stream<Arguments> broken() {
        String category =
                " is not accepted. Use one or two of [navigation, actions, status, media, accessibility, content,"
                        + " social].";
        return Stream.of(
                arguments(
                        "root",
                        "width=\"24\"",
                        "width=\"32\"",
                        "bus.svg: root The first line is not that of Herald's icons, with the title on the next. Copy"
                                + " both from a sibling: calendar.svg for an outline."),
                arguments("root", "0 0 24 24", "0 0 32 32", "bus.svg: root The first line"),
                arguments("root", "stroke-width=\"2\"", "stroke-width=\"1.5\"", "bus.svg: root The first line"),
                arguments("root", "  <title>", "<title>", "bus.svg: root The first line"),
                arguments(
                        "centre",
                        "M3 3h18v18H3z",
                        "M3 4h16v16H3z",
                        "bus.svg: centre The symmetric drawing lies \"-1.00\" to the right of the middle. Move its"
                                + " middle"),
                arguments(
                        "allow-unneeded",
                        "since=",
                        "allow=size: a small mark\nsince=",
                        "bus.properties: allow-unneeded \"size\" is allowed, but kept. Delete the allowance."),
                arguments(
                        "metadata-key",
                        "since=",
                        "colour=red\nsince=",
                        "bus.properties: metadata-key \"colour\" is not a known key. Known are [aliases, allow,"
                                + " allow-words, brand, category, direction, keywords, since, trademark]."),
                arguments(
                        "metadata-key",
                        "since=",
                        "label.en=Bus\nsince=",
                        "bus.properties: metadata-key \"label.en\" is not a known key."),
                arguments(
                        "metadata-key",
                        "since=",
                        "label.deu=Bus\nsince=",
                        "bus.properties: metadata-key \"label.deu\" is not a known key."),
                arguments(
                        "category",
                        "content, navigation",
                        "contents",
                        "bus.properties: category category=contents" + category),
                arguments(
                        "category",
                        "content, navigation",
                        "content, navigation, media",
                        "bus.properties: category category=content, navigation, media" + category),
                arguments("category", "content, navigation", "", "bus.properties: category category=" + category),
                arguments(
                        "direction",
                        "never",
                        "rtl",
                        "bus.properties: direction direction=rtl is not known. Use never, mirror or own."),
                arguments(
                        "brand",
                        "brand=false",
                        "brand=yes",
                        "bus.properties: brand brand=yes is not accepted. Write true or false."),
                arguments(
                        "trademark",
                        "brand=false",
                        "brand=true",
                        "bus.properties: trademark brand and trademark do not agree. Name the owner of a brand, and"
                                + " only there."),
                arguments(
                        "trademark",
                        "brand=false",
                        "brand=false\ntrademark=Bus Inc.",
                        "bus.properties: trademark brand and"),
                arguments(
                        "since", "0.1", "soon", "bus.properties: since since=soon is not a version. Write, say, 0.1."),
                arguments(
                        "keywords",
                        "seven, eight",
                        "seven",
                        "bus.properties: keywords There are 7 keywords. Give at least 8 words by which people look for"
                                + " it."),
                arguments(
                        "allow-words",
                        "since=",
                        "allow-words=untranslated: always\nsince=",
                        "bus.properties: allow-words allow-words=untranslated: always is not understood. Write rule,"
                                + " languages and reason: \"untranslated de, nl: the word is the same there\"."),
                arguments(
                        "label-duplicate",
                        "Sign bus",
                        "SIGN tram",
                        "tram.svg: label-duplicate The label \"Sign tram\" (en) is also that of bus. Say what tells"
                                + " them apart."),
                arguments(
                        "label-prefix",
                        "Sign bus",
                        "Sign icon",
                        "bus.svg: label-prefix The label \"Sign icon\" says what a screen reader says already. Name"
                                + " the thing or act, without \"icon\" or \"image of\"."),
                arguments(
                        "label-missing",
                        "since=",
                        "description.de=Ein Bus.\nsince=",
                        "bus.properties (de): label-missing The label is missing. Write one."),
                arguments(
                        "translation",
                        "since=",
                        "label.de=Bus\ndescription.de=Ein Bus.\nsince=",
                        "tram.properties: translation The words in \"de\" are missing, which other icons have. Add"
                                + " label.de, description.de and keywords.de."));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("broken")
    void brokenIcon_isReportedWithFileAndCure(
            String rule, String part, String replacement, String finding, @TempDir Path folder) throws IOException {
        IconFolder icons = new IconFolder(folder).with("tram").with("bus", part, replacement);

        assertThat(icons.findings())
                .filteredOn(found -> found.rule().equals(rule))
                .singleElement()
                .asString()
                .startsWith(finding);
        assertThat(icons.findings())
                .filteredOn(found -> !found.rule().equals(rule) && !CONSEQUENCES.contains(found.rule()))
                .isEmpty();
    }

    static Stream<Arguments> secondDrawings() {
        return Stream.of(
                arguments("own", "", "", "The second drawing is missing. Draw it, or use direction=never or mirror."),
                arguments("mirror", "a", "a", "The second drawing is not asked for. Use direction=own, or delete it."),
                arguments("own", "stroke-width=\"2\"", "stroke-width=\"1\"", "The second drawing has another root"),
                arguments("own", "0 0 24 24", "0 0 32 32", "The second drawing has another root"),
                arguments("own", "<path", "<title>Bus</title><path", "The second drawing has another root"));
    }

    @ParameterizedTest
    @MethodSource("secondDrawings")
    void secondDrawing_fitsTheFirst(
            String direction, String part, String replacement, String finding, @TempDir Path folder)
            throws IOException {
        IconFolder icons = new IconFolder(folder).with("bus", "direction=never", "direction=" + direction);
        String second = Files.readString(folder.resolve("bus.svg")).replaceAll("(?m)^  <(title|desc).*\\n", "");
        if (!part.isEmpty()) {
            Files.writeString(folder.resolve("bus.rtl.svg"), second.replace(part, replacement));
        }

        assertThat(icons.findings()).singleElement().asString().startsWith("bus.rtl.svg: rtl-drawing " + finding);

        Files.writeString(folder.resolve("bus.rtl.svg"), second);
        Path properties = folder.resolve("bus.properties");
        Files.writeString(properties, Files.readString(properties).replaceAll("direction=.*", "direction=own"));
        assertThat(IconSetBuilder.read(folder)).hasSize(1);
    }

    @Test
    void nameOfAFile_isChecked(@TempDir Path folder) throws IOException {
        assertThat(new IconFolder(folder).with("Bus2", "Sign Bus2", "Sign").findings())
                .extracting(Finding::toString)
                .containsExactly("Bus2.svg: name \"Bus2\" is no icon name. Use lower-case words joined by hyphens.");
    }

    @Test
    void drawingRule_canBeAllowed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bus.properties");
        new IconFolder(folder).with("bus", "M3 3h18v18H3z", "M3 4h16v16H3z");
        Files.writeString(file, Files.readString(file) + "allow=centre: the bus is leaving\n");

        assertThat(IconSetBuilder.read(folder)).hasSize(1);
    }

    @Test
    void everyRule_hasABrokenIcon() throws IOException {
        Set<String> known = new TreeSet<>();
        String source = Files.readString(Path.of("src/main/java/org/heraldui/icons/build/IconSourceRules.java"));
        Pattern.compile("report\\(\\s*[^,\"]+(?:\"[^\"]*\")?,\\s*\"([a-z-]+)\"")
                .matcher(source)
                .results()
                .forEach(rule -> known.add(rule.group(1)));
        Set<String> tested = new TreeSet<>(Set.of("name", "rtl-drawing"));
        broken().forEach(test -> tested.add((String) test.get()[0]));

        assertThat(known).hasSizeGreaterThan(8);
        assertThat(tested).containsAll(known);
    }

    @Test
    void heraldsOwnIcons_keepTheRules() throws IOException {
        Path icons = Path.of(System.getProperty("icons.source", "src/main/icons"));

        assertThat(IconSetBuilder.read(icons)).hasSizeGreaterThan(60);
    }
}
