package org.heraldui.icons;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds icons by what people type: exact titles first, then beginnings, parts, and words with one slip. */
final class IconSearch {
    private static final int TITLE = 100;
    private static final int KEYWORD = 80;
    private static final int MIN_LENGTH_FOR_SLIP = 4;

    private IconSearch() {}

    private record Hit(Icon icon, int score) {}

    static List<Icon> search(String query, Locale locale) {
        if (query.isBlank()) {
            return List.copyOf(IconCatalogue.all());
        }
        String wanted = fold(query);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (Icon icon : IconCatalogue.all()) {
            int score = score(icon, wanted, locale);
            if (score > 0) {
                hits.add(new Hit(icon, score));
            }
        }
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::score).reversed())
                .map(Hit::icon)
                .toList();
    }

    private static int score(Icon icon, String wanted, Locale locale) {
        IconText text = icon.text(locale);
        int best = Math.max(match(icon.name(), wanted, TITLE), match(text.label(), wanted, TITLE));
        for (String alias : text.aliases()) {
            best = Math.max(best, match(alias, wanted, TITLE - 2));
        }
        for (String keyword : text.keywords()) {
            best = Math.max(best, match(keyword, wanted, KEYWORD));
        }
        return best;
    }

    private static int match(String candidate, String wanted, int full) {
        String folded = fold(candidate);
        if (folded.equals(wanted) || singular(folded).equals(singular(wanted))) {
            return full;
        }
        if (folded.startsWith(wanted)) {
            return full - 30;
        }
        for (String word : candidate.split("[\\s-]+")) {
            if (fold(word).startsWith(wanted)) {
                return full - 40;
            }
        }
        if (wanted.length() > 2 && folded.contains(wanted)) {
            return full - 60;
        }
        return wanted.length() >= MIN_LENGTH_FOR_SLIP && oneSlipApart(folded, wanted) ? full - 70 : 0;
    }

    /** {@return letters and digits only, lower case, without accents} */
    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("es")) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** One letter too many, too few, wrong, or two changed over. */
    private static boolean oneSlipApart(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
            i++;
        }
        if (longer.length() > shorter.length()) {
            return longer.substring(i + 1).equals(shorter.substring(i));
        }
        String restA = longer.substring(i);
        String restB = shorter.substring(i);
        return tail(restA).equals(tail(restB)) || startsChangedOver(restA, restB);
    }

    private static String tail(String text) {
        return text.substring(Math.min(1, text.length()));
    }

    private static boolean startsChangedOver(String a, String b) {
        return a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }
}
