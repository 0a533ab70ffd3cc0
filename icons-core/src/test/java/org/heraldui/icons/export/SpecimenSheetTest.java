package org.heraldui.icons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.List;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconException;
import org.heraldui.icons.Icons;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.junit.jupiter.api.Test;

class SpecimenSheetTest {
    private static final List<Icon> ICONS = List.of(Icons.NEXT, Icons.CLOCK, Icons.PREVIOUS);

    private static Picture draw(List<Icon> icons, PngOptions options) {
        return Picture.of(SpecimenSheet.toPng(icons, options));
    }

    /** {@return the column of the first pixel of a strip that is not as the background, or -1} */
    private static int firstInk(BufferedImage image, int top, int bottom) {
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = top; y < bottom; y++) {
                if (image.getRGB(x, y) != image.getRGB(0, 0)) {
                    return x;
                }
            }
        }
        return -1;
    }

    @Test
    void icons_standByCategory() {
        BufferedImage two = draw(ICONS, PngOptions.LIGHT).image();
        BufferedImage one =
                draw(List.of(Icons.NEXT, Icons.PREVIOUS), PngOptions.LIGHT).image();

        assertThat(one.getHeight()).isEqualTo(48 + 52 + 92);
        assertThat(two.getHeight()).isEqualTo(48 + 2 * (52 + 92));
        assertThat(two.getWidth()).isEqualTo(64 + 9 * 152);
        assertThat(two.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(firstInk(two, 68, 130)).as("the first icon").isBetween(32, 36);
    }

    @Test
    void mirroredSheet_startsAtTheRight() {
        BufferedImage sheet = draw(ICONS, PngOptions.DARK.withPageDirection(PageDirection.RTL))
                .image();

        assertThat(sheet.getRGB(0, 0)).isEqualTo(0xFF000000);
        assertThat(firstInk(sheet, 68, 130)).isGreaterThan(sheet.getWidth() / 2);
    }

    @Test
    void labelsAndScale_travelInTheFile() {
        Picture sheet = draw(ICONS, PngOptions.DEFAULT.withScale(2));

        assertThat(sheet.texts()).containsEntry("Description/en", "Next, Clock, Previous");
        assertThat(sheet.image().getWidth()).isEqualTo(2 * (64 + 9 * 152));
        assertThat(sheet.argb(0, 0)).as("white where no background is told").isEqualTo(0xFFFFFFFF);
    }

    @Test
    void sameIcons_giveTheSameBytes() {
        assertThat(SpecimenSheet.toPng(ICONS, PngOptions.LIGHT))
                .isEqualTo(SpecimenSheet.toPng(ICONS, PngOptions.LIGHT));
    }

    @Test
    void noIcons_areRefused() {
        assertThatThrownBy(() -> SpecimenSheet.toPng(List.of(), PngOptions.LIGHT))
                .isInstanceOf(IconException.class)
                .hasMessage("There are no icons. Give at least one, such as IconCatalogue.all().");
    }
}
