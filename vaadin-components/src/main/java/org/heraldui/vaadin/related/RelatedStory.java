package org.heraldui.vaadin.related;

import java.io.Serializable;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import org.heraldui.vaadin.shared.SafeUris;
import org.jspecify.annotations.Nullable;

/**
 * A story that another page tells.
 *
 * @param headline its headline, which is the text of the link
 * @param uri its page: http, https or relative
 * @param kicker the topic above the headline; "" for none
 * @param picture the address of a picture, which is decoration beside the headline; null for none
 * @param published when it was published; null to show nothing
 * @param language the language of headline and kicker; null for that around them
 */
public record RelatedStory(
        String headline,
        URI uri,
        String kicker,
        @Nullable URI picture,
        @Nullable OffsetDateTime published,
        @Nullable Locale language)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Checks the parts. */
    public RelatedStory {
        Objects.requireNonNull(headline, "The headline of the story is null. Say what it is called.");
        Objects.requireNonNull(kicker, "The kicker of the story is null. Give \"\" for none.");
        if (headline.isBlank()) {
            throw new IllegalArgumentException("The headline of the story \"" + uri + "\" is blank: \"" + headline
                    + "\". A link without words cannot be heard: say what the story is called.");
        }
        SafeUris.page(uri, "address of the story \"" + headline + "\"");
        if (picture != null) {
            SafeUris.page(picture, "picture of the story \"" + headline + "\"");
        }
    }

    /**
     * Creates a story with a headline alone.
     *
     * @param headline its headline
     * @param uri its page: http, https or relative
     */
    public RelatedStory(String headline, URI uri) {
        this(headline, uri, "", null, null, null);
    }

    /**
     * {@return this story with a topic above the headline}
     *
     * @param kicker one to three words; "" for none
     */
    public RelatedStory withKicker(String kicker) {
        return new RelatedStory(headline, uri, kicker, picture, published, language);
    }

    /**
     * {@return this story with a picture} It is decoration: its alternative is empty, because the headline stands beside it.
     *
     * @param picture the address: http, https or relative; null for none
     */
    public RelatedStory withPicture(@Nullable URI picture) {
        return new RelatedStory(headline, uri, kicker, picture, published, language);
    }

    /**
     * {@return this story with its day}
     *
     * @param published when it was published; the day is that of the time's own offset; null to show nothing
     */
    public RelatedStory withPublished(@Nullable OffsetDateTime published) {
        return new RelatedStory(headline, uri, kicker, picture, published, language);
    }

    /**
     * {@return this story with the language of its words} Source: WCAG 2.2, 3.1.2.
     *
     * @param language where it is not that around it
     */
    public RelatedStory withLanguage(@Nullable Locale language) {
        return new RelatedStory(headline, uri, kicker, picture, published, language);
    }
}
