package org.heraldui.icons;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.heraldui.icons.internal.Texts;

/**
 * The words of an icon in one language.
 *
 * @param locale the language of the words
 * @param label what a speaker would call the thing or act, without a full stop; becomes the accessible name
 * @param description one sentence on what is drawn; becomes the accessible description
 * @param aliases other titles under which people know the icon
 * @param keywords words that find the icon in a search
 */
public record IconText(Locale locale, String label, String description, List<String> aliases, List<String> keywords)
        implements Serializable {

    /**
     * Checks the words.
     *
     * @throws IconException if label or description is blank, longer than 1,000 characters or holds characters that
     *     cannot be shown
     */
    public IconText {
        Objects.requireNonNull(locale, "The locale is null. Name the language of the label.");
        label = Texts.checked(label, "label");
        description = Texts.checked(description, "description");
        aliases = List.copyOf(aliases);
        keywords = List.copyOf(keywords);
    }

    /**
     * Creates the words of an icon of one's own.
     *
     * @param locale the language of the words
     * @param label what a speaker would call the thing or act
     * @param description one sentence on what is drawn
     * @return the words, without aliases and keywords
     */
    public static IconText of(Locale locale, String label, String description) {
        return new IconText(locale, label, description, List.of(), List.of());
    }
}
