package org.heraldui.icons.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.heraldui.icons.export.ContactSheet;
import org.heraldui.icons.export.PngOptions;
import org.heraldui.icons.export.SpecimenSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetsCommandTest {

    @Test
    void sheets_areAllDrawn(@TempDir Path folder) throws IOException {
        Path sheets = folder.resolve("new/sheets");
        Run run = Run.of("sheets", "--out", sheets.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        try (Stream<Path> files = Files.list(sheets)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "names-light.png",
                            "names-light-mirrored.png",
                            "names-dark.png",
                            "names-dark-mirrored.png",
                            "close-light-16.png",
                            "close-light-24.png",
                            "close-light-48.png",
                            "close-dark-16.png",
                            "close-dark-24.png",
                            "close-dark-48.png");
        }
        assertThat(sheets.resolve("close-dark-16.png"))
                .hasBinaryContent(ContactSheet.toPng(IconCatalogue.all(), 16, PngOptions.DARK.withSize(16)));
        assertThat(sheets.resolve("names-light-mirrored.png"))
                .hasBinaryContent(SpecimenSheet.toPng(
                        IconCatalogue.all(), PngOptions.LIGHT.withPageDirection(PageDirection.RTL)));
    }

    @Test
    void operand_isRefused() {
        assertThat(Run.of("sheets", "here").err())
                .startsWith("herald sheets: \"here\" is not expected. Name the folder with --out.\n");
    }
}
