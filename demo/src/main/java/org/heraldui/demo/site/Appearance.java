package org.heraldui.demo.site;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a page is shown, from the parameters of its address: {@code theme} (aura, lumo, none), {@code scheme} (light,
 * dark, system), {@code dir} (ltr, rtl) and {@code lang}. Anything else is passed over.
 *
 * @param theme the theme's name
 * @param scheme the colour scheme
 * @param direction the direction of reading; by default that of the language
 * @param locale the language
 */
record Appearance(String theme, ColorScheme.Value scheme, Direction direction, Locale locale) {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he", "fa", "ur");
    private static final Map<String, String> THEMES = Map.of("aura", "aura/aura.css", "lumo", "lumo/lumo.css");

    static Appearance of(Location location) {
        Map<String, List<String>> parameters = location.getQueryParameters().getParameters();
        Locale locale = first(parameters, "lang")
                .map(Locale::forLanguageTag)
                .filter(l -> !l.getLanguage().isEmpty())
                .orElse(Locale.ENGLISH);
        Direction direction = switch (first(parameters, "dir").orElse("")) {
            case "rtl" -> Direction.RIGHT_TO_LEFT;
            case "ltr" -> Direction.LEFT_TO_RIGHT;
            default -> RIGHT_TO_LEFT.contains(locale.getLanguage()) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        };
        ColorScheme.Value scheme = switch (first(parameters, "scheme").orElse("")) {
            case "light" -> ColorScheme.Value.LIGHT;
            case "dark" -> ColorScheme.Value.DARK;
            default -> ColorScheme.Value.LIGHT_DARK;
        };
        return new Appearance(first(parameters, "theme").orElse("aura"), scheme, direction, locale);
    }

    void applyTo(UI ui) {
        Optional.ofNullable(THEMES.get(theme)).ifPresent(css -> ui.getPage().addStyleSheet("context://" + css));
        ui.getPage().setColorScheme(scheme);
        ui.setLocale(locale);
        ui.setDirection(direction);
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }
}
