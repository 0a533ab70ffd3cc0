package org.heraldui.vaadin.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The texts of a {@link SiteSearch}. Null stands for the built-in text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class SiteSearchI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String label;
    private @Nullable String submit;
    private @Nullable String open;
    private @Nullable String results;

    /** Creates an object whose texts are all built-in. */
    public SiteSearchI18n() {}

    /** {@return the label of the field} */
    public @Nullable String getLabel() {
        return label;
    }

    /**
     * Sets the label of the field.
     *
     * @param label the text; null for the built-in one
     * @return this
     */
    public SiteSearchI18n setLabel(@Nullable String label) {
        this.label = label;
        return this;
    }

    /** {@return the name of the button that searches} */
    public @Nullable String getSubmit() {
        return submit;
    }

    /**
     * Sets the name of the button that searches.
     *
     * @param submit the text; null for the built-in one
     * @return this
     */
    public SiteSearchI18n setSubmit(@Nullable String submit) {
        this.submit = submit;
        return this;
    }

    /** {@return the name of the button that the collapsed form stands behind} */
    public @Nullable String getOpen() {
        return open;
    }

    /**
     * Sets the name of the button that the collapsed form stands behind.
     *
     * @param open the text; null for the built-in one
     * @return this
     */
    public SiteSearchI18n setOpen(@Nullable String open) {
        this.open = open;
        return this;
    }

    /** {@return what is shown and announced after a search; {0} is the number of results} */
    public @Nullable String getResults() {
        return results;
    }

    /**
     * Sets what is shown and announced after a search; {0} is the number of results.
     *
     * @param results the text; null for the built-in one
     * @return this
     */
    public SiteSearchI18n setResults(@Nullable String results) {
        this.results = results;
        return this;
    }
}
