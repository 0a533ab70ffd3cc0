package org.heraldui.vaadin.quote;

import java.io.Serializable;
import java.net.URI;
import java.util.Objects;
import org.heraldui.vaadin.shared.SafeUris;
import org.jspecify.annotations.Nullable;

/**
 * Who said something, and where.
 *
 * @param person who said it; "" for nobody named
 * @param work the title of the book, film or report that it is from; "" for none
 * @param uri where it can be read, http, https or relative; null for nowhere
 */
public record Attribution(
        String person, String work, @Nullable URI uri) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Checks the parts. */
    public Attribution {
        Objects.requireNonNull(person, "The person is null. Give \"\" for nobody named.");
        Objects.requireNonNull(work, "The work is null. Give \"\" for none.");
        if (person.isBlank() && work.isBlank()) {
            throw new IllegalArgumentException("The attribution names neither person nor work: \"" + person + "\", \""
                    + work + "\". Name one, or leave the attribution out.");
        }
        if (uri != null) {
            SafeUris.link(uri, "address of the quotation");
        }
    }

    /**
     * {@return a person alone}
     *
     * @param person who said it
     */
    public static Attribution of(String person) {
        return new Attribution(person, "", null);
    }

    /**
     * {@return a person and a work}
     *
     * @param person who said it; "" for nobody named
     * @param work the title of the work; "" for none
     */
    public static Attribution of(String person, String work) {
        return new Attribution(person, work, null);
    }
}
