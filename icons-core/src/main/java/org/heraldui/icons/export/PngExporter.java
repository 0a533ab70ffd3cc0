package org.heraldui.icons.export;

import java.util.Map;
import java.util.Objects;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconText;

/**
 * Draws icons as PNG, for mail, documents and other places that want no SVG. The words travel with the picture: its
 * label as {@code Title}, its description as {@code Description}, each in an {@code iTXt} chunk with its language. Where
 * you show the picture, still give it a text alternative; browsers do not read the chunks. So does its density, as
 * {@code pHYs}: word processors show the picture at its size in CSS pixels.
 *
 * <p>Needs {@code org.apache.xmlgraphics:batik-transcoder} on the class path, but no display and no fonts. Thread-safe.
 */
public final class PngExporter {
    private PngExporter() {}

    /**
     * {@return the icon as a PNG file} The same icon and options give the same bytes.
     *
     * @param icon the icon
     * @param options size, colours, language and direction
     * @throws org.heraldui.icons.IconException if the icon cannot be drawn, such as in a colour that does not exist
     */
    public static byte[] toPng(Icon icon, PngOptions options) {
        Objects.requireNonNull(icon, "The icon is null. Use a constant such as Icons.CALENDAR.");
        Objects.requireNonNull(options, "The options are null. Use PngOptions.DEFAULT.");
        Canvas canvas = new Canvas(options.pixels(), options.pixels(), options);
        canvas.place(icon, 0, 0);
        IconText text = icon.text(options.locale());
        return PngFile.write(
                canvas.draw(),
                options.scale(),
                text.locale().toLanguageTag(),
                Map.of("Title", text.label(), "Description", text.description()));
    }
}
