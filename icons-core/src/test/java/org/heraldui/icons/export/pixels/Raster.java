package org.heraldui.icons.export.pixels;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.IconText;
import org.heraldui.icons.export.PngExporter;
import org.heraldui.icons.export.PngOptions;
import org.heraldui.icons.svg.SvgDrawing;

/** How much of each pixel of a square picture is covered with ink, from 0 to 1; row by row. */
final class Raster {
    private static final double DRAWN = 2;
    private static final Map<String, Raster> KNOWN = new ConcurrentHashMap<>();

    private final String name;
    private final int size;
    private final double[] ink;

    Raster(String name, int size, double[] ink) {
        this.name = name;
        this.size = size;
        this.ink = ink;
    }

    /** {@return an icon as it is drawn} */
    static Raster of(Icon icon, int size) {
        return of(icon, size, DRAWN);
    }

    /** {@return an icon with lines of another width; a solid icon has none and stays as it is} */
    static Raster of(Icon icon, int size, double strokeWidth) {
        return KNOWN.computeIfAbsent(
                icon.name() + " " + size + " " + strokeWidth,
                key -> draw(icon.name(), icon.drawing(), size, strokeWidth));
    }

    static List<Raster> all(int size) {
        return all(IconCatalogue.all(), size);
    }

    static List<Raster> all(Collection<Icon> icons, int size) {
        return icons.stream().map(icon -> of(icon, size)).toList();
    }

    static Raster draw(String name, SvgDrawing drawing, int size, double strokeWidth) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + drawing.viewBox() + "\" "
                + drawing.paint(strokeWidth) + "><path d=\"" + drawing.path() + "\"/></svg>";
        Icon drawn = Icon.fromSvg(name, svg, IconText.of(Locale.ENGLISH, name, name));
        BufferedImage image = image(PngExporter.toPng(drawn, PngOptions.DEFAULT.withSize(size)));
        double[] ink = new double[size * size];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (image.getRGB(i % size, i / size) >>> 24) / 255.0;
        }
        return new Raster(name, size, ink);
    }

    static BufferedImage image(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    int size() {
        return size;
    }

    /** {@return the ink of a pixel; none outside the picture} */
    double at(int x, int y) {
        return x < 0 || y < 0 || x >= size || y >= size ? 0 : ink[y * size + x];
    }

    /** {@return the ink of the pixel at an index, counted row by row} */
    double at(int index) {
        return ink[index];
    }

    /** {@return all ink, in pixels} */
    double sum() {
        return Arrays.stream(ink).sum();
    }

    /** {@return the picture as a tired eye sees it: each pixel mixed with its neighbours, itself counting most} */
    Raster blurred() {
        double[] soft = new double[ink.length];
        for (int i = 0; i < soft.length; i++) {
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    soft[i] += at(i % size + dx, i / size + dy) * (2 - Math.abs(dx)) * (2 - Math.abs(dy)) / 16;
                }
            }
        }
        return new Raster(name, size, soft);
    }

    @Override
    public String toString() {
        return name + " at " + size + " px";
    }
}
