package org.heraldui.vaadin.shared;

import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of one component in the language in which it speaks: the application's, which are in the language around
 * the component, else the built-in ones, which are in the first of that language, the page's and English that they are
 * translated into. Not API: public for the components only.
 *
 * @param component the class that the texts belong to
 * @param around the language that the component stands in
 * @param language the language of the built-in texts
 */
public record Wording(Class<?> component, Locale around, Locale language) {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");

    /**
     * {@return the words of a component}
     *
     * @param component the class that the texts belong to
     * @param content the language of the content that it stands in; null for that of the page
     * @param page the language of the page
     */
    public static Wording of(Class<?> component, @Nullable Locale content, Locale page) {
        Locale around = content == null ? page : content;
        return new Wording(
                component, around, isTranslated(around) ? around : isTranslated(page) ? page : Locale.ENGLISH);
    }

    /**
     * {@return the application's text filled in, or the built-in one}
     *
     * @param own the application's text, a pattern where there are arguments; null for the built-in one
     * @param key the key of the built-in text
     * @param arguments what is filled in for {@code {0}} and so on
     */
    public String say(@Nullable String own, String key, Object... arguments) {
        if (own == null) {
            return BuiltInTexts.get(component, key, language, arguments);
        }
        return arguments.length == 0 ? own : BuiltInTexts.format(own, around, arguments);
    }

    /**
     * {@return the language that {@link #say} answers in}
     *
     * @param own the application's pattern; null for the built-in text
     */
    public Locale languageOf(@Nullable String own) {
        return own == null ? language : around;
    }

    /**
     * Says the language of an element that holds a text, and its direction, where they are not those around it.
     *
     * @param element the element
     * @param own the application's pattern; null for the built-in text
     */
    public void mark(Element element, @Nullable String own) {
        element.removeAttribute("lang");
        element.removeAttribute("dir");
        Locale spoken = languageOf(own);
        if (!spoken.getLanguage().equals(around.getLanguage())) {
            element.setAttribute("lang", spoken.toLanguageTag());
            element.setAttribute("dir", direction(spoken));
        }
    }

    /**
     * {@return {@code ltr} or {@code rtl}}
     *
     * @param locale a language
     */
    public static String direction(Locale locale) {
        boolean rightToLeft = locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
        return rightToLeft ? "rtl" : "ltr";
    }

    private static boolean isTranslated(Locale locale) {
        return BuiltInTexts.LANGUAGES.contains(locale.getLanguage());
    }
}
