package org.heraldui.vaadin.password;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The texts of a {@link PasswordReveal}. Null stands for the built-in text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class PasswordRevealI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String show;
    private @Nullable String hide;
    private @Nullable String shortShow;
    private @Nullable String shortHide;
    private @Nullable String shown;
    private @Nullable String hidden;

    /** Creates an object whose texts are all built-in. */
    public PasswordRevealI18n() {}

    /** {@return the name of the button while the password is hidden, and always with {@link RevealStyle#PRESSED}} */
    public @Nullable String getShow() {
        return show;
    }

    /**
     * Sets the name of the button while the password is hidden, and always with {@link RevealStyle#PRESSED}.
     *
     * @param show the text; null for the built-in one
     * @return this
     */
    public PasswordRevealI18n setShow(@Nullable String show) {
        this.show = show;
        return this;
    }

    /** {@return the name of the button while the password is visible, with {@link RevealStyle#LABEL_SWAP}} */
    public @Nullable String getHide() {
        return hide;
    }

    /**
     * Sets the name of the button while the password is visible, with {@link RevealStyle#LABEL_SWAP}.
     *
     * @param hide the text; null for the built-in one
     * @return this
     */
    public PasswordRevealI18n setHide(@Nullable String hide) {
        this.hide = hide;
        return this;
    }

    /** {@return the visible part of the name of the button that shows} */
    public @Nullable String getShortShow() {
        return shortShow;
    }

    /**
     * Sets the visible part of the name of the button that shows.
     *
     * @param shortShow the text; null for the built-in one
     * @return this
     */
    public PasswordRevealI18n setShortShow(@Nullable String shortShow) {
        this.shortShow = shortShow;
        return this;
    }

    /** {@return the visible part of the name of the button that hides} */
    public @Nullable String getShortHide() {
        return shortHide;
    }

    /**
     * Sets the visible part of the name of the button that hides.
     *
     * @param shortHide the text; null for the built-in one
     * @return this
     */
    public PasswordRevealI18n setShortHide(@Nullable String shortHide) {
        this.shortHide = shortHide;
        return this;
    }

    /** {@return what is announced when the password has become visible} */
    public @Nullable String getShown() {
        return shown;
    }

    /**
     * Sets what is announced when the password has become visible.
     *
     * @param shown the text; null for the built-in one
     * @return this
     */
    public PasswordRevealI18n setShown(@Nullable String shown) {
        this.shown = shown;
        return this;
    }

    /** {@return what is announced when the password has become hidden} */
    public @Nullable String getHidden() {
        return hidden;
    }

    /**
     * Sets what is announced when the password has become hidden.
     *
     * @param hidden the text; null for the built-in one
     * @return this
     */
    public PasswordRevealI18n setHidden(@Nullable String hidden) {
        this.hidden = hidden;
        return this;
    }
}
