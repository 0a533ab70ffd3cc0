package org.heraldui.vaadin.tag;

import java.io.Serializable;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.heraldui.vaadin.shared.SafeUris;
import org.jspecify.annotations.Nullable;

/**
 * A topic and the page about it.
 *
 * @param name what the topic is called
 * @param uri the page: http, https or relative
 * @param language the language of the name; null for that around it
 */
public record TagLink(String name, URI uri, @Nullable Locale language) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Checks the parts. */
    public TagLink {
        Objects.requireNonNull(name, "The name of the topic is null. Say what it is called.");
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "The name of the topic \"" + uri + "\" is blank: \"" + name + "\". Say what it is called.");
        }
        SafeUris.link(uri, "address of the topic \"" + name + "\"");
    }

    /**
     * Creates a topic whose name is in the language around it.
     *
     * @param name what the topic is called
     * @param uri the page: http, https or relative
     */
    public TagLink(String name, URI uri) {
        this(name, uri, null);
    }

    /**
     * {@return this topic with the language of its name} Source: WCAG 2.2, 3.1.2.
     *
     * @param language where it is not that around it
     */
    public TagLink withLanguage(@Nullable Locale language) {
        return new TagLink(name, uri, language);
    }
}
