package org.heraldui.icons.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of a set of icons, to be looked up. */
final class WordSet {
    private record Key(Locale locale, String text) {}

    private final Map<Key, IconWords> byIcon = new HashMap<>();
    private final Map<Key, IconWords> byLabel = new LinkedHashMap<>();
    private final Map<Locale, List<IconWords>> byLocale;

    WordSet(Collection<IconWords> words) {
        for (IconWords icon : words) {
            byIcon.put(new Key(icon.locale(), icon.icon()), icon);
            byLabel.putIfAbsent(labelKey(icon), icon);
        }
        byLocale = words.stream().collect(Collectors.groupingBy(IconWords::locale));
    }

    private static Key labelKey(IconWords icon) {
        return new Key(icon.locale(), Tokens.plain(icon.label()));
    }

    /** {@return the first icon of that label in that language} */
    IconWords firstLabelled(IconWords icon) {
        return byLabel.getOrDefault(labelKey(icon), icon);
    }

    /** {@return the same icon in English} */
    @Nullable
    IconWords english(IconWords icon) {
        return byIcon.get(new Key(Locale.ENGLISH, icon.icon()));
    }

    /** {@return all icons in the language of one} */
    List<IconWords> inLanguageOf(IconWords icon) {
        return byLocale.getOrDefault(icon.locale(), List.of());
    }

    /** {@return where words of an icon are to be added} */
    String file(String icon) {
        IconWords english = byIcon.get(new Key(Locale.ENGLISH, icon));
        return english == null ? icon : english.listFile();
    }

    /** {@return the languages that an icon lacks and others have} */
    Map<String, List<Locale>> missing() {
        Map<String, List<Locale>> missing = new TreeMap<>();
        for (Key key : byIcon.keySet()) {
            missing.computeIfAbsent(
                    key.text(),
                    icon -> byLocale.keySet().stream()
                            .filter(locale -> !byIcon.containsKey(new Key(locale, icon)))
                            .sorted(Comparator.comparing(Locale::toLanguageTag))
                            .toList());
        }
        return missing;
    }
}
