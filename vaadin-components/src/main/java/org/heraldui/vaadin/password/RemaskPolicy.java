package org.heraldui.vaadin.password;

/** When a {@link PasswordReveal} hides the password by itself. */
public enum RemaskPolicy {
    /** When the focus leaves the field and its button. */
    ON_BLUR,
    /** When the form around it is sent, or Enter is pressed in the field. */
    ON_SUBMIT,
    /** A while after it was shown. */
    TIMEOUT,
    /** Never: the reader or the application hides it. */
    NEVER
}
