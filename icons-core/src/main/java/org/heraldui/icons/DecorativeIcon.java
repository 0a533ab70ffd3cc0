package org.heraldui.icons;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An icon as decoration: {@code aria-hidden="true"}, no role, no name. Right wherever a text beside it says the same.
 *
 * @param icon the icon
 */
public record DecorativeIcon(Icon icon) implements AccessibleIcon {
    /** Checks that there is an icon. */
    public DecorativeIcon {
        Objects.requireNonNull(icon, "The icon is null. Use a constant such as Icons.CALENDAR.");
    }

    @Override
    public Optional<String> label() {
        return Optional.empty();
    }

    @Override
    public Optional<String> description() {
        return Optional.empty();
    }

    @Override
    public Optional<Locale> locale() {
        return Optional.empty();
    }

    @Override
    public DecorativeIcon in(Locale locale) {
        return this;
    }

    @Override
    public DecorativeIcon forReader(Locale locale) {
        return this;
    }
}
