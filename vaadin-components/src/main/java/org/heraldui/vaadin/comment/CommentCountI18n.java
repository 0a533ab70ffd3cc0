package org.heraldui.vaadin.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a {@link CommentCount}: patterns of ICU's message format. Null stands for the built-in text in the
 * language of the content.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class CommentCountI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String comments;
    private @Nullable String abbreviated;
    private @Nullable String unknown;

    /** Creates an object whose texts are all built-in. */
    public CommentCountI18n() {}

    /** {@return the count in words, with its plurals; null for the built-in text} */
    public @Nullable String getComments() {
        return comments;
    }

    /**
     * Sets the count in words.
     *
     * @param comments such as {@code {0, plural, =0 {Be the first to comment} one {# comment} other {# comments}}};
     *     null for the built-in one
     * @return this
     */
    public CommentCountI18n setComments(@Nullable String comments) {
        this.comments = comments;
        return this;
    }

    /** {@return the seen number, {@code {0}}, with the count in words, {@code {1}}; null for the built-in text} */
    public @Nullable String getAbbreviated() {
        return abbreviated;
    }

    /**
     * Sets what is heard where the short number is seen and is no part of the count in words.
     *
     * @param abbreviated such as {@code {0}, {1}} for "1.2K, 1,234 comments"; null for the built-in one
     * @return this
     */
    public CommentCountI18n setAbbreviated(@Nullable String abbreviated) {
        this.abbreviated = abbreviated;
        return this;
    }

    /** {@return what stands there as long as the count is not known; null for the built-in text} */
    public @Nullable String getUnknown() {
        return unknown;
    }

    /**
     * Sets what stands there as long as the count is not known.
     *
     * @param unknown such as "Comments"; null for the built-in one
     * @return this
     */
    public CommentCountI18n setUnknown(@Nullable String unknown) {
        this.unknown = unknown;
        return this;
    }
}
