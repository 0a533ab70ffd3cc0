package org.heraldui.vaadin.menu;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The texts of a {@link ProfileMenu}. Null stands for the built-in text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class ProfileMenuI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String account;
    private @Nullable String logout;

    /** Creates an object whose texts are all built-in. */
    public ProfileMenuI18n() {}

    /** {@return the name of the button; {0} is the person, {1} the number of notifications} */
    public @Nullable String getAccount() {
        return account;
    }

    /**
     * Sets the name of the button; {0} is the person, {1} the number of notifications.
     *
     * @param account the text; null for the built-in one
     * @return this
     */
    public ProfileMenuI18n setAccount(@Nullable String account) {
        this.account = account;
        return this;
    }

    /** {@return the name of the button that logs out} */
    public @Nullable String getLogout() {
        return logout;
    }

    /**
     * Sets the name of the button that logs out.
     *
     * @param logout the text; null for the built-in one
     * @return this
     */
    public ProfileMenuI18n setLogout(@Nullable String logout) {
        this.logout = logout;
        return this;
    }
}
