package org.heraldui.icons;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.heraldui.icons.internal.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How an icon is rendered as SVG.
 *
 * @param size width and height in CSS pixels, 1 to 4096; 24 by default
 * @param color a colour name or {@code #rgb}, {@code #rrggbb}; null for the colour of the text around the icon
 * @param strokeWidth the width of an outline icon's lines in units of its view box; null for the drawing's own
 * @param idPrefix the start of all ids inside; null for ids that are unique in this process
 * @param pageDirection where the SVG will stand; AUTO by default
 */
public record SvgOptions(
        int size,
        @Nullable String color,
        @Nullable Double strokeWidth,
        @Nullable String idPrefix,
        PageDirection pageDirection) {

    /** 24 pixels, the colour and direction of the page. */
    public static final SvgOptions DEFAULT = new SvgOptions(24, null, null, null, PageDirection.AUTO);

    private static final int MAX_SIZE = 4096;
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}|[a-zA-Z]{3,30}");
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");

    /** The direction of the page that an icon stands on. */
    public enum PageDirection {
        /**
         * Not known: icons that change carry {@code data-direction="mirror"} or {@code data-direction="own"}, the latter
         * with both drawings, for the page's style sheet.
         */
        AUTO,
        /** Left to right: nothing changes. */
        LTR,
        /** Right to left: icons that mirror are drawn mirrored, those with a second drawing show it. */
        RTL,
        /** Right to left in Hebrew script: icons that mirror are drawn mirrored, the others do not change. */
        RTL_HEBREW;

        private static final Set<String> HEBREW = Set.of("Hebr", "he", "yi");
        private static final Set<String> OTHERS =
                Set.of("Arab", "Nkoo", "Syrc", "Thaa", "ar", "ckb", "dv", "fa", "ks", "ps", "sd", "ug", "ur");

        /**
         * {@return the direction of pages in a language: that of its script if the locale names one, else of its usual one}
         *
         * @param locale the language of the page
         */
        public static PageDirection of(Locale locale) {
            String writing = locale.getScript().isEmpty() ? locale.getLanguage() : locale.getScript();
            return HEBREW.contains(writing) ? RTL_HEBREW : OTHERS.contains(writing) ? RTL : LTR;
        }

        /** {@return whether lines begin at the right} */
        public boolean isRightToLeft() {
            return this == RTL || this == RTL_HEBREW;
        }
    }

    /**
     * Checks the options.
     *
     * @throws IconException if size, colour, stroke width or id prefix is out of range
     */
    public SvgOptions {
        Objects.requireNonNull(pageDirection, "The page direction is null. Use PageDirection.AUTO.");
        if (size < 1 || size > MAX_SIZE) {
            throw new IconException("The size \"" + size + "\" is out of range. Give 1 to " + MAX_SIZE + " pixels.");
        }
        if (color != null && !COLOR.matcher(color).matches()) {
            throw new IconException("The colour \"" + Texts.excerpt(color)
                    + "\" is not understood. Give a name or a value such as #1a2b3c.");
        }
        if (strokeWidth != null && !(strokeWidth > 0 && strokeWidth <= 8)) {
            throw new IconException(
                    "The stroke width \"" + strokeWidth + "\" is out of range. Give more than 0, at most 8 units.");
        }
        if (idPrefix != null && !ID.matcher(idPrefix).matches()) {
            throw new IconException("The id prefix \"" + Texts.excerpt(idPrefix)
                    + "\" is not an id. Start with a letter; use letters, digits, hyphens, at most 64.");
        }
    }

    /**
     * {@return these options with another size}
     *
     * @param newSize width and height in CSS pixels, 1 to 4096
     */
    public SvgOptions withSize(int newSize) {
        return new SvgOptions(newSize, color, strokeWidth, idPrefix, pageDirection);
    }

    /**
     * {@return these options with another colour}
     *
     * @param newColor a colour name, {@code #rgb} or {@code #rrggbb}
     */
    public SvgOptions withColor(String newColor) {
        return new SvgOptions(size, newColor, strokeWidth, idPrefix, pageDirection);
    }

    /**
     * {@return these options with another line width}
     *
     * @param newWidth units of the view box, more than 0, at most 8
     */
    public SvgOptions withStrokeWidth(double newWidth) {
        return new SvgOptions(size, color, newWidth, idPrefix, pageDirection);
    }

    /**
     * {@return these options with fixed ids, for output that must be the same each time}
     *
     * @param newPrefix the start of all ids; yours to keep unique on the page
     */
    public SvgOptions withIdPrefix(String newPrefix) {
        return new SvgOptions(size, color, strokeWidth, newPrefix, pageDirection);
    }

    /**
     * {@return these options for a page of a known direction}
     *
     * @param newDirection the page's direction
     */
    public SvgOptions withPageDirection(PageDirection newDirection) {
        return new SvgOptions(size, color, strokeWidth, idPrefix, newDirection);
    }
}
