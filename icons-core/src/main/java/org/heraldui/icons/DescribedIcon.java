package org.heraldui.icons;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An icon with an accessible name and a description of what is drawn, announced as "Calendar, image, a desk calendar page …".
 */
public final class DescribedIcon implements AccessibleIcon {
    private static final long serialVersionUID = 1L;

    private final Icon icon;
    private final Wording wording;

    DescribedIcon(Icon icon, Wording wording) {
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
        return Optional.of(wording.descriptionOf(icon));
    }

    @Override
    public Optional<Locale> locale() {
        return Optional.ofNullable(wording.localeOf(icon));
    }

    @Override
    public DescribedIcon in(Locale locale) {
        Objects.requireNonNull(locale, "The locale is null. Name a language, such as Locale.ENGLISH.");
        return wording.isOwn() ? this : new DescribedIcon(icon, wording.in(locale));
    }

    @Override
    public DescribedIcon forReader(Locale locale) {
        return wording.locale() != null ? this : in(locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DescribedIcon that && icon.equals(that.icon) && wording.equals(that.wording);
    }

    @Override
    public int hashCode() {
        return Objects.hash(icon, wording);
    }

    @Override
    public String toString() {
        return "DescribedIcon[" + icon.name() + ", " + wording.labelOf(icon) + "]";
    }
}
