package org.heraldui.vaadin.shared;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts that a component says unless the application gives its own: a properties file in UTF-8 beside the class,
 * {@code ShareBar.properties} in English and {@code ShareBar_de.properties} in German. Their values are patterns of
 * ICU's {@link MessageFormat}, which knows the plurals of every language. Not API: public for the components only.
 */
public final class BuiltInTexts {
    /** The languages that every text is written in. */
    public static final Set<String> LANGUAGES =
            Set.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "ar", "he", "ja");

    private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

    private BuiltInTexts() {}

    /**
     * {@return a text in a language; in English where it is not translated}
     *
     * @param component the class that the file stands beside
     * @param key the key
     * @param locale the reader's language
     * @param arguments what is filled in for {@code {0}} and so on
     */
    public static String get(Class<?> component, String key, Locale locale, Object... arguments) {
        String base = component.getName().replace('.', '/');
        String pattern = file(base + "_" + locale.getLanguage()).getProperty(key);
        Locale language = locale;
        if (pattern == null) {
            pattern = file(base).getProperty(key);
            language = Locale.ENGLISH;
        }
        if (pattern == null) {
            throw new IllegalStateException(base + ".properties has no text \"" + key + "\".");
        }
        return format(pattern, language, arguments);
    }

    /**
     * {@return a pattern filled in}
     *
     * @param pattern a pattern of ICU's message format, such as {@code {0, plural, one {# comment} other {# comments}}}
     * @param locale the language of the pattern
     * @param arguments what is filled in for {@code {0}} and so on
     */
    public static String format(String pattern, Locale locale, Object... arguments) {
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private static Properties file(String base) {
        return FILES.computeIfAbsent(base, BuiltInTexts::load);
    }

    private static Properties load(String base) {
        Properties texts = new Properties();
        try (InputStream in = BuiltInTexts.class.getClassLoader().getResourceAsStream(base + ".properties")) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
