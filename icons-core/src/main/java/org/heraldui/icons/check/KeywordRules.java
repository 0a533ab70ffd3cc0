package org.heraldui.icons.check;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** The words that find an icon: enough of them, and none twice. */
final class KeywordRules {
    private KeywordRules() {}

    static void check(IconWords words, Consumer<Finding> report) {
        if (words.keywords().size() < WordRules.MIN_KEYWORDS) {
            report.accept(Finding.warning(
                    words.listFile(),
                    0,
                    "keywords",
                    "There are " + words.keywords().size() + " keywords.",
                    "Give at least " + WordRules.MIN_KEYWORDS + " words by which people look for it."));
        }
        Set<String> seen = new HashSet<>(Set.of(folded(words.label())));
        for (String alias : words.aliases()) {
            known(words, "alias", alias, seen, report);
        }
        for (String keyword : words.keywords()) {
            known(words, "keyword", keyword, seen, report);
        }
    }

    private static void known(IconWords words, String what, String text, Set<String> seen, Consumer<Finding> report) {
        if (text.isBlank() || !Normalizer.isNormalized(text, Normalizer.Form.NFC) || hasControl(text)) {
            report.accept(new Finding(
                    words.listFile(),
                    0,
                    what + "-characters",
                    "The " + what + " \"" + text + "\" is blank, not composed or holds a control character.",
                    "Write plain words in Unicode form NFC."));
        }
        if (!seen.add(folded(text))) {
            report.accept(Finding.warning(
                    words.listFile(),
                    0,
                    what + "-repeats",
                    "The " + what + " \"" + text + "\" is there already, as label, alias or keyword.",
                    "Drop it, or give another word."));
        }
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean hasControl(String text) {
        return text.codePoints().anyMatch(TextRules::isControl);
    }
}
