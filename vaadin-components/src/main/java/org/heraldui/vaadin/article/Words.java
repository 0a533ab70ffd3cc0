package org.heraldui.vaadin.article;

import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.heraldui.vaadin.shared.BuiltInTexts;
import org.jspecify.annotations.Nullable;

/** In which language a part of an article speaks, and texts that have an element in them. */
final class Words {
    /** Where a text has its element. */
    static final String PLACE = "{0}";

    private static final Set<String> TRANSLATED =
            Set.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "ar", "he", "ja");
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");

    private Words() {}

    /**
     * {@return the first of article, page and English that the built-in texts are translated into; the first of article
     * and page if the application gives the texts, which are then in that language}
     */
    static Locale language(@Nullable Locale article, Locale page, boolean given) {
        if (article != null && (given || TRANSLATED.contains(article.getLanguage()))) {
            return article;
        }
        return given || TRANSLATED.contains(page.getLanguage()) ? page : Locale.ENGLISH;
    }

    /** {@return a built-in text, with {@link #PLACE} where it has an element} */
    static String builtIn(Class<?> component, String key, Locale language) {
        return BuiltInTexts.get(component, key, language, PLACE);
    }

    /** {@return {@code ltr} or {@code rtl}} */
    static String direction(Locale locale) {
        boolean rightToLeft = locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
        return rightToLeft ? "rtl" : "ltr";
    }

    /** Says the language of an element, and its direction, where they are not those around it. */
    static void mark(Element element, Locale language, Locale around) {
        element.removeAttribute("lang");
        element.removeAttribute("dir");
        if (!language.getLanguage().equals(around.getLanguage())) {
            element.setAttribute("lang", language.toLanguageTag());
            element.setAttribute("dir", direction(language));
        }
    }

    /** Appends a text to an element, with the content where the text has its {@link #PLACE}. */
    static void append(Element parent, String text, Element... content) {
        int place = text.indexOf(PLACE);
        String before = place < 0 ? text : text.substring(0, place);
        String after = place < 0 ? "" : text.substring(place + PLACE.length());
        appendText(parent, before);
        parent.appendChild(content);
        appendText(parent, after);
    }

    static void appendText(Element parent, String text) {
        if (!text.isEmpty()) {
            parent.appendChild(Element.createText(text));
        }
    }

    /** {@return a text of the application, which must have its {@link #PLACE}; null stays null} */
    static @Nullable String checked(@Nullable String text, String what) {
        if (text != null && !text.contains(PLACE)) {
            throw new IllegalArgumentException("The text \"" + text + "\" has no place for " + what
                    + ". Put {0} where it belongs, such as \"By {0}\".");
        }
        return text;
    }

    static <T> T checkedI18n(@Nullable T i18n) {
        return Objects.requireNonNull(i18n, "The texts are null. Give an empty object for the built-in ones.");
    }
}
