package org.heraldui.icons.check;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Words are in the language they are given for: its script, and among Latin ones its small words. */
final class LanguageRules {
    /** By how many small words another language must lead before it is believed. */
    private static final int LEAD = 2;

    private LanguageRules() {}

    static void check(IconWords words, Language language, BrandNames names, Consumer<Finding> report) {
        if (!Language.isKnown(words.locale())) {
            return;
        }
        String tag = words.locale().toLanguageTag();
        if (!words.brand()) {
            script(words, "label", words.label(), language, names, report);
        }
        script(words, "description", words.description(), language, names, report);
        Language guess = guess(words.description(), language);
        if (guess != language) {
            report.accept(words.error(
                    "description-language",
                    "The description \"" + words.description() + "\" reads as \"" + guess.tag() + "\", not \"" + tag
                            + "\".",
                    "Write it in the language it is given for."));
        }
    }

    private static void script(
            IconWords words, String what, String text, Language language, BrandNames names, Consumer<Finding> report) {
        for (String word : foreign(text, language)) {
            if (!names.contains(word) && !isDrawnLetter(word)) {
                report.accept(words.error(
                        what + "-language",
                        "\"" + word + "\" in the " + what + " \"" + text + "\" is not in the script of \""
                                + language.tag() + "\".",
                        "Write it in that script; only names of brands may stand in another."));
                return;
            }
        }
    }

    private static List<String> foreign(String text, Language language) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.appendCodePoint(isForeign(c, language) ? c : ' '));
        return Tokens.of(out.toString());
    }

    private static boolean isForeign(int c, Language language) {
        UnicodeScript script = UnicodeScript.of(c);
        return Character.isLetter(c)
                && script != UnicodeScript.COMMON
                && script != UnicodeScript.INHERITED
                && !language.scripts().contains(script);
    }

    // "A capital letter T": what is drawn, not a word.
    private static boolean isDrawnLetter(String word) {
        return word.codePointCount(0, word.length()) == 1;
    }

    private static Language guess(String text, Language language) {
        List<String> words = Tokens.lower(text);
        Language best = Language.all().stream()
                .filter(Language::isLatin)
                .max(Comparator.comparingLong(other -> smallWords(words, other)))
                .orElse(language);
        return smallWords(words, best) - smallWords(words, language) >= LEAD ? best : language;
    }

    private static long smallWords(List<String> words, Language language) {
        return words.stream().filter(language::isSmall).count();
    }
}
