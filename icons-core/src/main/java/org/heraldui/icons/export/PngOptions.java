package org.heraldui.icons.export;

import java.util.Locale;
import java.util.Objects;
import org.heraldui.icons.IconException;
import org.heraldui.icons.SvgOptions;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.jspecify.annotations.Nullable;

/**
 * How an icon is rendered as PNG.
 *
 * @param size width and height in CSS pixels, 1 to 4096; 24 by default
 * @param scale pixels of the picture for each CSS pixel, such as 1.5 or 2 for screens of that density; 1 by default
 * @param color a colour name or {@code #rgb}, {@code #rrggbb}; black by default
 * @param background the colour behind the icon; null, the default, for a transparent picture
 * @param locale the language of the words in the file; English by default
 * @param pageDirection where the picture will stand; LTR by default. A picture cannot be mirrored later: AUTO is LTR
 */
public record PngOptions(
        int size, double scale, String color, @Nullable String background, Locale locale, PageDirection pageDirection) {

    private static final int MAX_PIXELS = 4096;

    /** 24 pixels, black on transparent, English, left to right. */
    public static final PngOptions DEFAULT = new PngOptions(24, 1, "black", null, Locale.ENGLISH, PageDirection.LTR);

    /** Like the default, black on white. */
    public static final PngOptions LIGHT = DEFAULT.withBackground("white");

    /** Like the default, white on black. */
    public static final PngOptions DARK = DEFAULT.withColor("white").withBackground("black");

    /**
     * Checks the options.
     *
     * @throws IconException if size, scale, colour or background is out of range
     */
    public PngOptions {
        Objects.requireNonNull(color, "The colour is null. Give a name or a value such as #1a2b3c.");
        Objects.requireNonNull(locale, "The locale is null. Name a language, such as Locale.ENGLISH.");
        svgOptions(size, color, pageDirection);
        if (!(size * scale >= 1 && Math.round(size * scale) <= MAX_PIXELS)) {
            throw new IconException("The size \"" + size + "\" at scale \"" + scale
                    + "\" is out of range. Give a picture of 1 to " + MAX_PIXELS + " pixels.");
        }
        if (background != null) {
            svgOptions(size, background, pageDirection);
        }
    }

    private static SvgOptions svgOptions(int size, String color, PageDirection pageDirection) {
        return new SvgOptions(size, color, null, null, pageDirection);
    }

    /** {@return width and height of the picture in its own pixels: size times scale} */
    public int pixels() {
        return (int) Math.round(size * scale);
    }

    /** {@return the same as options for SVG} */
    SvgOptions forSvg() {
        return svgOptions(pixels(), color, pageDirection);
    }

    /**
     * {@return these options with another size}
     *
     * @param newSize width and height in CSS pixels, 1 to 4096
     */
    public PngOptions withSize(int newSize) {
        return new PngOptions(newSize, scale, color, background, locale, pageDirection);
    }

    /**
     * {@return these options for screens of another density}
     *
     * @param newScale pixels of the picture for each CSS pixel, such as 1.5 or 2
     */
    public PngOptions withScale(double newScale) {
        return new PngOptions(size, newScale, color, background, locale, pageDirection);
    }

    /**
     * {@return these options with another colour}
     *
     * @param newColor a colour name, {@code #rgb} or {@code #rrggbb}
     */
    public PngOptions withColor(String newColor) {
        return new PngOptions(size, scale, newColor, background, locale, pageDirection);
    }

    /**
     * {@return these options with another background}
     *
     * @param newBackground a colour name, {@code #rgb} or {@code #rrggbb}; null for a transparent picture
     */
    public PngOptions withBackground(@Nullable String newBackground) {
        return new PngOptions(size, scale, color, newBackground, locale, pageDirection);
    }

    /**
     * {@return these options with words in another language}
     *
     * @param newLocale the language; where there is no translation, English
     */
    public PngOptions withLocale(Locale newLocale) {
        return new PngOptions(size, scale, color, background, newLocale, pageDirection);
    }

    /**
     * {@return these options for a page of another direction}
     *
     * @param newDirection the page's direction; as {@link PageDirection#of} tells for a language
     */
    public PngOptions withPageDirection(PageDirection newDirection) {
        return new PngOptions(size, scale, color, background, locale, newDirection);
    }
}
