package org.heraldui.icons.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.Icons;
import org.heraldui.icons.SvgOptions;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.heraldui.icons.export.IcoExporter;
import org.heraldui.icons.export.PdfExporter;
import org.heraldui.icons.export.PngExporter;
import org.heraldui.icons.export.PngOptions;
import org.heraldui.icons.export.SpriteExporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {
    @TempDir
    Path folder;

    private Run export(String... words) {
        List<String> all = new ArrayList<>(List.of("export", "--out", folder.toString()));
        all.addAll(Arrays.asList(words));
        return Run.of(all.toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void allFormats_areWhatTheExportersWrite() throws IOException {
        Run run = export("--format", "png,svg", "--format", "pdf,sprite,ico", "--icons", "next, clock,next");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("9 files in " + folder + System.lineSeparator());
        assertThat(files())
                .containsExactly(
                        "clock.ico",
                        "clock.pdf",
                        "clock.png",
                        "clock.svg",
                        "icons.svg",
                        "next.ico",
                        "next.pdf",
                        "next.png",
                        "next.svg");
        SvgOptions ltr = SvgOptions.DEFAULT.withPageDirection(PageDirection.LTR);
        assertThat(folder.resolve("next.png")).hasBinaryContent(PngExporter.toPng(Icons.NEXT, PngOptions.DEFAULT));
        assertThat(folder.resolve("next.pdf")).hasBinaryContent(PdfExporter.toPdf(Icons.NEXT.labelled(), ltr));
        assertThat(folder.resolve("next.svg"))
                .hasContent(Icons.NEXT.labelled(Locale.ENGLISH).toSvg(ltr));
        assertThat(folder.resolve("next.ico")).hasBinaryContent(IcoExporter.toIco(Icons.NEXT, PngOptions.DEFAULT));
        assertThat(folder.resolve("icons.svg"))
                .hasContent(SpriteExporter.toSvg(List.of(Icons.NEXT, Icons.CLOCK), Locale.ENGLISH, ltr));
    }

    @Test
    void options_areObeyed() throws IOException {
        String[] words = ("--format png,svg,ico --icons next --size 16,32 --scale 1.5 --colour red --background #fff"
                        + " --locale de-AT --mirrored --form described")
                .split(" ");
        assertThat(export(words).err()).isEmpty();

        PngOptions png = PngOptions.LIGHT
                .withBackground("#fff")
                .withColor("red")
                .withLocale(Locale.GERMAN)
                .withPageDirection(PageDirection.RTL);
        SvgOptions svg = SvgOptions.DEFAULT.withColor("red").withPageDirection(PageDirection.RTL);
        assertThat(files())
                .containsExactly("next-16.svg", "next-16@1.5x.png", "next-32.svg", "next-32@1.5x.png", "next.ico");
        assertThat(folder.resolve("next-16@1.5x.png"))
                .hasBinaryContent(PngExporter.toPng(Icons.NEXT, png.withSize(16).withScale(1.5)));
        assertThat(folder.resolve("next-32.svg"))
                .hasContent(Icons.NEXT
                        .described(Locale.GERMAN)
                        .toSvg(svg.withSize(32).withIdPrefix("next")));
        assertThat(folder.resolve("next.ico")).hasBinaryContent(IcoExporter.toIco(Icons.NEXT, png, 16, 32));
    }

    @Test
    void noNames_areAllIcons() throws IOException {
        assertThat(export("--format", "svg").code()).isZero();
        assertThat(files()).hasSameSizeAs(IconCatalogue.all());
    }

    @Test
    void fileThatIsThere_isReplacedButNotWhatItPointsAt() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "kept");
        Files.createSymbolicLink(folder.resolve("clock.svg"), elsewhere);
        Files.createSymbolicLink(folder.resolve(".clock.svg.part"), elsewhere);
        assertThat(export("--format", "svg", "--icons", "clock").code()).isZero();

        assertThat(elsewhere).hasContent("kept");
        assertThat(folder.resolve("clock.svg")).isRegularFile().content().contains("<title>Clock</title>");
        assertThat(files()).containsExactly("clock.svg", "elsewhere");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --icons clock                            | The format is missing. Add --format with one or more of png, pdf, svg, sprite, ico.
        --format gif                             | "gif" is no format. Known are png, pdf, svg, sprite, ico.
        --format png clock                       | "clock" is not expected. Name icons with --icons and the folder with --out.
        --format png --icons clocc,zzqqxx,clock  | There is no icon "clocc". Did you mean "clock"? There is no icon "zzqqxx". IconCatalogue.all() lists the names.
        --format png --icons ../../etc/passwd    | There is no icon "../../etc/passwd". IconCatalogue.all() lists the names.
        --format png --icons ,                   | --icons names no icon. Write, say, clock,search.
        --format png --size big                  | The size "big" is no whole number. Give pixels, such as 24.
        --format png --size 4097                 | The size "4097" is out of range. Give 1 to 4096 pixels.
        --format png --scale x                   | The scale "x" is no number. Give one such as 1.5 or 2.
        --format png --scale 1e9                 | The size "24" at scale "1.0E9" is out of range. Give a picture of 1 to 4096 pixels.
        --format png --colour nocolour           | The picture cannot be drawn in the colour "nocolour". Give a colour name of SVG 1.1 or a value such as #1a2b3c.
        --format png --locale tlh                | There are no words in "tlh". Known are en, ar, de, es, fr, he, it, ja, nl, pl, pt, sv.
        --format png --locale a_b                | There are no words in "a_b". Known are en, ar, de, es, fr, he, it, ja, nl, pl, pt, sv.
        --format png --form labelled             | --form means nothing to png. Leave it out.
        --format pdf,sprite --scale 2            | --scale means nothing to pdf, sprite. Leave it out.
        --format pdf --form pretty               | "pretty" is no form of an icon. Known are decorative, labelled, described.
        --format ico --size 300                  | The sizes "300" cannot stand in an ICO file. Give one or more of 1 to 256 pixels, each once.
        """)
    void nonsense_isExplainedAndWritesNothing(String words, String sentence) throws IOException {
        Run run = export(words.split(" "));

        assertThat(run.err()).startsWith("herald export: " + sentence + "\n");
        assertThat(run.code()).isEqualTo(Command.COULD_NOT_RUN);
        assertThat(run.out()).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void folder_isNeededAndNoFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(Run.of("export", "--format", "png").err())
                .startsWith("herald export: The folder is missing. Add --out DIR.\n");
        assertThat(Run.of("export", "--format", "png", "--out", file.toString()).err())
                .startsWith("herald export: \"" + file + "\" is a file. Name a folder.\n");
        assertThat(Run.of("export", "--format", "png", "--out", "a\0b").err()).contains("is no path");
    }
}
