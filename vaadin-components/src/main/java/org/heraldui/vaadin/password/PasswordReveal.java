package org.heraldui.vaadin.password;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.LiveRegion;
import org.heraldui.vaadin.shared.LocalisedComponent;

/**
 * The button that shows and hides the password in Vaadin's {@link PasswordField}, in place of the field's own, whose
 * words Flow cannot translate and which hides the password whenever the focus leaves.
 *
 * <pre>{@code
 * PasswordField password = new PasswordField("Password");
 * new PasswordReveal(password);
 * }</pre>
 *
 * It stands in the field's suffix. The value, the caret, pasting and password managers are untouched.
 *
 * <h2>Accessibility</h2>
 *
 * A {@code button} that Tab reaches after the field. It tells its state in one of two ways, never both: see
 * {@link RevealStyle}. "Your password is visible" or "hidden" is announced once by the page's {@link LiveRegion} where
 * the button does not say it: when its name changes, and when the password is hidden by itself. Sources: WCAG 2.2, 2.1.1,
 * 3.3.8, 4.1.2 and 4.1.3.
 */
@Tag("herald-password-reveal")
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "password.css")
public class PasswordReveal extends LocalisedComponent<PasswordRevealI18n> implements HasEnabled {
    private static final long serialVersionUID = 1L;
    private static final Duration THIRTY_SECONDS = Duration.ofSeconds(30);

    private final PasswordField field;
    private final RevealButton button = new RevealButton();
    private RevealStyle revealStyle = RevealStyle.PRESSED;
    private RemaskPolicy remask = RemaskPolicy.ON_SUBMIT;
    private Duration remaskDelay = THIRTY_SECONDS;

    /**
     * Creates a button and puts it into a field.
     *
     * @param field the field, whose own button and suffix go
     */
    public PasswordReveal(PasswordField field) {
        super(PasswordReveal.class, new PasswordRevealI18n());
        this.field = Objects.requireNonNull(field, "The field is null. Give the password field.");
        getElement().getClassList().add("herald-password-reveal");
        getElement().appendChild(button.getElement());
        field.setRevealButtonVisible(false);
        field.setSuffixComponent(this);
        setRevealStyle(RevealStyle.PRESSED);
        setRemask(RemaskPolicy.ON_SUBMIT);
        setRemaskDelay(THIRTY_SECONDS);
        addListener(RevealEvent.class, this::tell);
    }

    /** {@return the field} */
    public PasswordField getField() {
        return field;
    }

    /** {@return whether the password is visible; false at first} */
    @Synchronize(property = "revealed", value = "herald-revealed")
    public boolean isRevealed() {
        return getElement().getProperty("revealed", false);
    }

    /**
     * Shows or hides the password, such as after a failed log-in. It is announced if it changes.
     *
     * @param revealed whether it is visible
     */
    public void setRevealed(boolean revealed) {
        if (revealed != isRevealed()) {
            getElement().setProperty("revealed", revealed);
            announce(revealed);
        }
    }

    /** {@return how the button tells its state; {@link RevealStyle#PRESSED} by default} */
    public RevealStyle getRevealStyle() {
        return revealStyle;
    }

    /**
     * Sets how the button tells its state.
     *
     * @param revealStyle by being pressed, or by another name
     */
    public void setRevealStyle(RevealStyle revealStyle) {
        this.revealStyle = Objects.requireNonNull(revealStyle, "The style is null. Use RevealStyle.PRESSED.");
        button.build(revealStyle, isRevealed());
        localise();
    }

    /** {@return when the password is hidden by itself; {@link RemaskPolicy#ON_SUBMIT} by default} */
    public RemaskPolicy getRemask() {
        return remask;
    }

    /**
     * Sets when the password is hidden by itself.
     *
     * @param remask on leaving the field, on sending the form, after a time, or never
     */
    public void setRemask(RemaskPolicy remask) {
        this.remask = Objects.requireNonNull(remask, "The policy is null. Use RemaskPolicy.ON_SUBMIT.");
        getElement().setAttribute("data-remask", remask.name().toLowerCase(Locale.ROOT));
    }

    /** {@return how long the password is visible with {@link RemaskPolicy#TIMEOUT}; thirty seconds by default} */
    public Duration getRemaskDelay() {
        return remaskDelay;
    }

    /**
     * Sets how long the password is visible with {@link RemaskPolicy#TIMEOUT}.
     *
     * @param remaskDelay the time
     * @throws IllegalArgumentException if it is not longer than nothing
     */
    public void setRemaskDelay(Duration remaskDelay) {
        Objects.requireNonNull(remaskDelay, "The time is null. Give one such as Duration.ofSeconds(30).");
        if (!remaskDelay.isPositive()) {
            throw new IllegalArgumentException("The time \"" + remaskDelay
                    + "\" is not positive. Give one such as Duration.ofSeconds(30), or use RemaskPolicy.NEVER.");
        }
        this.remaskDelay = remaskDelay;
        getElement().setProperty("remaskDelay", (double) remaskDelay.toMillis());
    }

    /**
     * Adds a listener that is called when the password was shown or hidden, by the reader or by itself.
     *
     * @param listener the listener
     * @return takes it away
     */
    public Registration addRevealListener(ComponentEventListener<RevealEvent> listener) {
        return addListener(RevealEvent.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        LiveRegion.of(event.getUI());
    }

    @Override
    protected void localise() {
        button.setTexts(wording(), getI18n());
    }

    /** A pressed button speaks for itself, unless it was not the reader who released it. */
    private void tell(RevealEvent event) {
        if (revealStyle == RevealStyle.LABEL_SWAP || event.isByItself()) {
            announce(event.isRevealed());
        }
    }

    private void announce(boolean revealed) {
        String words = revealed
                ? wording().say(getI18n().getShown(), "shown")
                : wording().say(getI18n().getHidden(), "hidden");
        getUI().ifPresent(ui -> LiveRegion.of(ui).announce(words));
    }
}
