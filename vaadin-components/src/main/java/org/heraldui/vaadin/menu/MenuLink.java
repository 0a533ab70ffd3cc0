package org.heraldui.vaadin.menu;

import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.heraldui.vaadin.shared.SafeUris;

/**
 * A page of a menu, with the pages below it.
 *
 * @param name what the page is called, not blank
 * @param uri its address: http, https or relative to the base of the application
 * @param pages the pages below it
 */
public record MenuLink(String name, URI uri, List<MenuLink> pages) implements Serializable {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the name is blank or the address has another scheme
     */
    public MenuLink {
        Objects.requireNonNull(name, "The name is null. Say what the page is called.");
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name \"" + name + "\" is blank. Say what the page is called.");
        }
        SafeUris.link(uri, "page's address");
        pages = List.copyOf(pages);
    }

    /**
     * {@return a page}
     *
     * @param name what it is called
     * @param uri its address
     * @param pages the pages below it
     * @throws IllegalArgumentException if the name is blank, or the address malformed or of another scheme
     */
    public static MenuLink of(String name, String uri, MenuLink... pages) {
        return new MenuLink(
                name, URI.create(Objects.requireNonNull(uri, "The page's address is null.")), List.of(pages));
    }

    boolean leadsTo(URI current) {
        return uri.equals(current) || pages.stream().anyMatch(page -> page.leadsTo(current));
    }
}
