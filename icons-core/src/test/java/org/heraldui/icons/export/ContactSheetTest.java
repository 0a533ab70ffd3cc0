package org.heraldui.icons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.IconException;
import org.heraldui.icons.IconText;
import org.heraldui.icons.Icons;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactSheetTest {
    private static final Icon DOT = own("dot", "M0 0h1v1h-1z", "Punkt");
    private static final Icon FULL = own("full", "M0 0h4v4h-4z", "Fläche");
    private static final PngOptions SMALL = PngOptions.LIGHT.withSize(8);

    private static Icon own(String name, String path, String label) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><path d=\"" + path + "\"/></svg>";
        return Icon.fromSvg(name, svg, IconText.of(Locale.GERMAN, label, "Eine " + name + "."));
    }

    private static Picture draw(List<Icon> icons, int columns, PngOptions options) {
        return Picture.of(ContactSheet.toPng(icons, columns, options));
    }

    @Test
    void wholeCatalogue_isDrawnWithItsLabelsInOrder() {
        Picture sheet = Picture.of(ContactSheet.toPng(IconCatalogue.all()));
        int rows = (IconCatalogue.all().size() + 11) / 12;

        assertThat(sheet.image().getWidth()).isEqualTo(12 * 48 + 16);
        assertThat(sheet.image().getHeight()).isEqualTo(rows * 48 + 16);
        assertThat(sheet.argb(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(sheet.texts())
                .containsOnlyKeys("Description/en")
                .containsEntry(
                        "Description/en",
                        IconCatalogue.all().stream()
                                .map(icon -> icon.text(Locale.ENGLISH).label())
                                .collect(Collectors.joining(", ")));
    }

    @Test
    void sameIcons_giveTheSameBytes() {
        assertThat(ContactSheet.toPng(IconCatalogue.all())).isEqualTo(ContactSheet.toPng(IconCatalogue.all()));
    }

    @Test
    void icons_standRowByRow() {
        Picture sheet = draw(List.of(DOT, FULL, FULL, DOT), 3, SMALL);

        assertThat(sheet.image().getWidth()).isEqualTo(4 + 3 * 12);
        assertThat(sheet.image().getHeight()).isEqualTo(4 + 2 * 12);
        assertThat(sheet.argb(4, 4)).as("the dot, top left").isEqualTo(0xFF000000);
        assertThat(sheet.argb(11, 11)).as("beside the dot").isEqualTo(0xFFFFFFFF);
        assertThat(sheet.argb(23, 11)).as("the second icon").isEqualTo(0xFF000000);
        assertThat(sheet.argb(24, 11)).as("the space after it").isEqualTo(0xFFFFFFFF);
        assertThat(sheet.argb(5, 17)).as("the dot in the second row").isEqualTo(0xFF000000);
        assertThat(sheet.argb(16, 16)).as("the cell left over").isEqualTo(0xFFFFFFFF);
        assertThat(sheet.texts()).containsEntry("Description/de", "Punkt, Fläche, Fläche, Punkt");
    }

    @Test
    void rightToLeft_rowsStartAtTheRight() {
        Picture sheet = draw(List.of(DOT, FULL), 2, SMALL.withPageDirection(PageDirection.RTL));

        assertThat(sheet.argb(16, 4)).as("the dot, top right").isEqualTo(0xFF000000);
        assertThat(sheet.argb(23, 11)).isEqualTo(0xFFFFFFFF);
        assertThat(sheet.argb(11, 11)).as("the second icon").isEqualTo(0xFF000000);
        assertThat(sheet.texts()).containsEntry("Description/de", "Punkt, Fläche");
    }

    @Test
    void darkSheet_isWhiteOnBlack() {
        Picture sheet = draw(List.of(FULL), 12, PngOptions.DARK.withSize(8));

        assertThat(sheet.image().getWidth()).isEqualTo(16);
        assertThat(sheet.argb(0, 0)).isEqualTo(0xFF000000);
        assertThat(sheet.argb(8, 8)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void labelsOfSeveralLanguages_nameNone() {
        assertThat(draw(List.of(DOT, Icons.CALENDAR), 2, SMALL).texts())
                .containsEntry("Description/", "Punkt, Calendar");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void noColumns_areRefused(int columns) {
        assertThatThrownBy(() -> ContactSheet.toPng(List.of(DOT), columns, SMALL))
                .isInstanceOf(IconException.class)
                .hasMessage("\"%d\" columns cannot be drawn. Give at least 1.", columns);
    }

    @Test
    void noIcons_areRefused() {
        assertThatThrownBy(() -> ContactSheet.toPng(List.of()))
                .isInstanceOf(IconException.class)
                .hasMessage("There are no icons. Give at least one, such as IconCatalogue.all().");
    }

    @Test
    void sheetTooLarge_isRefused() {
        assertThatThrownBy(() -> ContactSheet.toPng(List.of(DOT, FULL), 2, SMALL.withSize(4096)))
                .isInstanceOf(IconException.class)
                .hasMessage("The sheet would have 14,336 by 8,192 pixels, at most 16,777,216 in all are drawn."
                        + " Give fewer or smaller icons.");
    }
}
