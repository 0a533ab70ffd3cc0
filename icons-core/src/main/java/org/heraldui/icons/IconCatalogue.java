package org.heraldui.icons;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.heraldui.icons.internal.IconResources;
import org.heraldui.icons.internal.Texts;
import org.heraldui.icons.svg.Paint;
import org.heraldui.icons.svg.SvgDrawing;
import org.heraldui.icons.svg.ViewBox;
import org.jspecify.annotations.Nullable;

/**
 * All icons of Herald: by name, by title, by what people call them. Drawings are read when the first icon is asked for,
 * the words of a language when they are first needed. Thread-safe.
 */
public final class IconCatalogue {
    private static final Map<Locale, Map<String, IconText>> TEXTS = new ConcurrentHashMap<>();

    private IconCatalogue() {}

    // Loaded on first use, once.
    private static final class Index {
        static final Map<String, Icon> ICONS = new LinkedHashMap<>();
        static final Set<Locale> LOCALES = new LinkedHashSet<>();

        static {
            Properties index = IconResources.read(IconResources.INDEX);
            for (String name : IconResources.list(index.getProperty(IconResources.NAMES))) {
                ICONS.put(name, icon(name, index));
            }
            for (String tag : IconResources.list(index.getProperty(IconResources.LOCALES))) {
                LOCALES.add(Locale.forLanguageTag(tag));
            }
        }

        private static Icon icon(String name, Properties index) {
            Paint paint = "solid".equals(index.getProperty(name + ".style")) ? Paint.Fill.SOLID : Paint.Stroke.OUTLINE;
            SvgDrawing drawing = new SvgDrawing(ViewBox.GRID_24, paint, index.getProperty(name + ".path"));
            String rtl = index.getProperty(name + ".rtl");
            SvgDrawing rightToLeft = rtl == null ? null : new SvgDrawing(ViewBox.GRID_24, paint, rtl);
            List<Category> categories = IconResources.list(index.getProperty(name + ".category")).stream()
                    .map(c -> Category.valueOf(c.toUpperCase(Locale.ROOT)))
                    .toList();
            IconMetadata metadata = new IconMetadata(
                    categories,
                    Direction.valueOf(index.getProperty(name + ".direction").toUpperCase(Locale.ROOT)),
                    Boolean.parseBoolean(index.getProperty(name + ".brand")),
                    index.getProperty(name + ".trademark"),
                    index.getProperty(name + ".since"));
            return new Icon(name, drawing, rightToLeft, metadata, null);
        }
    }

    /** {@return all icons, in the order of their names} */
    public static Collection<Icon> all() {
        return Collections.unmodifiableCollection(Index.ICONS.values());
    }

    /** {@return the languages that labels and descriptions exist in; English is the first} */
    public static Set<Locale> locales() {
        return Collections.unmodifiableSet(Index.LOCALES);
    }

    /**
     * {@return the icon of a name, if there is one}
     *
     * @param name the name, such as {@code log-out}
     */
    public static Optional<Icon> byName(String name) {
        Objects.requireNonNull(name, "The icon's name is null. Give one such as \"calendar\".");
        return Optional.ofNullable(Index.ICONS.get(name));
    }

    /**
     * {@return the icon of a name}
     *
     * @param name the name, such as {@code log-out}
     * @throws IconNotFoundException if there is none; the message names near ones
     */
    public static Icon get(String name) {
        return byName(name).orElseThrow(() -> {
            Collection<Icon> fitting = name.isBlank() ? List.of() : search(name, Locale.ENGLISH);
            List<String> near = fitting.stream()
                    .limit(3)
                    .map(icon -> "\"" + icon.name() + "\"")
                    .toList();
            String hint = near.isEmpty()
                    ? "IconCatalogue.all() lists the names."
                    : "Did you mean " + String.join(", ", near) + "?";
            return new IconNotFoundException("There is no icon \"" + Texts.excerpt(name) + "\". " + hint);
        });
    }

    /**
     * {@return all icons that have an English title: as label, alias or name; case, spaces and punctuation do not
     * count}
     *
     * @param title the title, such as {@code Linked In}
     */
    public static List<Icon> find(String title) {
        return find(title, Locale.ENGLISH);
    }

    /**
     * {@return all icons that have a title in a language: as label, alias or name; case, spaces and punctuation do not
     * count} Different pictures can share a title: an opening and a closing quote mark are both "Quote Mark".
     *
     * @param title the title
     * @param locale its language
     */
    public static List<Icon> find(String title, Locale locale) {
        String wanted = SearchText.fold(Objects.requireNonNull(title, "The title is null. Give one to look up."));
        List<Icon> found = new ArrayList<>();
        for (Icon icon : all()) {
            IconText text = icon.text(locale);
            if (SearchText.fold(icon.name()).equals(wanted)
                    || SearchText.fold(text.label()).equals(wanted)
                    || text.aliases().stream().anyMatch(a -> SearchText.fold(a).equals(wanted))) {
                found.add(icon);
            }
        }
        return List.copyOf(found);
    }

    /**
     * {@return the icons that fit a query, best first} Looks at names, labels, aliases and keywords of a language and
     * forgives case, accents, plural and one slip of the finger; a blank query fits all icons.
     *
     * @param query what the reader typed
     * @param locale the reader's language
     */
    public static List<Icon> search(String query, Locale locale) {
        return IconSearch.search(Objects.requireNonNull(query, "The query is null. Give \"\" for all icons."), locale);
    }

    static IconText text(String name, Locale locale) {
        IconText text = textsOf(supported(locale)).get(name);
        if (text == null) {
            throw new IconNotFoundException("There is no icon \"" + name + "\" in this version of the catalogue.");
        }
        return text;
    }

    /**
     * {@return the language of the catalogue that serves a locale: the same, the same without country, else English}
     *
     * @param locale the language wanted
     */
    public static Locale supported(Locale locale) {
        Objects.requireNonNull(locale, "The locale is null. Name a language, such as Locale.ENGLISH.");
        if (Index.LOCALES.contains(locale)) {
            return locale;
        }
        Locale language = Locale.forLanguageTag(locale.getLanguage());
        return Index.LOCALES.contains(language) ? language : Locale.ENGLISH;
    }

    private static Map<String, IconText> textsOf(Locale locale) {
        Map<String, IconText> known = TEXTS.get(locale);
        return known != null ? known : TEXTS.computeIfAbsent(locale, IconCatalogue::loadTexts);
    }

    private static Map<String, IconText> loadTexts(Locale locale) {
        Properties words = IconResources.read(IconResources.textsOf(locale.toLanguageTag()));
        Map<String, IconText> texts = new LinkedHashMap<>();
        for (String name : Index.ICONS.keySet()) {
            texts.put(
                    name,
                    new IconText(
                            locale,
                            words.getProperty(name + ".label"),
                            words.getProperty(name + ".description"),
                            listed(words.getProperty(name + ".aliases")),
                            listed(words.getProperty(name + ".keywords"))));
        }
        return texts;
    }

    private static List<String> listed(@Nullable String value) {
        return value == null ? List.of() : IconResources.list(value);
    }
}
