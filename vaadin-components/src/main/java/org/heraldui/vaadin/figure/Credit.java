package org.heraldui.vaadin.figure;

import java.io.Serializable;
import java.util.Objects;

/**
 * Who is to be named for a picture.
 *
 * @param role what they did
 * @param name who it was, without words such as "by" or "courtesy of"; surrounding white space is dropped
 */
public record Credit(CreditRole role, String name) implements Serializable {
    /** Checks both. */
    public Credit {
        Objects.requireNonNull(role, "The role of the credit is null. Use one such as CreditRole.PHOTOGRAPHER.");
        Objects.requireNonNull(name, "The name of the credit is null. Say who it was, or leave the credit out.");
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException(
                    "The name of the credit \"" + role + "\" is blank. Say who it was, or leave the credit out.");
        }
    }
}
