package org.heraldui.vaadin.visibility;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.HasContentLocale;
import org.heraldui.vaadin.shared.LiveRegion;
import org.heraldui.vaadin.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A switch that makes something public. What it did is said and can be taken back; the server can refuse.
 *
 * <pre>{@code
 * VisibilitySwitch visibility = new VisibilitySwitch(story.isPublic());
 * visibility.addVetoListener(event -> {
 *     if (event.isToPublic() && story.isIncomplete()) {
 *         event.refuse("The headline is missing.");
 *     }
 * });
 * visibility.addValueChangeListener(event -> story.setPublic(event.getValue()));
 * }</pre>
 *
 * <h2>Accessibility</h2>
 *
 * A {@code switch} whose name, "Public", never changes; its state does, and stands in words beside it. The result is
 * announced once by the page's {@link LiveRegion}, and shown with a button "Undo" for the time of
 * {@link #setUndoWindow}, which stands still while the pointer or the focus is there. After undoing the focus is on the
 * switch. What happens on a change can be said beforehand by {@link #setEffect}. A value that the application sets is
 * not announced. Sources: WCAG 2.2, 2.2.1, 3.2.2, 3.3.4, 4.1.2 and 4.1.3; WAI-ARIA 1.2, {@code switch}.
 */
@Tag("herald-visibility-switch")
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "visibility.css")
public class VisibilitySwitch extends AbstractField<VisibilitySwitch, Boolean>
        implements HasContentLocale, HasLabel, LocaleChangeObserver {
    private static final long serialVersionUID = 1L;
    private static final Duration TWENTY_SECONDS = Duration.ofSeconds(20);

    private final SwitchParts parts = new SwitchParts(this::toggle, this::undo);
    private VisibilitySwitchI18n i18n = new VisibilitySwitchI18n();
    private Duration undoWindow = TWENTY_SECONDS;
    private @Nullable Locale contentLocale;
    private @Nullable String label;
    private @Nullable Boolean previous;
    private boolean undoable;

    /** Creates a switch that is off: not public. */
    public VisibilitySwitch() {
        this(false);
    }

    /**
     * Creates a switch.
     *
     * @param initiallyPublic whether it is on
     */
    public VisibilitySwitch(boolean initiallyPublic) {
        super(false);
        getElement().getClassList().add("herald-visibility-switch");
        parts.appendTo(getElement());
        setUndoWindow(TWENTY_SECONDS);
        parts.showState(false);
        localise();
        setValue(initiallyPublic);
    }

    /** {@return the application's own words} */
    public VisibilitySwitchI18n getI18n() {
        return i18n;
    }

    /**
     * Sets the application's own words.
     *
     * @param i18n the words; null in it stands for the built-in text
     */
    public void setI18n(VisibilitySwitchI18n i18n) {
        this.i18n = Objects.requireNonNull(i18n, "The texts are null. Give an empty object for the built-in ones.");
        localise();
    }

    @Override
    public @Nullable Locale getContentLocale() {
        return contentLocale;
    }

    @Override
    public void setContentLocale(@Nullable Locale contentLocale) {
        this.contentLocale = contentLocale;
        localise();
    }

    /** {@return the application's name of the switch; null, the default, for the built-in one} */
    @Override
    public @Nullable String getLabel() {
        return label;
    }

    /**
     * Sets the name of the switch. It is right whether the switch is on or off, such as "Public" or "Story is public".
     *
     * @param label the name; null for the built-in one
     */
    @Override
    public void setLabel(@Nullable String label) {
        this.label = label;
        localise();
    }

    /** {@return what is said of a change beforehand; "" by default} */
    public String getEffect() {
        return parts.getEffect();
    }

    /**
     * Says what a change does besides, such as "Subscribers get a message". It is seen, and read with the switch.
     *
     * @param effect a sentence; "" for none
     */
    public void setEffect(String effect) {
        parts.setEffect(Objects.requireNonNull(effect, "The effect is null. Give an empty text for none."));
    }

    /** {@return how long a change can be taken back; twenty seconds by default} */
    public Duration getUndoWindow() {
        return undoWindow;
    }

    /**
     * Sets how long the button "Undo" stays, at least.
     *
     * @param undoWindow the time; zero offers no undo
     * @throws IllegalArgumentException if it is negative
     */
    public void setUndoWindow(Duration undoWindow) {
        Objects.requireNonNull(undoWindow, "The time is null. Give one such as Duration.ofSeconds(20).");
        if (undoWindow.isNegative()) {
            throw new IllegalArgumentException(
                    "The time \"" + undoWindow + "\" is negative. Give a time, or zero to offer no undo.");
        }
        this.undoWindow = undoWindow;
        getElement().setProperty("undoWindow", (double) undoWindow.toMillis());
    }

    /**
     * Adds a listener that is asked before the reader's change, also before it is taken back, and can refuse it.
     *
     * @param listener the listener
     * @return takes it away
     */
    public Registration addVetoListener(ComponentEventListener<VisibilityVetoEvent> listener) {
        return addListener(VisibilityVetoEvent.class, listener);
    }

    /**
     * Takes the reader's last change back because it failed after all, says so, and offers no undo. Without a change to
     * be taken back the refusal is only said.
     *
     * @param reason why, in a sentence; "" for none
     */
    public void refuse(String reason) {
        Objects.requireNonNull(reason, "The reason is null. Give a sentence, or an empty text for none.");
        if (previous != null) {
            boolean before = previous;
            settle();
            setModelValue(before, false);
            parts.showState(before);
            localise();
        }
        say(wording().say(i18n.getRefused(), "refused", reason).strip(), false);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        parts.setReadOnly(readOnly);
    }

    @Override
    protected void setPresentationValue(Boolean value) {
        settle();
        parts.hideMessage();
        parts.showState(value);
        localise();
    }

    /** From now on nothing can be taken back. */
    private void settle() {
        previous = null;
        undoable = false;
    }

    private void toggle() {
        change(!getValue(), true);
    }

    private void undo() {
        if (undoable) {
            change(!getValue(), false);
        }
    }

    private void change(boolean toPublic, boolean withUndo) {
        if (isReadOnly()) {
            return;
        }
        VisibilityVetoEvent question = new VisibilityVetoEvent(this, true, toPublic);
        fireEvent(question);
        settle();
        if (question.isRefused()) {
            say(
                    wording()
                            .say(i18n.getRefused(), "refused", question.getReason())
                            .strip(),
                    false);
            return;
        }
        previous = getValue();
        undoable = withUndo && !undoWindow.isZero();
        setModelValue(toPublic, true);
        // A listener that refused or set a value has the last word.
        if (previous == null) {
            return;
        }
        parts.showState(toPublic);
        localise();
        say(
                toPublic
                        ? wording().say(i18n.getNowPublic(), "nowPublic")
                        : wording().say(i18n.getNowPrivate(), "nowPrivate"),
                undoable);
    }

    private void say(String message, boolean undo) {
        parts.showMessage(message, undo);
        getElement().callJsFunction("show", undo);
        getUI().ifPresent(ui -> LiveRegion.of(ui).announce(message));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        LiveRegion.of(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        settle();
        parts.hideMessage();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        localise();
    }

    private void localise() {
        parts.setTexts(wording(), i18n, label, getValue());
    }

    private Wording wording() {
        return Wording.of(
                VisibilitySwitch.class,
                contentLocale,
                getUI().map(UI::getLocale).orElseGet(this::getLocale));
    }
}
