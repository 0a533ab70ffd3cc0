package org.heraldui.vaadin.rating;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a {@link StarRating}, patterns of ICU's message format. Null stands for the built-in text in the language of
 * the content.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class StarRatingI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String value;

    /** Creates an object whose texts are all built-in. */
    public StarRatingI18n() {}

    /** {@return how a rating is said, such as "{0} out of {1, plural, one {# star} other {# stars}}"; null for the built-in text} */
    public @Nullable String getValue() {
        return value;
    }

    /**
     * Sets how a rating is said, such as "{0} out of {1, plural, one {# star} other {# stars}}".
     *
     * @param value the text; null for the built-in one
     * @return this
     */
    public StarRatingI18n setValue(@Nullable String value) {
        this.value = value;
        return this;
    }
}
