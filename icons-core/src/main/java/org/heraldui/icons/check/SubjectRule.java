package org.heraldui.icons.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A description is not that of another icon. Many a label is also an honest word in another description ("a camera from
 * the front"), so three things must come together: the thing the description begins with bears another icon's label; and
 * none of the icon's own words, label, alias or keyword, knows that thing; and the label is more than a sign.
 */
final class SubjectRule {
    private static final int STEM = 4;

    private SubjectRule() {}

    static void check(IconWords words, WordSet set, Consumer<Finding> report) {
        Language language = Language.of(words.locale());
        String subject = subject(words.description(), language);
        if (subject.isEmpty() || !Language.isKnown(words.locale())) {
            return;
        }
        for (IconWords other : set.inLanguageOf(words)) {
            String label = other.label().toLowerCase(Locale.ROOT);
            if (!other.icon().equals(words.icon())
                    && label.length() > 1
                    && names(subject, label, language)
                    && !isOwn(words, label)) {
                report.accept(words.error(
                        BrandRule.ID,
                        "The label \"" + words.label() + "\" and the description \"" + words.description()
                                + "\" speak of two things: \"" + other.label() + "\" is " + other.icon() + ".",
                        "Describe what the label means, or name the thing among the keywords."));
                return;
            }
        }
    }

    /** {@return the words of the description up to its first small word or comma, without the article} */
    static String subject(String description, Language language) {
        String text = description.toLowerCase(Locale.ROOT).strip();
        if (!language.isSpaced()) {
            return text.replaceFirst("。$", "");
        }
        List<String> subject = new ArrayList<>();
        for (String word : Tokens.of(text.split("[,;:،.]", 2)[0])) {
            if (!language.isSmall(word)) {
                subject.add(word);
            } else if (!subject.isEmpty()) {
                break;
            }
        }
        return String.join(" ", subject);
    }

    // In Japanese the thing ends the sentence, behind a word in syllables: 「丸いカメラ」, but not 「三本」.
    private static boolean names(String subject, String label, Language language) {
        if (!language.isSpaced()) {
            int before = subject.length() - label.length() - 1;
            return subject.endsWith(label)
                    && (before < 0 || UnicodeScript.of(subject.charAt(before)) == UnicodeScript.HIRAGANA);
        }
        String spaced = " " + subject + " ";
        return language.hasSubjectFirst() ? spaced.startsWith(" " + label + " ") : spaced.endsWith(" " + label + " ");
    }

    private static boolean isOwn(IconWords words, String label) {
        String own = Stream.of(Stream.of(words.label()), words.aliases().stream(), words.keywords().stream())
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return own.contains(label.substring(0, Math.min(STEM, label.length())));
    }
}
