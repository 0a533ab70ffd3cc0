package org.heraldui.vaadin.figure;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a picture is to somebody who does not see it. An alternative says what is to be seen, a {@link Caption} says
 * what it means; they are two types, so neither can be passed for the other by accident.
 *
 * <pre>{@code
 * AltText.describing("A man asleep on a bench, a gull eating from his bag");
 * AltText.describing("Bar chart, rising from left to right").withLongDescription(table);
 * AltText.captionIsAlternative();
 * AltText.decorative();
 * }</pre>
 *
 * Source: WCAG 2.2, 1.1.1.
 */
public sealed interface AltText extends Serializable {

    /**
     * {@return an alternative in words} A blank text is treated as a missing one: the picture is hidden from listeners
     * and {@link CaptionedFigure#check()} reports it.
     *
     * @param text what is to be seen, in one or two sentences, without "picture of"
     */
    static Description describing(String text) {
        return new Description(text, null);
    }

    /** {@return the word that the picture adds nothing and is passed over in silence: {@code alt=""}} */
    static Decoration decorative() {
        return new Decoration();
    }

    /**
     * {@return the word that the caption tells everything that is to be seen} The picture then says only that: "Described
     * in the caption" in the reader's language, so that it is neither silent nor read twice.
     */
    static CaptionAlternative captionIsAlternative() {
        return new CaptionAlternative(null);
    }

    /** {@return the long description, if there is one} */
    Optional<Component> longDescription();

    /**
     * An alternative in words.
     *
     * @param text what is to be seen
     * @param details the long description, or null
     */
    record Description(String text, @Nullable Component details) implements AltText {
        /** Checks that there is a text. */
        public Description {
            Objects.requireNonNull(
                    text, "The alternative is null. Say what is to be seen, or use AltText.decorative().");
        }

        /**
         * {@return the same with a long description, which the figure shows as a disclosure} A component has one place:
         * use each such alternative for one figure.
         *
         * @param description a text, list or table that holds all that the picture shows
         */
        public Description withLongDescription(Component description) {
            return new Description(text, required(description));
        }

        @Override
        public Optional<Component> longDescription() {
            return Optional.ofNullable(details);
        }
    }

    /** The word that a picture adds nothing. */
    record Decoration() implements AltText {
        @Override
        public Optional<Component> longDescription() {
            return Optional.empty();
        }
    }

    /**
     * The word that the caption is the alternative.
     *
     * @param details the long description, or null
     */
    record CaptionAlternative(@Nullable Component details) implements AltText {
        /**
         * {@return the same with a long description, which the figure shows as a disclosure}
         *
         * @param description a text, list or table that holds all that the picture shows
         */
        public CaptionAlternative withLongDescription(Component description) {
            return new CaptionAlternative(required(description));
        }

        @Override
        public Optional<Component> longDescription() {
            return Optional.ofNullable(details);
        }
    }

    private static Component required(Component description) {
        return Objects.requireNonNull(description, "The long description is null. Leave it out if there is none.");
    }
}
