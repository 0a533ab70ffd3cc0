package org.heraldui.icons;

import java.io.Serializable;
import java.util.Locale;
import org.heraldui.icons.internal.Texts;
import org.jspecify.annotations.Nullable;

/** Whose words an icon on a page carries: the catalogue's, in a language, or the caller's. */
record Wording(
        @Nullable String label,
        @Nullable String description,
        @Nullable Locale locale) implements Serializable {

    /** The catalogue's words, in a language still to be chosen. */
    static final Wording CATALOGUE = new Wording(null, null, null);

    static Wording own(String label, @Nullable String description) {
        return new Wording(
                Texts.checked(label, "label"),
                description == null ? null : Texts.checked(description, "description"),
                null);
    }

    boolean isOwn() {
        return label != null;
    }

    Wording in(Locale chosen) {
        return isOwn() ? this : new Wording(null, null, chosen);
    }

    private IconText of(Icon icon) {
        return icon.text(locale == null ? Locale.ENGLISH : locale);
    }

    String labelOf(Icon icon) {
        return label != null ? label : of(icon).label();
    }

    String descriptionOf(Icon icon) {
        return description != null ? description : of(icon).description();
    }

    /** The language of the words, or null where they are the caller's and the page knows. */
    @Nullable
    Locale localeOf(Icon icon) {
        return isOwn() ? null : of(icon).locale();
    }
}
