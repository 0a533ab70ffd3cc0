package org.heraldui.icons.export;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.apache.batik.transcoder.TranscoderException;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconException;

/** A picture of one or more icons: one SVG made of theirs, drawn in one go. */
final class Canvas {
    private final int width;
    private final int height;
    private final PngOptions options;
    private final StringBuilder svg = new StringBuilder();

    Canvas(int width, int height, PngOptions options) {
        this.width = width;
        this.height = height;
        this.options = options;
        String area = "width=\"" + width + "\" height=\"" + height + "\"";
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" ").append(area);
        svg.append(" viewBox=\"0 0 ").append(width).append(' ').append(height).append("\">");
        if (options.background() != null) {
            svg.append("<rect ").append(area).append(" fill=\"currentColor\" color=\"");
            svg.append(options.background()).append("\"/>");
        }
    }

    /** {@return the colour that a name or value means, as the pictures are drawn in it} */
    static Color colorOf(String name) {
        return new Color(
                new Canvas(1, 1, PngOptions.DEFAULT.withBackground(name)).draw().getRGB(0, 0));
    }

    void place(Icon icon, int x, int y) {
        svg.append("<g transform=\"translate(").append(x).append(' ').append(y).append(")\">");
        svg.append(icon.decorative().toSvg(options.forSvg())).append("</g>");
    }

    BufferedImage draw() {
        try {
            return Rasterizer.draw(svg + "</svg>", width, height);
        } catch (TranscoderException | RuntimeException e) {
            // The shapes are Herald's own; only the names of the colours come from the caller.
            String background = options.background() == null ? "" : " on \"" + options.background() + "\"";
            throw new IconException(
                    "The picture cannot be drawn in the colour \"" + options.color() + "\"" + background
                            + ". Give a colour name of SVG 1.1 or a value such as #1a2b3c.",
                    e);
        }
    }
}
