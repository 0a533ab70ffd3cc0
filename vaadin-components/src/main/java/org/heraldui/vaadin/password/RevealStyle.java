package org.heraldui.vaadin.password;

/** How the button of a {@link PasswordReveal} tells whether the password is visible: by its state or by its name. */
public enum RevealStyle {
    /** A mark; the name "Show password" stays and the button is pressed. Screen readers speak the state by themselves. */
    PRESSED,
    /** The word "Show" or "Hide", with a name that changes and no state. The change is announced. */
    LABEL_SWAP
}
