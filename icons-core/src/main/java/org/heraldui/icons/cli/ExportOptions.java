package org.heraldui.icons.cli;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heraldui.icons.AccessibleIcon;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.IconNotFoundException;
import org.heraldui.icons.SvgOptions;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.heraldui.icons.export.PngOptions;

/** What the options of {@code export} mean. */
final class ExportOptions {
    static final String ICONS = "--icons";
    static final String SIZE = "--size";
    static final String SCALE = "--scale";
    static final String COLOUR = "--colour";
    static final String BACKGROUND = "--background";
    static final String LOCALE = "--locale";
    static final String MIRRORED = "--mirrored";
    static final String FORM = "--form";

    private final Arguments arguments;
    private final Locale locale;
    private final List<Icon> icons;

    ExportOptions(Arguments arguments) {
        this.arguments = arguments;
        this.locale = readLocale();
        this.icons = readIcons();
    }

    private Locale readLocale() {
        String tag = arguments.value(LOCALE).orElse("en");
        try {
            Locale wanted = new Locale.Builder().setLanguageTag(tag).build();
            Locale served = IconCatalogue.supported(wanted);
            if (served.getLanguage().equals(wanted.getLanguage())) {
                return served;
            }
        } catch (IllformedLocaleException e) {
            // Not known either.
        }
        throw new UsageException("There are no words in \"" + tag + "\". Known are "
                + IconCatalogue.locales().stream().map(Locale::toLanguageTag).collect(Collectors.joining(", ")) + ".");
    }

    private List<Icon> readIcons() {
        if (!arguments.has(ICONS)) {
            return List.copyOf(IconCatalogue.all());
        }
        Set<Icon> found = new LinkedHashSet<>();
        List<String> faults = new ArrayList<>();
        for (String name : arguments.values(ICONS)) {
            try {
                found.add(IconCatalogue.get(name));
            } catch (IconNotFoundException e) {
                faults.add(e.getMessage());
            }
        }
        if (!faults.isEmpty() || found.isEmpty()) {
            throw new UsageException(
                    faults.isEmpty() ? ICONS + " names no icon. Write, say, clock,search." : String.join(" ", faults));
        }
        return List.copyOf(found);
    }

    List<Icon> icons() {
        return icons;
    }

    Locale locale() {
        return locale;
    }

    /** {@return the sizes asked for; empty for the format's own} */
    List<Integer> sizes() {
        return arguments.values(SIZE).stream()
                .map(ExportOptions::size)
                .distinct()
                .toList();
    }

    private static int size(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new UsageException("The size \"" + text + "\" is no whole number. Give pixels, such as 24.");
        }
    }

    double scale() {
        String text = arguments.value(SCALE).orElse("1");
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new UsageException("The scale \"" + text + "\" is no number. Give one such as 1.5 or 2.");
        }
    }

    private PageDirection direction() {
        if (!arguments.has(MIRRORED)) {
            return PageDirection.LTR;
        }
        PageDirection ofLanguage = PageDirection.of(locale);
        return ofLanguage.isRightToLeft() ? ofLanguage : PageDirection.RTL;
    }

    /** {@return the options for pixels} */
    PngOptions png(int size) {
        PngOptions options = PngOptions.DEFAULT
                .withSize(size)
                .withScale(scale())
                .withLocale(locale)
                .withPageDirection(direction())
                .withBackground(arguments.value(BACKGROUND).orElse(null));
        return arguments.value(COLOUR).map(options::withColor).orElse(options);
    }

    /** {@return the options for lines and areas} */
    SvgOptions svg(int size) {
        SvgOptions options = SvgOptions.DEFAULT.withSize(size).withPageDirection(direction());
        return arguments.value(COLOUR).map(options::withColor).orElse(options);
    }

    /** {@return the icon in the form asked for} */
    AccessibleIcon accessible(Icon icon) {
        Optional<String> form = arguments.value(FORM);
        return switch (form.orElse("labelled")) {
            case "decorative" -> icon.decorative();
            case "labelled" -> icon.labelled(locale);
            case "described" -> icon.described(locale);
            default ->
                throw new UsageException("\"" + form.orElse("")
                        + "\" is no form of an icon. Known are decorative, labelled, described.");
        };
    }
}
