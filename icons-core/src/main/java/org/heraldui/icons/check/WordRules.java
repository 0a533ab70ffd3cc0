package org.heraldui.icons.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The rules that the words of a whole set keep: those of {@link LabelRules} for each icon in each language, and what can
 * only be seen by comparing icons and languages. {@code docs/words.md} lists them with examples.
 */
public final class WordRules {
    /** The fewest keywords of an icon in a language. */
    public static final int MIN_KEYWORDS = 8;

    private WordRules() {}

    /**
     * Checks a set. A rule in {@link IconWords#allowed()} is not reported for these words; that it is allowed without need
     * is.
     *
     * @param words the words of all icons in all languages
     * @return every finding, in the order of the words
     */
    public static List<Finding> check(Collection<IconWords> words) {
        WordSet set = new WordSet(words);
        BrandNames names = BrandNames.KNOWN.and(words);
        List<Finding> findings = new ArrayList<>();
        for (IconWords icon : words) {
            List<Finding> found = new ArrayList<>();
            LabelRules.check(icon, names, found::add);
            KeywordRules.check(icon, found::add);
            duplicate(icon, set, found::add);
            untranslated(icon, set, found::add);
            SubjectRule.check(icon, set, found::add);
            findings.addAll(declared(icon, found));
        }
        missing(set, findings::add);
        return findings;
    }

    private static List<Finding> declared(IconWords icon, List<Finding> found) {
        Set<String> unneeded = new TreeSet<>(icon.allowed());
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : found) {
            if (icon.allowed().contains(finding.rule())) {
                unneeded.remove(finding.rule());
            } else {
                kept.add(finding);
            }
        }
        for (String rule : unneeded) {
            kept.add(icon.warning(
                    "allow-unneeded",
                    "\"" + rule + "\" is allowed, but the words keep that rule.",
                    "Allow it no more."));
        }
        return kept;
    }

    private static void duplicate(IconWords icon, WordSet set, Consumer<Finding> report) {
        IconWords first = set.firstLabelled(icon);
        if (!first.icon().equals(icon.icon()) && !icon.label().isBlank()) {
            report.accept(icon.error(
                    "label-duplicate",
                    "The label \"" + icon.label() + "\" (" + icon.locale().toLanguageTag() + ") is also that of "
                            + first.icon() + ".",
                    "Say what tells them apart."));
        }
    }

    private static void untranslated(IconWords icon, WordSet set, Consumer<Finding> report) {
        IconWords english = set.english(icon);
        if (english == null || icon.locale().equals(Locale.ENGLISH)) {
            return;
        }
        if (!icon.brand()) {
            untranslated(icon, "label", icon.label(), english.label(), report);
        }
        untranslated(icon, "description", icon.description(), english.description(), report);
        untranslated(
                icon,
                "list of keywords",
                String.join(", ", icon.keywords()),
                String.join(", ", english.keywords()),
                report);
    }

    private static void untranslated(
            IconWords icon, String what, String text, String english, Consumer<Finding> report) {
        if (!text.isBlank() && text.equalsIgnoreCase(english)) {
            report.accept(icon.error(
                    "untranslated",
                    "The " + what + " (" + icon.locale().toLanguageTag() + ") is the English \"" + text + "\".",
                    "Translate it, or say in allow-words why it is the same."));
        }
    }

    private static void missing(WordSet set, Consumer<Finding> report) {
        set.missing()
                .forEach((icon, locales) -> locales.forEach(locale -> {
                    String tag = locale.toLanguageTag();
                    report.accept(new Finding(
                            set.file(icon),
                            0,
                            "translation",
                            "The words in \"" + tag + "\" are missing, which other icons have.",
                            "Add label." + tag + ", description." + tag + " and keywords." + tag + "."));
                }));
    }
}
