package org.heraldui.demo.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heraldui.icons.IconCatalogue;

/** The parameters of a request, read strictly: what is unknown, repeated or out of range is refused in a sentence. */
final class Parameters {
    static final int MIN_SIZE = 8;
    static final int MAX_SIZE = 1024;

    private static final Pattern SIZE = Pattern.compile("[0-9]{1,4}");

    private final Map<String, String[]> values;

    private Parameters(Map<String, String[]> values) {
        this.values = values;
    }

    static Parameters of(HttpServletRequest request, String... known) {
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            if (!List.of(known).contains(parameter.getKey())) {
                throw ApiException.badRequest("The parameter \"" + excerpt(parameter.getKey()) + "\" is not known; use "
                        + String.join(" or ", known) + ".");
            }
            if (parameter.getValue().length > 1) {
                throw ApiException.badRequest(
                        "The parameter \"" + parameter.getKey() + "\" stands more than once; give it once.");
            }
        }
        return new Parameters(request.getParameterMap());
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(v -> v[0]);
    }

    /** {@return the language of the parameter lang; English where it is not given} */
    Locale locale() {
        String tag = text("lang").orElse("en");
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (IconCatalogue.supported(locale).getLanguage().equals(locale.getLanguage())) {
                return IconCatalogue.supported(locale);
            }
        } catch (IllformedLocaleException e) {
            // Answered below, like every language that there is not.
        }
        throw ApiException.badRequest("The language \"" + excerpt(tag) + "\" is not there; use one of "
                + IconCatalogue.locales().stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "))
                + ".");
    }

    /** {@return the size in pixels; 24 where it is not given} */
    int size() {
        String text = text("size").orElse("24");
        int size = SIZE.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (size < MIN_SIZE || size > MAX_SIZE) {
            throw ApiException.badRequest("The size \"" + excerpt(text) + "\" is not a whole number from " + MIN_SIZE
                    + " to " + MAX_SIZE + ".");
        }
        return size;
    }

    static String excerpt(String text) {
        String printable = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "·");
        return printable.length() > 40 ? printable.substring(0, 40) + "…" : printable;
    }
}
