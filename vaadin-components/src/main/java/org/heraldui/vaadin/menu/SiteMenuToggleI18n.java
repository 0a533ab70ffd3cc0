package org.heraldui.vaadin.menu;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The text of a {@link SiteMenuToggle}. Null stands for the built-in text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class SiteMenuToggleI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String menu;

    /** Creates an object whose texts are all built-in. */
    public SiteMenuToggleI18n() {}

    /** {@return the name of the button, which stays whether the menu is open or closed} */
    public @Nullable String getMenu() {
        return menu;
    }

    /**
     * Sets the name of the button, which stays whether the menu is open or closed.
     *
     * @param menu the text; null for the built-in one
     * @return this
     */
    public SiteMenuToggleI18n setMenu(@Nullable String menu) {
        this.menu = menu;
        return this;
    }
}
