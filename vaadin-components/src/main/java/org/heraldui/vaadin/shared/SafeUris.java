package org.heraldui.vaadin.shared;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Which addresses a component may put into a page. */
public final class SafeUris {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private SafeUris() {}

    /**
     * Checks an address: http, https, mailto, or relative to the page.
     *
     * @param uri the address
     * @param what what it is for, for the message
     * @return the address
     * @throws IllegalArgumentException if it has another scheme, such as {@code javascript:} or {@code data:}
     */
    public static URI link(URI uri, String what) {
        Objects.requireNonNull(uri, () -> "The " + what + " is null. Give an address.");
        if (uri.getScheme() != null && !SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
            throw refused(uri, what, "Use http, https, mailto or a relative address.");
        }
        return uri;
    }

    /**
     * Checks an address that leaves the page: absolute, http or https, with a host.
     *
     * @param uri the address
     * @param what what it is for, for the message
     * @return the address
     * @throws IllegalArgumentException if it is relative or has another scheme
     */
    public static URI web(URI uri, String what) {
        Objects.requireNonNull(uri, () -> "The " + what + " is null. Give an address.");
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
            throw refused(uri, what, "Give the whole address, such as https://example.org/story.");
        }
        return uri;
    }

    /**
     * Checks an address that a form is sent to: http, https, or relative to the page.
     *
     * @param uri the address
     * @param what what it is for, for the message
     * @return the address
     * @throws IllegalArgumentException if it has another scheme
     */
    public static URI page(URI uri, String what) {
        Objects.requireNonNull(uri, () -> "The " + what + " is null. Give an address.");
        return uri.getScheme() == null ? uri : web(uri, what);
    }

    private static IllegalArgumentException refused(URI uri, String what, String cure) {
        return new IllegalArgumentException("The " + what + " \"" + uri + "\" is not accepted. " + cure);
    }
}
