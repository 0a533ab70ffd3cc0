package org.heraldui.icons;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/**
 * An icon together with what it is to assistive technology: decoration, a label, or a label with a description. There
 * is no other way to render an icon, so the choice cannot be forgotten.
 */
public sealed interface AccessibleIcon extends Serializable permits DecorativeIcon, LabelledIcon, DescribedIcon {

    /** {@return the icon} */
    Icon icon();

    /** {@return the accessible name; empty for decoration} */
    Optional<String> label();

    /** {@return the accessible description; empty unless described} */
    Optional<String> description();

    /** {@return the language of the words; empty for decoration and for words of your own} */
    Optional<Locale> locale();

    /**
     * {@return the same in a language: the catalogue's words change, words of your own stay}
     *
     * @param locale the language; where there is no translation, English
     */
    AccessibleIcon in(Locale locale);

    /**
     * {@return the same in the reader's language, where neither words nor a language were chosen}
     *
     * @param locale the reader's language; where there is no translation, English
     */
    AccessibleIcon forReader(Locale locale);

    /** {@return a standalone SVG of 24 by 24 pixels in the colour of the text around it} */
    default String toSvg() {
        return toSvg(SvgOptions.DEFAULT);
    }

    /**
     * {@return a standalone SVG} Texts are escaped; ids are unique in the process unless the options name a prefix.
     *
     * @param options size, colour, ids and direction
     */
    default String toSvg(SvgOptions options) {
        return SvgMarkup.write(this, options);
    }
}
