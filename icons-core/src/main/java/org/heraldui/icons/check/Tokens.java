package org.heraldui.icons.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts taken apart into words. */
final class Tokens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[’'׳״.-][\\p{L}\\p{M}\\p{N}]+)*");

    private Tokens() {}

    /** {@return the words as they are written; hyphens and apostrophes belong to a word} */
    static List<String> of(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** {@return the words in lower case} */
    static List<String> lower(String text) {
        return of(text.toLowerCase(Locale.ROOT));
    }

    /** {@return letters and digits in lower case, to compare what is written differently} */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}+]", "");
    }
}
