package org.heraldui.vaadin.breadcrumb;

import java.io.Serializable;
import java.net.URI;
import java.util.Objects;
import org.heraldui.vaadin.shared.SafeUris;
import org.jspecify.annotations.Nullable;

/**
 * A page on the way from the home page to this one.
 *
 * @param name what the page is called, not blank
 * @param uri its address, relative or http or https; null for a level without a page, and for this page
 */
public record Crumb(String name, @Nullable URI uri) implements Serializable {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the name is blank or the address has another scheme
     */
    public Crumb {
        Objects.requireNonNull(name, "The crumb's name is null. Say what the page is called.");
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "The crumb's name \"" + name + "\" is blank. Say what the page is called.");
        }
        if (uri != null) {
            SafeUris.link(uri, "crumb's address");
        }
    }

    /**
     * {@return a page with an address}
     *
     * @param name what it is called
     * @param uri its address, relative to the base of the application or whole
     * @throws IllegalArgumentException if the name is blank, or the address malformed or of another scheme
     */
    public static Crumb of(String name, String uri) {
        return new Crumb(name, URI.create(Objects.requireNonNull(uri, "The crumb's address is null.")));
    }

    /**
     * {@return a page without a link, such as this page}
     *
     * @param name what it is called
     */
    public static Crumb of(String name) {
        return new Crumb(name, null);
    }
}
