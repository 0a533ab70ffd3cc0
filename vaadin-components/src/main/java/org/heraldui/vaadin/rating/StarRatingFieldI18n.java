package org.heraldui.vaadin.rating;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a {@link StarRatingField}, patterns of ICU's message format. Null stands for the built-in text in the language of
 * the content.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class StarRatingFieldI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String stars;
    private @Nullable String none;
    private @Nullable String required;

    /** Creates an object whose texts are all built-in. */
    public StarRatingFieldI18n() {}

    /** {@return the name of a choice, such as "{0, plural, one {# star} other {# stars}}"; null for the built-in text} */
    public @Nullable String getStars() {
        return stars;
    }

    /**
     * Sets the name of a choice, such as "{0, plural, one {# star} other {# stars}}".
     *
     * @param stars the text; null for the built-in one
     * @return this
     */
    public StarRatingFieldI18n setStars(@Nullable String stars) {
        this.stars = stars;
        return this;
    }

    /** {@return the name of the choice that takes the rating back; null for the built-in text} */
    public @Nullable String getNone() {
        return none;
    }

    /**
     * Sets the name of the choice that takes the rating back.
     *
     * @param none the text; null for the built-in one
     * @return this
     */
    public StarRatingFieldI18n setNone(@Nullable String none) {
        this.none = none;
        return this;
    }

    /** {@return the word beside the legend of a required field; null for the built-in text} */
    public @Nullable String getRequired() {
        return required;
    }

    /**
     * Sets the word beside the legend of a required field.
     *
     * @param required the text; null for the built-in one
     * @return this
     */
    public StarRatingFieldI18n setRequired(@Nullable String required) {
        this.required = required;
        return this;
    }
}
