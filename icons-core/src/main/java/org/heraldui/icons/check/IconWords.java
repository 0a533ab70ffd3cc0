package org.heraldui.icons.check;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The words of one icon in one language, as somebody wrote them: nothing is checked yet, everything may be blank.
 *
 * @param file where label and description stand, for the findings
 * @param listFile where aliases and keywords stand
 * @param icon the icon's name, the same in all languages
 * @param locale the language
 * @param brand whether the icon is the mark of a company or service: its label is then a name, the same everywhere
 * @param label the label
 * @param description the description
 * @param aliases other titles
 * @param keywords words that find the icon
 * @param allowed the ids of the rules that these words may break, declared with a reason where they are written
 */
public record IconWords(
        String file,
        String listFile,
        String icon,
        Locale locale,
        boolean brand,
        String label,
        String description,
        List<String> aliases,
        List<String> keywords,
        Set<String> allowed) {

    /** Copies the lists. */
    public IconWords {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(listFile, "listFile");
        Objects.requireNonNull(icon, "icon");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(description, "description");
        aliases = List.copyOf(aliases);
        keywords = List.copyOf(keywords);
        allowed = Set.copyOf(allowed);
    }

    /**
     * Creates a label and a description without anything else.
     *
     * @param file the file or icon, for the findings
     * @param locale the language
     * @param label the label
     * @param description the description
     * @return the words, of no brand
     */
    public static IconWords of(String file, Locale locale, String label, String description) {
        return new IconWords(file, file, file, locale, false, label, description, List.of(), List.of(), Set.of());
    }

    IconWords with(String otherLabel, String otherDescription) {
        return new IconWords(
                file, listFile, icon, locale, brand, otherLabel, otherDescription, aliases, keywords, allowed);
    }

    Finding error(String rule, String message, String cure) {
        return new Finding(file, 0, rule, message, cure);
    }

    Finding warning(String rule, String message, String cure) {
        return Finding.warning(file, 0, rule, message, cure);
    }
}
