package org.heraldui.vaadin.menu;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The texts of a {@link SiteMenu}. Null stands for the built-in text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class SiteMenuI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String label;
    private @Nullable String pages;

    /** Creates an object whose texts are all built-in. */
    public SiteMenuI18n() {}

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
    public SiteMenuI18n setLabel(@Nullable String label) {
        this.label = label;
        return this;
    }

    /** {@return the name of the button that shows the pages of a section; {0} is the section} */
    public @Nullable String getPages() {
        return pages;
    }

    /**
     * Sets the name of the button that shows the pages of a section; {0} is the section.
     *
     * @param pages the text; null for the built-in one
     * @return this
     */
    public SiteMenuI18n setPages(@Nullable String pages) {
        this.pages = pages;
        return this;
    }
}
