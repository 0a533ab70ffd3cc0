package org.heraldui.icons.check;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of services. A description that brings one in speaks of that service; a name that is a word of the language
 * as well, such as Signal, only where its capital letter tells: not as the first word, not in German.
 */
final class BrandNames {
    /** The services known to everybody. */
    static final BrandNames KNOWN = new BrandNames(Language.shared("brands"));

    private static final Set<String> ORDINARY = Language.shared("brands.ordinary").stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final Set<String> names = new TreeSet<>();

    private BrandNames(Collection<String> names) {
        this.names.addAll(names);
        this.names.addAll(Language.shared("brands.ordinary"));
    }

    /** {@return these and the labels and aliases of the brands among some icons, but for those that are ordinary words} */
    BrandNames and(Collection<IconWords> icons) {
        BrandNames all = new BrandNames(names);
        icons.stream()
                .filter(icon -> icon.brand() && icon.label().length() > 1 && !isOrdinary(icon.label()))
                .forEach(icon -> {
                    all.names.add(icon.label());
                    all.names.addAll(icon.aliases());
                });
        return all;
    }

    /** {@return the names that a text brings in, longer than one letter} */
    List<String> in(String text, Language language) {
        return names.stream()
                .filter(name -> name.strip().length() > 1)
                .filter(name -> isIn(text, name, language))
                .toList();
    }

    boolean contains(String word) {
        return names.stream().flatMap(name -> Tokens.of(name).stream()).anyMatch(word::equals);
    }

    private static boolean isOrdinary(String name) {
        return ORDINARY.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isIn(String text, String name, Language language) {
        boolean latin = name.codePoints().allMatch(c -> c < 0x250);
        boolean ordinary = isOrdinary(name);
        if (ordinary && language.hasCapitalNouns()) {
            return false;
        }
        int flags = ordinary ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        Matcher found = pattern(name, latin, language, flags).matcher(text);
        while (found.find()) {
            if (!ordinary || found.start() > 0) {
                return true;
            }
        }
        return false;
    }

    // Arabic and Hebrew write small words in front of a name without a space; Japanese writes no spaces at all.
    private static Pattern pattern(String name, boolean latin, Language language, int flags) {
        String quoted = Pattern.quote(Objects.requireNonNull(name));
        if (latin) {
            return Pattern.compile("(?<![\\p{IsLatin}\\p{N}])" + quoted + "(?![\\p{IsLatin}\\p{N}])", flags);
        }
        String before = language.isSpaced() ? "(?<!\\p{L})[وبلكהובלמש]{0,2}" : "";
        String behind = language.isSpaced() ? "(?!\\p{L})" : "";
        return Pattern.compile(before + quoted + behind, flags);
    }
}
