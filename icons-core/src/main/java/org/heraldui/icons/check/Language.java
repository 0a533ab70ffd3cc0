package org.heraldui.icons.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the rules know of a language, from {@code languages.properties}; of a language not listed there, little. */
final class Language {
    // Behind a prefix a word ends; an apostrophe is an end, too.
    private static final String EDGE = "(?:(?<=[’'])|(?!\\p{L}))";
    private static final Properties DATA = data();
    private static final Map<String, Language> KNOWN = known();

    private final String tag;
    private final Pattern prefix;
    private final Pattern suffix;
    private final Pattern colour;
    private final Set<String> empty;
    private final Set<String> small;
    private final Set<String> proper;
    private final Set<UnicodeScript> scripts;

    private Language(String tag) {
        this.tag = tag;
        this.prefix = pattern("^(" + value("prefix") + ")" + (isSpaced() ? EDGE : ""));
        this.suffix = pattern("(" + value("suffix") + ")$");
        this.colour = pattern(isSpaced() ? "\\b(" + value("colours") + ")\\b" : value("colours"));
        this.empty = Set.copyOf(listed(value("empty")));
        this.small = Set.of(value("small").split("\\s+"));
        this.proper = Set.copyOf(listed(value("proper")));
        this.scripts = listed(DATA.getProperty(tag + ".script", "LATIN")).stream()
                .map(UnicodeScript::forName)
                .collect(Collectors.toSet());
    }

    /** {@return the language of a locale; English stands in for those not known} */
    static Language of(Locale locale) {
        return Objects.requireNonNullElseGet(KNOWN.get(locale.getLanguage()), Language::english);
    }

    static boolean isKnown(Locale locale) {
        return KNOWN.containsKey(locale.getLanguage());
    }

    static Language english() {
        return Objects.requireNonNull(KNOWN.get("en"));
    }

    static Collection<Language> all() {
        return KNOWN.values();
    }

    /** {@return a list of the data that belongs to no language} */
    static List<String> shared(String key) {
        return listed(DATA.getProperty(key));
    }

    String tag() {
        return tag;
    }

    /** Whether a text begins with "icon of" or, a label, ends with "icon". */
    boolean saysIcon(String text, boolean label) {
        return prefix.matcher(text).find() || (label && suffix.matcher(text).find());
    }

    boolean isEmpty(String word) {
        return empty.contains(word);
    }

    /** {@return the first colour that a text names, or ""} */
    String colourIn(String text) {
        var found = colour.matcher(text);
        return found.find() ? found.group() : "";
    }

    boolean isSmall(String word) {
        return small.contains(word);
    }

    boolean keepsCapital(String word) {
        return proper.contains(word);
    }

    Set<UnicodeScript> scripts() {
        return scripts;
    }

    boolean isLatin() {
        return scripts.contains(UnicodeScript.LATIN);
    }

    /** Whether words stand apart; they do not in Japanese. */
    boolean isSpaced() {
        return !"ja".equals(tag);
    }

    /** Whether nouns begin with a capital letter, wherever they stand. */
    boolean hasCapitalNouns() {
        return "de".equals(tag);
    }

    boolean hasSubjectFirst() {
        return "first".equals(value("subject"));
    }

    String stop() {
        return DATA.getProperty(tag + ".stop", ".");
    }

    private String value(String key) {
        return DATA.getProperty(tag + "." + key, "\u0000");
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static List<String> listed(String value) {
        return Arrays.asList(value.strip().split("\\s*,\\s*"));
    }

    private static Map<String, Language> known() {
        return DATA.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".subject"))
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toMap(tag -> tag, Language::new, (a, b) -> a, TreeMap::new));
    }

    private static Properties data() {
        Properties data = new Properties();
        try (InputStream in = Language.class.getResourceAsStream("languages.properties")) {
            data.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return data;
    }
}
