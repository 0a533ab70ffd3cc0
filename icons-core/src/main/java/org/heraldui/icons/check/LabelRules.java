package org.heraldui.icons.check;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The rules that one label and its description keep: a listener hears the thing or act, nothing else. {@code
 * docs/words.md} lists the rules with examples. Twelve languages are known; in others, what is true of all languages is
 * checked, and English noise.
 */
public final class LabelRules {
    /** The longest label, in UTF-16 units. */
    public static final int MAX_LABEL = 40;

    private static final List<WordRule> RULES = List.of(SentenceRules::check, LanguageRules::check, BrandRule::check);

    private LabelRules() {}

    /**
     * Checks an English label and description.
     *
     * @param file the file or icon, for the findings
     * @param label the label; blank if it is missing
     * @param description the description; blank if it is missing
     * @param report takes each finding
     */
    public static void check(String file, String label, String description, Consumer<Finding> report) {
        check(IconWords.of(file, Locale.ENGLISH, label, description), report);
    }

    /**
     * Checks a label and a description.
     *
     * @param words the words and their language
     * @param report takes each finding
     */
    public static void check(IconWords words, Consumer<Finding> report) {
        check(words, BrandNames.KNOWN, report);
    }

    static void check(IconWords words, BrandNames names, Consumer<Finding> report) {
        Language language = Language.of(words.locale());
        IconWords texts = TextRules.check(words, language, report);
        RULES.forEach(rule -> rule.check(texts, language, names, report));
    }
}
