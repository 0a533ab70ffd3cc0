package org.heraldui.vaadin.tag;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a {@link TagList}: patterns of ICU's message format. Null stands for the built-in text in the language
 * of the content.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class TagListI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String label;
    private @Nullable String showMore;
    private @Nullable String shown;

    /** Creates an object whose texts are all built-in. */
    public TagListI18n() {}

    /** {@return the label of lists that have none of their own; null for the built-in text} */
    public @Nullable String getLabel() {
        return label;
    }

    /**
     * Sets the label of lists that have none of their own.
     *
     * @param label such as "Topics"; null for the built-in one
     * @return this
     */
    public TagListI18n setLabel(@Nullable String label) {
        this.label = label;
        return this;
    }

    /** {@return the button that shows the remaining topics, {@code {0}} of them; null for the built-in text} */
    public @Nullable String getShowMore() {
        return showMore;
    }

    /**
     * Sets the button that shows the remaining topics.
     *
     * @param showMore such as {@code Show {0, number} more}; null for the built-in one
     * @return this
     */
    public TagListI18n setShowMore(@Nullable String showMore) {
        this.showMore = showMore;
        return this;
    }

    /** {@return what is announced then; null for the built-in text} */
    public @Nullable String getShown() {
        return shown;
    }

    /**
     * Sets what is announced when the remaining topics are shown.
     *
     * @param shown such as {@code {0, number} more shown}; null for the built-in one
     * @return this
     */
    public TagListI18n setShown(@Nullable String shown) {
        this.shown = shown;
        return this;
    }
}
