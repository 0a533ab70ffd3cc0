package org.heraldui.icons;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An icon that stands alone and means something: {@code role="img"} and an accessible name, announced as "Calendar, image".
 */
public final class LabelledIcon implements AccessibleIcon {
    private static final long serialVersionUID = 1L;

    private final Icon icon;
    private final Wording wording;

    LabelledIcon(Icon icon, Wording wording) {
        this.icon = icon;
        this.wording = wording;
    }

    @Override
    public Icon icon() {
        return icon;
    }

    @Override
    public Optional<String> label() {
        return Optional.of(wording.labelOf(icon));
    }

    @Override
    public Optional<String> description() {
        return Optional.empty();
    }

    @Override
    public Optional<Locale> locale() {
        return Optional.ofNullable(wording.localeOf(icon));
    }

    @Override
    public LabelledIcon in(Locale locale) {
        Objects.requireNonNull(locale, "The locale is null. Name a language, such as Locale.ENGLISH.");
        return wording.isOwn() ? this : new LabelledIcon(icon, wording.in(locale));
    }

    @Override
    public LabelledIcon forReader(Locale locale) {
        return wording.locale() != null ? this : in(locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LabelledIcon that && icon.equals(that.icon) && wording.equals(that.wording);
    }

    @Override
    public int hashCode() {
        return Objects.hash(icon, wording);
    }

    @Override
    public String toString() {
        return "LabelledIcon[" + icon.name() + ", " + wording.labelOf(icon) + "]";
    }
}
