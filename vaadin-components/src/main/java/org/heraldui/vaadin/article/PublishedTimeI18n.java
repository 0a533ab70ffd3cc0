package org.heraldui.vaadin.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The texts of a {@link PublishedTime}. Null stands for the built-in text in the language of the article. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class PublishedTimeI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String published;
    private @Nullable String updated;
    private @Nullable String justNow;
    private @Nullable String readerZone;

    /** Creates an object whose texts are all built-in. */
    public PublishedTimeI18n() {}

    /** {@return the text around the time of publication, such as "Published {0}"} */
    public @Nullable String getPublished() {
        return published;
    }

    /**
     * Sets the text around the time of publication.
     *
     * @param published a text with {0}, such as "Published {0}"; null for the built-in one
     * @return this
     * @throws IllegalArgumentException if it lacks {0}
     */
    public PublishedTimeI18n setPublished(@Nullable String published) {
        this.published = Words.checked(published, "the time of publication");
        return this;
    }

    /** {@return the text around the time of the last change, such as "Updated {0}"} */
    public @Nullable String getUpdated() {
        return updated;
    }

    /**
     * Sets the text around the time of the last change.
     *
     * @param updated a text with {0}, such as "Updated {0}"; null for the built-in one
     * @return this
     * @throws IllegalArgumentException if it lacks {0}
     */
    public PublishedTimeI18n setUpdated(@Nullable String updated) {
        this.updated = Words.checked(updated, "the time of the update");
        return this;
    }

    /** {@return what is said in the first minute, such as "just now"} */
    public @Nullable String getJustNow() {
        return justNow;
    }

    /**
     * Sets what is said in the first minute.
     *
     * @param justNow such as "just now"; null for the built-in text
     * @return this
     */
    public PublishedTimeI18n setJustNow(@Nullable String justNow) {
        this.justNow = justNow;
        return this;
    }

    /** {@return the text around a time in the reader's zone, such as "In your time zone: {0}"} */
    public @Nullable String getReaderZone() {
        return readerZone;
    }

    /**
     * Sets the text around a time in the reader's zone.
     *
     * @param readerZone a text with {0}, such as "In your time zone: {0}"; null for the built-in one
     * @return this
     * @throws IllegalArgumentException if it lacks {0}
     */
    public PublishedTimeI18n setReaderZone(@Nullable String readerZone) {
        this.readerZone = Words.checked(readerZone, "the time");
        return this;
    }
}
