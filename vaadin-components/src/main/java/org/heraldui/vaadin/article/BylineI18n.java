package org.heraldui.vaadin.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The texts of a {@link Byline}. Null stands for the built-in text in the language of the article. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class BylineI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String by;
    private @Nullable String separator;
    private @Nullable String pair;
    private @Nullable String last;
    private @Nullable String reportingFrom;

    /** Creates an object whose texts are all built-in. */
    public BylineI18n() {}

    /** {@return the text around the names, such as "By {0}"} */
    public @Nullable String getBy() {
        return by;
    }

    /**
     * Sets the text around the names.
     *
     * @param by a text with {0}, such as "By {0}"; null for the built-in one
     * @return this
     * @throws IllegalArgumentException if it lacks {0}
     */
    public BylineI18n setBy(@Nullable String by) {
        this.by = Words.checked(by, "the names");
        return this;
    }

    /** {@return what stands between two of three or more names, such as ", "} */
    public @Nullable String getSeparator() {
        return separator;
    }

    /**
     * Sets what stands between two of three or more names.
     *
     * @param separator such as ", "; null for the built-in one
     * @return this
     */
    public BylineI18n setSeparator(@Nullable String separator) {
        this.separator = separator;
        return this;
    }

    /** {@return what stands between two names, such as " and "} */
    public @Nullable String getPair() {
        return pair;
    }

    /**
     * Sets what stands between two names.
     *
     * @param pair such as " and "; null for the built-in one
     * @return this
     */
    public BylineI18n setPair(@Nullable String pair) {
        this.pair = pair;
        return this;
    }

    /** {@return what stands before the last of three or more names, such as " and "} */
    public @Nullable String getLast() {
        return last;
    }

    /**
     * Sets what stands before the last of three or more names.
     *
     * @param last such as " and ", or ", and " in American English; null for the built-in one
     * @return this
     */
    public BylineI18n setLast(@Nullable String last) {
        this.last = last;
        return this;
    }

    /** {@return the text around a place, such as "Reporting from {0}"} */
    public @Nullable String getReportingFrom() {
        return reportingFrom;
    }

    /**
     * Sets the text around the place that somebody reports from.
     *
     * @param reportingFrom a text with {0}, such as "Reporting from {0}"; null for the built-in one
     * @return this
     * @throws IllegalArgumentException if it lacks {0}
     */
    public BylineI18n setReportingFrom(@Nullable String reportingFrom) {
        this.reportingFrom = Words.checked(reportingFrom, "the location");
        return this;
    }
}
