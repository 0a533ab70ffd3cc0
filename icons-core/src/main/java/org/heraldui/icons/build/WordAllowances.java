package org.heraldui.icons.build;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which word rules an icon may break in which languages: {@code untranslated de, nl: the word is the same there}, several
 * of them with semicolons between.
 */
record WordAllowances(boolean isReadable, Map<String, Set<String>> rules) {
    private static final Pattern ENTRY = Pattern.compile("([a-z-]+) ([a-z]{2}(?:, [a-z]{2})*): \\S.*");

    static WordAllowances read(String text) {
        Map<String, Set<String>> rules = new HashMap<>();
        for (String entry : text.isEmpty() ? new String[0] : text.split("\\s*;\\s*")) {
            Matcher parts = ENTRY.matcher(entry);
            if (!parts.matches()) {
                return new WordAllowances(false, Map.of());
            }
            for (String tag : parts.group(2).split(", ")) {
                rules.computeIfAbsent(tag, t -> new TreeSet<>()).add(parts.group(1));
            }
        }
        return new WordAllowances(true, rules);
    }

    /** {@return the ids of the rules that a language may break} */
    Set<String> of(String tag) {
        return rules.getOrDefault(tag, Set.of());
    }
}
