package org.heraldui.icons.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * The resources that the build writes and the catalogue reads: one file of drawings and metadata, one file of words for
 * each language. Keys are {@code <icon>.<field>}.
 */
public final class IconResources {
    /** The folder of the resources on the class path. */
    public static final String FOLDER = "org/heraldui/icons/catalogue/";

    /** Names, drawings and metadata. */
    public static final String INDEX = "icons.properties";

    /** The key of the list of names in the index. */
    public static final String NAMES = "names";

    /** The key of the list of languages in the index. */
    public static final String LOCALES = "locales";

    private IconResources() {}

    /** {@return the file of the words of a language} */
    public static String textsOf(String languageTag) {
        return "texts_" + languageTag + ".properties";
    }

    /** {@return the parts of a comma-separated value} */
    public static List<String> list(String value) {
        return value.isBlank() ? List.of() : List.of(value.strip().split("\\s*,\\s*"));
    }

    /** Reads one of the resources. */
    public static Properties read(String file) {
        Properties properties = new Properties();
        try (InputStream in = IconResources.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The resource \"" + FOLDER + file
                        + "\" is not on the class path. Use the complete herald-icons-core jar.");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
