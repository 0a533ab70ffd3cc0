package org.heraldui.icons;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Words as a search compares them: without case, accents, width, kind of kana, and, as a stem, without plural. */
final class SearchText {
    /** Letters that no normal form takes apart, and what people type for them. */
    private static final Map<String, String> LETTERS = Map.of(
            "ß", "ss", "œ", "oe", "æ", "ae", "ø", "o", "ł", "l", "đ", "d", "ı", "i", "ة", "ه", "ى", "ي", "ـ", "");

    /** Endings by language, the longest first; behind {@code >} stands what takes their place. */
    private static final Map<String, List<String>> ENDINGS = Map.ofEntries(
            endings("en", "ies>y es> s>"),
            endings("de", "ern> en> er> es> e> n> s>"),
            endings("fr", "aux>al eux>eu s> x>"),
            endings("es", "ces>z es> s> e>"),
            endings("it", "io> ia> ie> hi> he> a> e> i> o>"),
            endings("pt", "oes>ao aes>ao ais>al eis>el ns>m es> s> e>"),
            endings("nl", "bben>b ggen>g kken>k llen>l mmen>m nnen>n ppen>p rren>r ssen>s tten>t en> s> e>"),
            endings("pl", "ow> ach> ami> om> a> e> i> y> o>"),
            endings("sv", "arna> orna> erna> ar> or> er> an> en> et> na> a> e> n>"),
            endings("ar", "ات> ون> ين> ان> ه>"),
            endings("he", "ים> ות> ה> ת>"));

    private static final Map<String, List<String>> ARTICLES = Map.of("ar", List.of("ال", "لل"), "he", List.of("ה"));
    private static final int SHORTEST_STEM = 3;
    private static final int VOICED = 0x3099;
    private static final int HALF_VOICED = 0x309A;
    private static final int KATAKANA_BEHIND_HIRAGANA = 0x60;

    private SearchText() {}

    private static Map.Entry<String, List<String>> endings(String language, String endings) {
        return Map.entry(language, List.of(endings.split(" ")));
    }

    /** {@return letters and digits only, lower case, without accents} */
    static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(apart.length());
        apart.codePoints().forEach(c -> {
            String letter = LETTERS.get(Character.toString(c));
            if (letter != null) {
                out.append(letter);
            } else if (c >= 'ぁ' && c <= 'ゖ') {
                out.appendCodePoint(c + KATAKANA_BEHIND_HIRAGANA);
            } else if (Character.isLetterOrDigit(c) || c == VOICED || c == HALF_VOICED) {
                out.appendCodePoint(c);
            }
        });
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** {@return the words of a text, folded} */
    static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\p{Pd}’'・]+"))
                .map(SearchText::fold)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** {@return folded words without article and ending, written together} */
    static String stem(List<String> words, Locale locale) {
        return words.stream().map(word -> stem(word, locale.getLanguage())).collect(Collectors.joining());
    }

    private static String stem(String word, String language) {
        String bare = word;
        for (String article : ARTICLES.getOrDefault(language, List.of())) {
            if (bare.startsWith(article) && bare.length() >= article.length() + SHORTEST_STEM) {
                bare = bare.substring(article.length());
                break;
            }
        }
        for (String ending : ENDINGS.getOrDefault(language, List.of())) {
            int arrow = ending.indexOf('>');
            int length = bare.length() - arrow;
            if (length + ending.length() - arrow - 1 >= SHORTEST_STEM && bare.endsWith(ending.substring(0, arrow))) {
                return bare.substring(0, length) + ending.substring(arrow + 1);
            }
        }
        return bare;
    }
}
