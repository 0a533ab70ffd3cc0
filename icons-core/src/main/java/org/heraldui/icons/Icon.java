package org.heraldui.icons;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.heraldui.icons.internal.Texts;
import org.heraldui.icons.svg.SvgDrawing;
import org.heraldui.icons.svg.SvgReader;
import org.jspecify.annotations.Nullable;

/**
 * An icon: a drawing and the words that say what it means. An icon cannot be put on a page as it is; choose first what
 * it is there:
 *
 * <pre>{@code
 * Icons.CALENDAR.decorative()          // beside a text that says it already
 * Icons.CALENDAR.labelled()            // "Calendar", in the reader's language
 * Icons.CALENDAR.labelled("Pick a date")
 * Icons.CALENDAR.described()           // label and description
 * }</pre>
 *
 * Icons are immutable, serialisable and cheap; those of the catalogue are the constants of {@link Icons}.
 */
public final class Icon implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final String name;
    private final SvgDrawing drawing;
    private final IconMetadata metadata;
    private final @Nullable IconText ownText;
    // There is one exactly where the direction is OWN.
    private final @Nullable SvgDrawing rightToLeft;

    Icon(
            String name,
            SvgDrawing drawing,
            @Nullable SvgDrawing rightToLeft,
            IconMetadata metadata,
            @Nullable IconText ownText) {
        this.name = name;
        this.drawing = drawing;
        this.rightToLeft = rightToLeft;
        this.metadata = metadata;
        this.ownText = ownText;
    }

    /**
     * Reads an icon of your own. The SVG goes through the strict reader: one colour, shapes only; what is not known to
     * be harmless is refused.
     *
     * @param name its name: lower-case words joined by hyphens
     * @param svg the SVG source
     * @param text what the icon means
     * @return the icon, never mirrored; see {@link #withDirection}
     * @throws IconException if the name or the source is refused; the message lists every fault with its line and cure
     */
    public static Icon fromSvg(String name, String svg, IconText text) {
        Objects.requireNonNull(name, "The icon's name is null. Give one such as \"tram-stop\".");
        Objects.requireNonNull(text, "The icon's text is null. Give a label and a description.");
        if (!NAME.matcher(name).matches()) {
            throw new IconException("The icon name \"" + Texts.excerpt(name)
                    + "\" is not made of lower-case words joined by hyphens. Call it, say, \"tram-stop\".");
        }
        return new Icon(name, SvgReader.read(name + ".svg", svg), null, IconMetadata.OWN, text);
    }

    /**
     * {@return this icon with another behaviour in right-to-left pages}
     *
     * @param direction what it does there
     * @throws IconException if the direction is OWN and the icon has one drawing only; see {@link #withRightToLeftSvg}
     */
    public Icon withDirection(Direction direction) {
        if (direction == Direction.OWN && rightToLeft == null) {
            throw new IconException("The icon \"" + name
                    + "\" has no second drawing. Give it one with withRightToLeftSvg, or choose NEVER or MIRROR.");
        }
        return with(direction, direction == Direction.OWN ? rightToLeft : null);
    }

    /**
     * {@return this icon with a second drawing for right-to-left pages, and the direction {@link Direction#OWN}}
     *
     * @param svg the SVG source of the second drawing, on the same view box and painted in the same way
     * @throws IconException if the source is refused or does not fit the first drawing
     */
    public Icon withRightToLeftSvg(String svg) {
        SvgDrawing second = SvgReader.read(name + ".rtl.svg", svg);
        if (!second.viewBox().equals(drawing.viewBox()) || !second.paint().equals(drawing.paint())) {
            throw new IconException("The second drawing of \"" + name
                    + "\" has another view box or paint than the first. Draw both on the same root element.");
        }
        return with(Direction.OWN, second);
    }

    private Icon with(Direction direction, @Nullable SvgDrawing second) {
        IconMetadata m = metadata;
        return new Icon(
                name,
                drawing,
                second,
                new IconMetadata(m.categories(), direction, m.brand(), m.trademark(), m.since()),
                ownText == null ? text(Locale.ENGLISH) : ownText);
    }

    /** {@return the name, such as {@code log-out}} */
    public String name() {
        return name;
    }

    /** {@return the drawing: one path on a view box} */
    public SvgDrawing drawing() {
        return drawing;
    }

    /** {@return the second drawing, for right-to-left pages; there is one where the direction is {@link Direction#OWN}} */
    public Optional<SvgDrawing> rightToLeftDrawing() {
        return Optional.ofNullable(rightToLeft);
    }

    /**
     * {@return the drawing for a page: the second where the page is {@link PageDirection#RTL} and there is one} What
     * mirrors is not yet mirrored.
     *
     * @param page the direction of the page; where it is AUTO, the first drawing
     */
    public SvgDrawing drawing(PageDirection page) {
        return rightToLeft != null && page == PageDirection.RTL ? rightToLeft : drawing;
    }

    /** {@return categories, direction, brand and version} */
    public IconMetadata metadata() {
        return metadata;
    }

    /** {@return whether the icon is one of the catalogue, found there by its name} */
    public boolean isBuiltIn() {
        return ownText == null;
    }

    /**
     * {@return the words in a language, or in the nearest language there is: the same language of another country, else
     * English; {@link IconText#locale()} tells which}
     *
     * @param locale the language wanted
     */
    public IconText text(Locale locale) {
        Objects.requireNonNull(locale, "The locale is null. Name a language, such as Locale.ENGLISH.");
        return ownText != null ? ownText : IconCatalogue.text(name, locale);
    }

    /** {@return the icon as decoration: hidden from assistive technology, because a text beside it says the same} */
    public DecorativeIcon decorative() {
        return new DecorativeIcon(this);
    }

    /** {@return the icon under its own label, in English or in the language that {@link LabelledIcon#in} chooses} */
    public LabelledIcon labelled() {
        return new LabelledIcon(this, Wording.CATALOGUE);
    }

    /**
     * {@return the icon under its own label in a language}
     *
     * @param locale the language; where there is no translation, English
     */
    public LabelledIcon labelled(Locale locale) {
        return labelled().in(locale);
    }

    /**
     * {@return the icon under your label}
     *
     * @param label what it means here, such as "Back to results"
     * @throws IconException if the label is blank, longer than 1,000 characters or holds control characters
     */
    public LabelledIcon labelled(String label) {
        return new LabelledIcon(this, Wording.own(label, null));
    }

    /** {@return the icon under its own label, and with its description} */
    public DescribedIcon described() {
        return new DescribedIcon(this, Wording.CATALOGUE);
    }

    /**
     * {@return the icon under its own label, and with its description, in a language}
     *
     * @param locale the language; where there is no translation, English
     */
    public DescribedIcon described(Locale locale) {
        return described().in(locale);
    }

    /**
     * {@return the icon under your label and with your description}
     *
     * @param label what it means here
     * @param description what there is to know beyond the label
     * @throws IconException if a text is blank, longer than 1,000 characters or holds control characters
     */
    public DescribedIcon described(String label, String description) {
        return new DescribedIcon(this, Wording.own(label, description));
    }

    // Icons of the catalogue stay the constants they are; those of another version keep their drawing and words.
    private Object readResolve() {
        return ownText == null ? IconCatalogue.byName(name).filter(this::equals).orElse(this) : this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Icon icon
                && name.equals(icon.name)
                && drawing.equals(icon.drawing)
                && Objects.equals(rightToLeft, icon.rightToLeft)
                && metadata.equals(icon.metadata)
                && Objects.equals(ownText, icon.ownText);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "Icon[" + name + "]";
    }
}
