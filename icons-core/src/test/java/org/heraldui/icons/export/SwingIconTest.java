package org.heraldui.icons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heraldui.icons.export.PngExporterTest.OWN;

import java.awt.Color;
import java.awt.ComponentOrientation;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.MultiResolutionImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collection;
import java.util.Locale;
import javax.accessibility.AccessibleRole;
import javax.swing.JButton;
import javax.swing.JLabel;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.IconException;
import org.heraldui.icons.Icons;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwingIconTest {
    // Batik works in single precision, Java 2D in double.
    private static final int ROUNDING = 3;

    static Collection<Icon> icons() {
        return IconCatalogue.all();
    }

    private static BufferedImage paint(SwingIcon icon, @Nullable JLabel on, double scale) {
        int pixels = (int) Math.round(icon.getIconWidth() * scale);
        BufferedImage picture = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
        Graphics2D surface = picture.createGraphics();
        surface.setColor(Color.BLACK);
        surface.scale(scale, scale);
        surface.translate(-5, -7);
        icon.paintIcon(on, surface, 5, 7);
        assertThat(surface.getColor()).as("the surface is left as it was").isEqualTo(Color.BLACK);
        surface.dispose();
        return picture;
    }

    private static int difference(BufferedImage one, BufferedImage other) {
        int most = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                most = Math.max(most, Math.abs((one.getRGB(x, y) >>> 24) - (other.getRGB(x, y) >>> 24)));
            }
        }
        return most;
    }

    @ParameterizedTest
    @MethodSource("icons")
    void everyIcon_looksAsItsPngAtEveryScale(Icon icon) {
        for (double scale : new double[] {1, 1.25, 1.5, 2}) {
            BufferedImage png = Picture.of(PngExporter.toPng(icon, PngOptions.DEFAULT.withScale(scale)))
                    .image();
            assertThat(difference(paint(new SwingIcon(icon.decorative(), 24), null, scale), png))
                    .as("scale " + scale)
                    .isLessThanOrEqualTo(ROUNDING);
        }
    }

    @Test
    void colour_isTheForegroundAndPaleWhereDisabled() {
        JLabel label = new JLabel();
        label.setForeground(new Color(0x1A2B3C));
        SwingIcon icon = new SwingIcon(OWN.labelled(), 24);

        assertThat(paint(icon, label, 1).getRGB(12, 8)).isEqualTo(0xFF1A2B3C);
        label.setEnabled(false);
        assertThat(paint(icon, label, 1).getRGB(12, 8) >>> 24).isEqualTo(102);
    }

    @Test
    void rightToLeftComponent_mirrorsWhatFollowsReading() {
        JLabel label = new JLabel();
        SwingIcon next = new SwingIcon(Icons.NEXT.labelled(), 24);
        BufferedImage ltr = paint(next, label, 1);
        label.setComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);

        PngOptions rtl = PngOptions.DEFAULT.withPageDirection(PageDirection.RTL);
        assertThat(difference(
                        paint(next, label, 1),
                        Picture.of(PngExporter.toPng(Icons.NEXT, rtl)).image()))
                .isLessThanOrEqualTo(ROUNDING);
        assertThat(difference(paint(next, label, 1), ltr)).isGreaterThan(100);
    }

    @Test
    void secondDrawing_showsInArabicNotInHebrew() {
        JLabel label = new JLabel();
        SwingIcon help = new SwingIcon(Icons.HELP.labelled(), 24);
        BufferedImage first = paint(help, label, 1);
        label.setComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);
        label.setLocale(Locale.forLanguageTag("ar"));
        BufferedImage arabic = paint(help, label, 1);
        label.setLocale(Locale.forLanguageTag("he"));

        PngOptions rtl = PngOptions.DEFAULT.withPageDirection(PageDirection.RTL);
        assertThat(difference(
                        arabic, Picture.of(PngExporter.toPng(Icons.HELP, rtl)).image()))
                .isLessThanOrEqualTo(ROUNDING);
        assertThat(difference(arabic, first)).isGreaterThan(100);
        assertThat(difference(paint(help, label, 1), first)).isZero();
    }

    @Test
    void accessibleIcon_saysTheLabel() {
        JLabel label = new JLabel("Dates");
        new SwingIcon(Icons.CALENDAR.labelled("Pick a date"), 24).showOn(label);
        javax.accessibility.AccessibleIcon[] said = label.getAccessibleContext().getAccessibleIcon();

        assertThat(said).hasSize(1);
        assertThat(said[0].getAccessibleIconDescription()).isEqualTo("Pick a date");
        assertThat(said[0].getAccessibleIconWidth()).isEqualTo(24);
        assertThat(said[0].getAccessibleIconHeight()).isEqualTo(24);
        assertThat(((SwingIcon) label.getIcon()).getAccessibleContext().getAccessibleRole())
                .isEqualTo(AccessibleRole.ICON);
        assertThat(label.getAccessibleContext().getAccessibleName()).isEqualTo("Dates");
        assertThat(new SwingIcon(Icons.CALENDAR.decorative(), 24)
                        .getAccessibleContext()
                        .getAccessibleName())
                .isEmpty();
    }

    @Test
    void componentWithoutText_isNamedByTheLabel() {
        JButton button = new JButton();
        new SwingIcon(Icons.SEARCH.labelled(), 24).showOn(button);
        JLabel label = new JLabel();
        new SwingIcon(Icons.SEARCH.labelled(), 24).showOn(label);
        JButton bare = new JButton();
        new SwingIcon(Icons.SEARCH.decorative(), 24).showOn(bare);

        assertThat(button.getAccessibleContext().getAccessibleName()).isEqualTo("Search");
        assertThat(label.getAccessibleContext().getAccessibleName()).isEqualTo("Search");
        assertThat(bare.getAccessibleContext().getAccessibleName()).isNullOrEmpty();
    }

    @Test
    void disabledComponent_keepsTheIcon() {
        JLabel label = new JLabel();
        JButton button = new JButton();
        SwingIcon icon = new SwingIcon(OWN.labelled(), 24);
        icon.showOn(label);
        icon.showOn(button);
        for (javax.swing.JComponent component : new javax.swing.JComponent[] {label, button}) {
            component.setEnabled(false);
            component.setForeground(Color.RED);
            component.setSize(60, 60);
            BufferedImage picture = new BufferedImage(60, 60, BufferedImage.TYPE_INT_ARGB);
            Graphics2D surface = picture.createGraphics();
            component.paint(surface);
            surface.dispose();
            assertThat(reds(picture)).as(component.getClass().getName()).isGreaterThan(20);
        }
    }

    private static int reds(BufferedImage picture) {
        int count = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                Color c = new Color(picture.getRGB(x, y), true);
                count += c.getAlpha() > 90 && c.getRed() - c.getGreen() > 50 ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void image_isDrawnForEachScale() {
        MultiResolutionImage image = (MultiResolutionImage)
                new SwingIcon(Icons.CALENDAR.decorative(), 24).toImage(Color.BLACK, PageDirection.LTR);

        assertThat(image.getResolutionVariants())
                .extracting(variant -> variant.getWidth(null))
                .containsExactly(24, 30, 36, 48, 72);
        assertThat(difference(
                        (BufferedImage) image.getResolutionVariant(36, 36),
                        Picture.of(PngExporter.toPng(Icons.CALENDAR, PngOptions.DEFAULT.withScale(1.5)))
                                .image()))
                .isLessThanOrEqualTo(ROUNDING);
    }

    @Test
    void serialised_comesBackTheSame() throws Exception {
        SwingIcon icon = new SwingIcon(Icons.NEXT.described(), 32);
        assertThat(icon.getAccessibleContext()).isNotNull();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(icon);
        SwingIcon copy = (SwingIcon) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(copy).hasToString(icon.toString());
        assertThat(difference(paint(copy, null, 1), paint(icon, null, 1))).isZero();
        assertThat(copy.getAccessibleContext().getAccessibleName()).isEqualTo("Next");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 4097})
    void sizeOutOfRange_isRefused(int size) {
        assertThatThrownBy(() -> new SwingIcon(OWN.labelled(), size))
                .isInstanceOf(IconException.class)
                .hasMessage("The size \"%d\" is out of range. Give 1 to 4096 pixels.", size);
    }
}
