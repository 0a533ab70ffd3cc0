package org.heraldui.vaadin.breaking;

import java.io.Serializable;
import java.net.URI;
import java.util.Objects;
import org.heraldui.vaadin.shared.SafeUris;
import org.jspecify.annotations.Nullable;

/**
 * One message of a {@link BreakingNewsBanner}.
 *
 * @param id what it is known by: a reader who closed it does not see it again under this id
 * @param headline what happened
 * @param link the address of the story: http, https, mailto or relative; null for none
 * @param urgency how urgent it is; the same id with a greater urgency is announced again
 */
public record BreakingNews(
        String id, String headline, @Nullable URI link, Urgency urgency) implements Serializable {
    /**
     * Creates a message.
     *
     * @throws IllegalArgumentException if the id or the headline is blank, or the address has another scheme
     */
    public BreakingNews {
        given(id, "id", "Give one that is the same for the same news, such as \"harbour-1\".");
        given(headline, "headline", "Say what happened; for no message set null on the banner.");
        Objects.requireNonNull(urgency, "The urgency is null. Give Urgency.BREAKING or another.");
        if (link != null) {
            SafeUris.link(link, "link of breaking news");
        }
    }

    /**
     * Creates a message of the urgency {@link Urgency#BREAKING}.
     *
     * @param id what it is known by
     * @param headline what happened
     * @param link the address of the story; null for none
     */
    public BreakingNews(String id, String headline, @Nullable URI link) {
        this(id, headline, link, Urgency.BREAKING);
    }

    private static void given(String text, String name, String cure) {
        if (Objects.requireNonNull(text, () -> "The " + name + " is null. " + cure)
                .isBlank()) {
            throw new IllegalArgumentException("The " + name + " \"" + text + "\" is blank. " + cure);
        }
    }

    /** {@return whether a reader who knows the other message has to be told of this one} */
    boolean isNewsAfter(@Nullable BreakingNews other) {
        return other == null || !id.equals(other.id) || urgency.compareTo(other.urgency) > 0;
    }
}
