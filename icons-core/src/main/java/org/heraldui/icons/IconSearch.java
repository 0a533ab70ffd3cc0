package org.heraldui.icons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds icons by what people type: the label before an alias before a keyword, then what begins like it, what holds it,
 * and what is one slip of the finger away.
 */
final class IconSearch {
    private static final int LABEL = 100;
    private static final int ALIAS = 98;
    private static final int KEYWORD = 80;
    private static final int MIN_LENGTH_FOR_SLIP = 4;

    private static final Map<Locale, List<Entry>> INDEX = new ConcurrentHashMap<>();

    private IconSearch() {}

    private record Entry(Icon icon, List<Term> terms) {}

    private record Hit(Icon icon, int score) {}

    /** What an icon can be found by: as it is compared, and how much it counts if it is what was typed. */
    private record Term(String folded, String stem, List<String> words, int full) {
        static Term of(String text, int full, Locale locale) {
            List<String> words = SearchText.words(text);
            return new Term(SearchText.fold(text), SearchText.stem(words, locale), words, full);
        }

        int score(Term wanted) {
            if (folded.equals(wanted.folded)) {
                return full;
            }
            if (stem.equals(wanted.stem)) {
                return full - 1;
            }
            if (folded.startsWith(wanted.folded) || (wanted.isLong() && folded.startsWith(wanted.stem))) {
                return full - 30;
            }
            if (words.stream().anyMatch(word -> word.startsWith(wanted.folded))) {
                return full - 40;
            }
            if (wanted.folded.length() > 2 && folded.contains(wanted.folded)) {
                return full - 60;
            }
            return isSlip(wanted) ? full - 70 : 0;
        }

        /** Whether so much is left without article and ending that it still means something. */
        private boolean isLong() {
            return stem.length() >= MIN_LENGTH_FOR_SLIP;
        }

        private boolean isSlip(Term wanted) {
            return wanted.folded.length() >= MIN_LENGTH_FOR_SLIP
                    && (Slips.oneApart(folded, wanted.folded)
                            || (wanted.isLong() && Slips.oneApart(stem, wanted.stem))
                            || words.stream().anyMatch(word -> Slips.oneApart(word, wanted.folded)));
        }
    }

    static List<Icon> search(String query, Locale locale) {
        if (query.isBlank()) {
            return List.copyOf(IconCatalogue.all());
        }
        Locale language = IconCatalogue.supported(locale);
        Term wanted = Term.of(query, 0, language);
        if (wanted.folded().isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : INDEX.computeIfAbsent(language, IconSearch::index)) {
            int score = entry.terms().stream()
                    .mapToInt(term -> term.score(wanted))
                    .max()
                    .orElse(0);
            if (score > 0) {
                hits.add(new Hit(entry.icon(), score));
            }
        }
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::score).reversed())
                .map(Hit::icon)
                .toList();
    }

    private static List<Entry> index(Locale locale) {
        return IconCatalogue.all().stream()
                .map(icon -> new Entry(icon, terms(icon, locale)))
                .toList();
    }

    private static List<Term> terms(Icon icon, Locale locale) {
        IconText text = icon.text(locale);
        List<Term> terms = new ArrayList<>();
        terms.add(Term.of(text.label(), LABEL, locale));
        terms.add(Term.of(icon.name(), ALIAS, locale));
        text.aliases().forEach(alias -> terms.add(Term.of(alias, ALIAS, locale)));
        text.keywords().forEach(keyword -> terms.add(Term.of(keyword, KEYWORD, locale)));
        return terms;
    }
}
