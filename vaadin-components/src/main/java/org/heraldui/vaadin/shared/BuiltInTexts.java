package org.heraldui.vaadin.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts that a component says unless the application gives its own: a properties file in UTF-8 beside the class,
 * {@code ShareBar.properties} in English and {@code ShareBar_de.properties} in German, with {@link MessageFormat}
 * patterns as values. Not API: public for the components only.
 */
public final class BuiltInTexts {
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
        return new MessageFormat(pattern, language).format(arguments);
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
