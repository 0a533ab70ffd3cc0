package org.heraldui.icons.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.svg.SvgException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IconSetBuilderTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path output;

    private void build() throws IOException {
        IconSetBuilder.main(new String[] {
            folder.toString(),
            output.resolve("java").toString(),
            output.resolve("classes").toString()
        });
    }

    private Properties resource(String name) throws IOException {
        Properties properties = new Properties();
        Path file = output.resolve("classes/org/heraldui/icons/catalogue/" + name);
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void goodFolder_becomesConstantsAndResources() throws IOException {
        new IconFolder(folder).with("tram-stop").with("bus", "brand=false", "brand=true\ntrademark=A\\\\B, Inc.");
        Files.writeString(folder.resolve(".hidden"), "");

        build();

        assertThat(output.resolve("java/org/heraldui/icons/Icons.java"))
                .content()
                .isEqualTo("""
                    package org.heraldui.icons;

                    /** The icons of Herald, one constant each, named for what they show. */
                    public final class Icons {
                        private Icons() {}

                        /** Sign bus: A sign named bus on a pole. */
                        public static final Icon BUS = IconCatalogue.get("bus");

                        /** Sign tram-stop: A sign named tram-stop on a pole. */
                        public static final Icon TRAM_STOP = IconCatalogue.get("tram-stop");
                    }
                    """);
        assertThat(resource("icons.properties"))
                .containsEntry("names", "bus,tram-stop")
                .containsEntry("locales", "en")
                .containsEntry("bus.path", "M3 3h18v18H3z")
                .containsEntry("bus.style", "outline")
                .containsEntry("bus.category", "content, navigation")
                .containsEntry("bus.trademark", "A\\B, Inc.")
                .containsEntry("tram-stop.direction", "never")
                .doesNotContainKey("tram-stop.trademark");
        assertThat(resource("texts_en.properties"))
                .containsEntry("bus.label", "Sign bus")
                .containsEntry("bus.description", "A sign named bus on a pole.")
                .containsEntry("tram-stop.aliases", "tram-stop sign")
                .containsEntry("tram-stop.keywords", "one, two, three, four, five, six, seven, eight");
    }

    @Test
    void translations_becomeAFileForEachLanguage() throws IOException {
        new IconFolder(folder)
                .with(
                        "bus",
                        "since=0.1",
                        "since=0.1\n"
                                + "label.de=Zeichen\n"
                                + "description.de=Ein Zeichen für Busse.\n"
                                + "keywords.de=a, b, c, d, e, f, g, h");

        build();

        assertThat(resource("icons.properties")).containsEntry("locales", "en,de");
        assertThat(resource("texts_de.properties"))
                .containsEntry("bus.label", "Zeichen")
                .containsEntry("bus.description", "Ein Zeichen für Busse.");
    }

    @Test
    void solidIcon_isMarkedSolid() throws IOException {
        String outline = "fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\""
                + " stroke-linejoin=\"round\"";
        new IconFolder(folder).with("bus", outline, "fill=\"currentColor\" fill-rule=\"evenodd\"");

        build();

        assertThat(resource("icons.properties")).containsEntry("bus.style", "solid");
    }

    @Test
    void secondDrawing_isThatOfRightToLeftPages() throws IOException {
        new IconFolder(folder).with("bus", "direction=never", "direction=own");
        String second = Files.readString(folder.resolve("bus.svg")).replaceAll("(?m)^  <(title|desc).*\\n", "");
        Files.writeString(folder.resolve("bus.rtl.svg"), second);

        build();

        assertThat(resource("icons.properties"))
                .containsEntry("names", "bus")
                .containsEntry("bus.path", "M3 3h18v18H3z")
                .containsEntry("bus.rtl", "M3 3h18v18H3z")
                .containsEntry("bus.direction", "own");
    }

    @Test
    void wordsThatLookLikeJava_stayWithinTheirComment() throws IOException {
        new IconFolder(folder).with("bus", "A sign", "A *\\u002f @see &lt;b> \\u002a/ sign");

        build();

        assertThat(Files.readString(output.resolve("java/org/heraldui/icons/Icons.java")))
                .contains("/** Sign bus: A *&#92;u002f &#64;see &lt;b&gt; &#92;u002a/ sign named bus on a pole. */\n");
    }

    @Test
    void brokenIcons_areAllReportedAtOnce() throws IOException {
        new IconFolder(folder)
                .with("a", "<path", "<script")
                .with("b", "brand=false", "brand=no")
                .with("c", "four, five", "four")
                .with("d")
                .with("e", "Sign e", "An icon of a sign")
                .with("f", "M3 3h18v18H3z", "M12 4vv16");
        Files.delete(folder.resolve("d.svg"));
        Files.writeString(folder.resolve("notes.txt"), "");

        assertThat(new IconFolder(folder).findings())
                .extracting(Finding::file, Finding::line, Finding::rule)
                .containsExactlyInAnyOrder(
                        tuple("a.svg", 4, "SVG-122"),
                        tuple("a.svg", 0, "SVG-154"),
                        tuple("b.properties", 0, "brand"),
                        tuple("c.properties", 0, "keywords"),
                        tuple("d.svg", 0, "pair"),
                        tuple("e.svg", 0, "label-prefix"),
                        tuple("f.svg", 4, "SVG-135"),
                        tuple("notes.txt.svg", 0, "pair"));
        assertThatThrownBy(this::build)
                .isInstanceOf(SvgException.class)
                .hasMessageContainingAll(
                        "a.svg:4: SVG-122 <script>",
                        "Use only path,",
                        "b.properties: brand brand=no is not accepted. Write true or false.");
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void filesThatAreNotText_areReported() throws IOException {
        new IconFolder(folder).with("a").with("b").with("c");
        Files.write(folder.resolve("a.properties"), "since=é".getBytes(ISO_8859_1));
        Files.writeString(folder.resolve("b.properties"), "since=\\uXYZ!");
        Files.write(folder.resolve("c.svg"), new byte[] {(byte) 0xC3, 0x28});
        String message =
                "properties: metadata The file is not a properties file in UTF-8. Mend its escapes, save it as UTF-8.";

        assertThat(new IconFolder(folder).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "a." + message, "b." + message, "c.svg: SVG-102 The file is not UTF-8. Save it as UTF-8.");
    }

    @Test
    void sameFolder_givesTheSameFiles() throws IOException {
        new IconFolder(folder).with("a").with("b");
        build();
        byte[] first = Files.readAllBytes(output.resolve("java/org/heraldui/icons/Icons.java"));
        build();

        assertThat(output.resolve("java/org/heraldui/icons/Icons.java")).hasBinaryContent(first);
        assertThat(new String(first, UTF_8)).doesNotContain("\r");
    }
}
