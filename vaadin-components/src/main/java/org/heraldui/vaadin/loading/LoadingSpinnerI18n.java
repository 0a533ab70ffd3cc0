package org.heraldui.vaadin.loading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a {@link LoadingSpinner}. Null stands for the built-in text in the language of the content. A text
 * with {@code {0}} is a pattern of ICU's message format, in which an apostrophe is written twice.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class LoadingSpinnerI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String loading;
    private @Nullable String stillLoading;
    private @Nullable String done;
    private @Nullable String failed;

    /** Creates an object whose texts are all built-in. */
    public LoadingSpinnerI18n() {}

    /** {@return what is shown and announced while {@code {0}} loads; null for the built-in text} */
    public @Nullable String getLoading() {
        return loading;
    }

    /**
     * Sets what is shown and announced while {@code {0}} loads.
     *
     * @param loading the text; null for the built-in one
     * @return this
     */
    public LoadingSpinnerI18n setLoading(@Nullable String loading) {
        this.loading = loading;
        return this;
    }

    /** {@return what is announced while {@code {0}} goes on loading; null for the built-in text} */
    public @Nullable String getStillLoading() {
        return stillLoading;
    }

    /**
     * Sets what is announced while {@code {0}} goes on loading.
     *
     * @param stillLoading the text; null for the built-in one
     * @return this
     */
    public LoadingSpinnerI18n setStillLoading(@Nullable String stillLoading) {
        this.stillLoading = stillLoading;
        return this;
    }

    /** {@return what is announced when {@code {0}} has been loaded; null for the built-in text} */
    public @Nullable String getDone() {
        return done;
    }

    /**
     * Sets what is announced when {@code {0}} has been loaded.
     *
     * @param done the text; null for the built-in one
     * @return this
     */
    public LoadingSpinnerI18n setDone(@Nullable String done) {
        this.done = done;
        return this;
    }

    /** {@return what is shown and announced when {@code {0}} could not be loaded; null for the built-in text} */
    public @Nullable String getFailed() {
        return failed;
    }

    /**
     * Sets what is shown and announced when {@code {0}} could not be loaded.
     *
     * @param failed the text; null for the built-in one
     * @return this
     */
    public LoadingSpinnerI18n setFailed(@Nullable String failed) {
        this.failed = failed;
        return this;
    }
}
