package org.heraldui.vaadin.rating;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a {@link RatingSummary}, patterns of ICU's message format. Null stands for the built-in text in the language of
 * the content.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class RatingSummaryI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String average;
    private @Nullable String count;
    private @Nullable String stars;
    private @Nullable String row;
    private @Nullable String empty;

    /** Creates an object whose texts are all built-in. */
    public RatingSummaryI18n() {}

    /** {@return the average, such as "{0} out of {1, plural, one {# star} other {# stars}}"; null for the built-in text} */
    public @Nullable String getAverage() {
        return average;
    }

    /**
     * Sets the average, such as "{0} out of {1, plural, one {# star} other {# stars}}".
     *
     * @param average the text; null for the built-in one
     * @return this
     */
    public RatingSummaryI18n setAverage(@Nullable String average) {
        this.average = average;
        return this;
    }

    /** {@return how many ratings there are, such as "{0, plural, one {# rating} other {# ratings}}"; null for the built-in text} */
    public @Nullable String getCount() {
        return count;
    }

    /**
     * Sets how many ratings there are, such as "{0, plural, one {# rating} other {# ratings}}".
     *
     * @param count the text; null for the built-in one
     * @return this
     */
    public RatingSummaryI18n setCount(@Nullable String count) {
        this.count = count;
        return this;
    }

    /** {@return the name of a row, such as "{0, plural, one {# star} other {# stars}}"; null for the built-in text} */
    public @Nullable String getStars() {
        return stars;
    }

    /**
     * Sets the name of a row, such as "{0, plural, one {# star} other {# stars}}".
     *
     * @param stars the text; null for the built-in one
     * @return this
     */
    public RatingSummaryI18n setStars(@Nullable String stars) {
        this.stars = stars;
        return this;
    }

    /** {@return what a row says to a listener: {0} the stars, {1} the share, {2} the count; null for the built-in text} */
    public @Nullable String getRow() {
        return row;
    }

    /**
     * Sets what a row says to a listener: {0} the stars, {1} the share, {2} the count.
     *
     * @param row the text; null for the built-in one
     * @return this
     */
    public RatingSummaryI18n setRow(@Nullable String row) {
        this.row = row;
        return this;
    }

    /** {@return what stands there before the first rating; null for the built-in text} */
    public @Nullable String getEmpty() {
        return empty;
    }

    /**
     * Sets what stands there before the first rating.
     *
     * @param empty the text; null for the built-in one
     * @return this
     */
    public RatingSummaryI18n setEmpty(@Nullable String empty) {
        this.empty = empty;
        return this;
    }
}
