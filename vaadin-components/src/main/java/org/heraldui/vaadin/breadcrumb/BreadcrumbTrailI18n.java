package org.heraldui.vaadin.breadcrumb;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The texts of a {@link BreadcrumbTrail}. Null stands for the built-in text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class BreadcrumbTrailI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String label;
    private @Nullable String moreItems;

    /** Creates an object whose texts are all built-in. */
    public BreadcrumbTrailI18n() {}

    /** {@return the name of the landmark} */
    public @Nullable String getLabel() {
        return label;
    }

    /**
     * Sets the name of the landmark.
     *
     * @param label the text; null for the built-in one
     * @return this
     */
    public BreadcrumbTrailI18n setLabel(@Nullable String label) {
        this.label = label;
        return this;
    }

    /** {@return the name of the button in place of the middle; {0} is how many it hides} */
    public @Nullable String getMoreItems() {
        return moreItems;
    }

    /**
     * Sets the name of the button in place of the middle; {0} is how many it hides.
     *
     * @param moreItems the text; null for the built-in one
     * @return this
     */
    public BreadcrumbTrailI18n setMoreItems(@Nullable String moreItems) {
        this.moreItems = moreItems;
        return this;
    }
}
