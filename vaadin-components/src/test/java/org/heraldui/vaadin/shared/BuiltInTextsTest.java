package org.heraldui.vaadin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of every component is there in every language, and the application can replace it. */
class BuiltInTextsTest {
    private static final Path ROOT = Path.of("src/main/resources");

    @ParameterizedTest
    @MethodSource("components")
    void everyLanguage_hasEveryText(String component) throws IOException {
        Properties english = load(component, Locale.ENGLISH);

        for (String language : BuiltInTexts.LANGUAGES) {
            Properties texts = load(component, Locale.of(language));
            assertThat(texts.stringPropertyNames()).as(language).isEqualTo(english.stringPropertyNames());
            texts.forEach((key, text) -> {
                assertThat(text.toString()).as("%s in %s", key, language).isNotBlank();
                assertThat(places(text.toString()))
                        .as("places of %s in %s", key, language)
                        .isEqualTo(places(english.getProperty(key.toString())));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void everyPlural_hasTheFormsOfItsLanguage(String component) throws IOException {
        for (String language : BuiltInTexts.LANGUAGES) {
            Set<String> forms =
                    new TreeSet<>(PluralRules.forLocale(Locale.of(language)).getKeywords());
            // Spanish, French, Italian and Portuguese say "many" of a million and more only.
            if (!language.equals("pl") && !language.equals("ar")) {
                forms.remove("many");
            }
            load(component, Locale.of(language))
                    .forEach((key, text) -> assertThat(missingForms(text.toString(), forms))
                            .as("plural forms of %s in %s", key, language)
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void everyText_canBeReplaced(String component) throws Exception {
        Class<?> i18n = Class.forName(component.replace('/', '.') + "I18n");
        Set<String> setters = new TreeSet<>();
        for (Method method : i18n.getMethods()) {
            Class<?>[] parameters = method.getParameterTypes();
            if (method.getName().startsWith("set") && parameters[parameters.length - 1] == String.class) {
                setters.add(method.getName().substring(3).toLowerCase(Locale.ROOT));
            }
        }

        // The part after a dot is the first argument: "credit.SOUND" is setCredit(CreditRole.SOUND, …).
        assertThat(load(component, Locale.ENGLISH).stringPropertyNames())
                .allSatisfy(key -> assertThat(setters)
                        .contains(key.replaceFirst("\\..*", "").toLowerCase(Locale.ROOT)));
    }

    static List<String> components() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.matches("org/.*/[A-Z]\\w+\\.properties") && !file.contains("_"))
                    .map(file -> file.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Properties load(String component, Locale language) throws IOException {
        String suffix = language.equals(Locale.ENGLISH) ? "" : "_" + language.getLanguage();
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(ROOT.resolve(component + suffix + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    private static Set<String> places(String text) {
        return parts(
                text, part -> part == MessagePattern.Part.Type.ARG_NUMBER || part == MessagePattern.Part.Type.ARG_NAME);
    }

    private static Set<String> missingForms(String text, Set<String> forms) {
        boolean plural = text.contains("plural,");
        Set<String> missing = new TreeSet<>(plural ? forms : Set.of());
        missing.removeAll(parts(text, part -> part == MessagePattern.Part.Type.ARG_SELECTOR));
        return missing;
    }

    private static Set<String> parts(String text, Predicate<MessagePattern.Part.Type> wanted) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (wanted.test(pattern.getPartType(i))) {
                found.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return found;
    }
}
