package org.heraldui.icons.export;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.heraldui.icons.Direction;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconException;
import org.heraldui.icons.IconText;
import org.heraldui.icons.SvgOptions;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.heraldui.icons.internal.Texts;
import org.heraldui.icons.svg.SvgDrawing;

/**
 * Writes many icons into one SVG file of symbols, for pages that show an icon as {@code <use href="icons.svg#calendar">}.
 * The id of a symbol is the icon's name after the prefix, and stays so in later versions.
 *
 * <p>A symbol's title travels with the drawing, but browsers do not name the picture by it where it is used. Say there
 * what the icon is:
 *
 * <pre>{@code
 * <svg width="24" height="24" role="img" aria-label="Calendar"><use href="icons.svg#calendar"/></svg>
 * <svg width="24" height="24" aria-hidden="true"><use href="icons.svg#clock"/></svg> 10:30
 * }</pre>
 *
 * Needs neither Batik nor {@code java.awt}. Thread-safe.
 */
public final class SpriteExporter {
    private SpriteExporter() {}

    /**
     * {@return the sprite} The same icons, locale and options give the same text.
     *
     * @param icons the icons, in the order in which they will stand there
     * @param locale the language of the titles
     * @param options the prefix of the ids, none by default; colour, line width and direction. Size is that of the place
     *     of use. In direction AUTO icons are drawn for left to right, and those that mirror carry
     *     {@code data-direction="mirror"}
     * @throws IconException if there are no icons, or two have one name
     */
    public static String toSvg(Collection<Icon> icons, Locale locale, SvgOptions options) {
        Objects.requireNonNull(locale, "The locale is null. Name a language, such as Locale.ENGLISH.");
        Objects.requireNonNull(options, "The options are null. Use SvgOptions.DEFAULT.");
        List<Icon> symbols = List.copyOf(icons);
        if (symbols.isEmpty()) {
            throw new IconException("There are no icons. Give at least one, such as IconCatalogue.all().");
        }
        Set<String> twice = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        StringBuilder out = new StringBuilder(512 * symbols.size());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\">\n");
        for (Icon icon : symbols) {
            if (!names.add(icon.name())) {
                twice.add("\"" + icon.name() + "\"");
            }
            append(out, icon, locale, options);
        }
        if (!twice.isEmpty()) {
            throw new IconException("More than one icon has the name " + String.join(", ", twice)
                    + ". Give each once; call icons of your own otherwise.");
        }
        return out.append("</svg>\n").toString();
    }

    private static void append(StringBuilder out, Icon icon, Locale locale, SvgOptions options) {
        SvgDrawing drawing = icon.drawing(options.pageDirection());
        IconText text = icon.text(locale);
        boolean mirrors = icon.metadata().direction() == Direction.MIRROR;
        out.append("<symbol id=\"")
                .append(options.idPrefix() == null ? "" : options.idPrefix())
                .append(icon.name())
                .append("\" viewBox=\"")
                .append(drawing.viewBox())
                .append("\" ")
                .append(drawing.paint(options.strokeWidth()));
        if (options.color() != null) {
            out.append(" color=\"").append(options.color()).append('"');
        }
        if (mirrors && options.pageDirection() == PageDirection.AUTO) {
            out.append(" data-direction=\"mirror\"");
        }
        out.append("><title lang=\"")
                .append(text.locale().toLanguageTag())
                .append("\">")
                .append(Texts.escape(text.label()))
                .append("</title><path d=\"")
                .append(drawing.path());
        if (mirrors && options.pageDirection().isRightToLeft()) {
            out.append("\" transform=\"").append(drawing.mirrorTransform());
        }
        out.append("\"/></symbol>\n");
    }
}
