package org.heraldui.vaadin.share;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasThemeVariant;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.LiveRegion;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.heraldui.vaadin.shared.SafeUris;
import org.jspecify.annotations.Nullable;

/**
 * A button that copies a link.
 *
 * <pre>{@code add(new CopyLinkButton(URI.create("https://example.org/story")));}</pre>
 *
 * After a copy the mark in the button becomes a tick and the words "Link copied" appear. They stay for six seconds, or
 * as long as {@link #setFeedbackDuration} says, and longer while the pointer rests on them or the focus comes back.
 * Then a tick in a broken ring stays for the same time as a trace of what was done, and at last the mark is the old one
 * again: the button does what it did before and should look so. If the browser refuses to copy, a field with the
 * address appears.
 *
 * <h2>Accessibility</h2>
 *
 * A {@code button} whose name, "Copy link", never changes. The result is announced once, by the page's
 * {@link LiveRegion}; the visible words are plain text and no live region. On failure the focus moves to the read-only
 * field "Address to copy", with the address selected; Escape or "Close" leads back to the button. Sources: WCAG 2.2,
 * 2.2.1, 2.4.3, 4.1.2 and 4.1.3.
 */
@Tag("herald-copy-link")
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "share.css")
public class CopyLinkButton extends LocalisedComponent<CopyLinkButtonI18n>
        implements HasEnabled, HasThemeVariant<CopyLinkButtonVariant> {
    private static final long serialVersionUID = 1L;
    private static final Duration SIX_SECONDS = Duration.ofSeconds(6);

    private final NativeButton button = new NativeButton();
    private final TargetName name = new TargetName();
    private final Span copied = new Span();
    private final ManualCopy manual = new ManualCopy();
    private final SignalPropertySupport<URI> addressSupport = SignalPropertySupport.create(this, this::showAddress);
    private Duration feedbackDuration = SIX_SECONDS;
    private CopyFeedback feedback = CopyFeedback.INLINE;
    private String subject = "";

    /**
     * Creates a button.
     *
     * @param address what it copies: absolute, http or https
     * @throws IllegalArgumentException if the address is relative or has another scheme
     */
    public CopyLinkButton(URI address) {
        super(CopyLinkButton.class, new CopyLinkButtonI18n());
        build();
        setAddress(address);
        setFeedbackDuration(SIX_SECONDS);
        setFeedback(CopyFeedback.INLINE);
        localise();
    }

    /**
     * Creates a button whose address follows a signal.
     *
     * @param address what it copies; must not hold null
     */
    public CopyLinkButton(Signal<URI> address) {
        this(Objects.requireNonNull(address, "The signal is null.").peek());
        bindAddress(address);
    }

    private void build() {
        getElement().getClassList().add("herald-copy-link");
        button.add(new HeraldIcon(Icons.COPY_LINK.decorative()), name);
        button.addClassNames("herald-copy-link-button", "herald-share-target");
        button.getElement().setAttribute("type", "button");
        copied.addClassName("herald-copy-link-feedback");
        copied.getElement().setAttribute("hidden", true);
        getElement().appendChild(button.getElement(), copied.getElement(), manual.getElement());
        Clipboard.onClick(button)
                .writeText(manual.field(), address -> copied(), error -> failed(error.name(), error.message()));
    }

    /** {@return what the button copies} */
    public URI getAddress() {
        return URI.create(manual.field().getValue());
    }

    /**
     * Sets what the button copies. The next click copies it.
     *
     * @param address absolute, http or https
     * @throws IllegalArgumentException if the address is relative or has another scheme
     */
    public void setAddress(URI address) {
        addressSupport.set(SafeUris.web(address, "address to copy"));
    }

    /**
     * Lets the address follow a signal. While bound, {@link #setAddress} throws.
     *
     * @param address the signal; must not hold null
     * @return the binding
     */
    public SignalBinding<URI> bindAddress(Signal<URI> address) {
        return addressSupport.bind(address);
    }

    private void showAddress(URI address) {
        manual.field().setValue(SafeUris.web(address, "address to copy").toASCIIString());
    }

    /** {@return what the link leads to, as a part of the name; empty by default} */
    public String getSubject() {
        return subject;
    }

    /**
     * Sets what the link leads to. It is heard after the name, as in "Copy link: Figure 3", and not seen. Set it where
     * a page has several buttons.
     *
     * @param subject such as a headline; empty for none
     */
    public void setSubject(String subject) {
        this.subject = Objects.requireNonNull(subject, "The subject is null. Give an empty text for none.");
        localise();
    }

    /** {@return how long the words "Link copied" stay; six seconds by default} */
    public Duration getFeedbackDuration() {
        return feedbackDuration;
    }

    /**
     * Sets how long the words "Link copied" stay, at least. The time stands still while the pointer is on them, and
     * while the focus is in the component after it has come back to it.
     *
     * @param duration the time; zero means until the reader's next key or click
     * @throws IllegalArgumentException if it is negative
     */
    public void setFeedbackDuration(Duration duration) {
        feedbackDuration = checked(duration);
        getElement().setProperty("duration", (double) duration.toMillis());
    }

    /** {@return how success is shown; {@link CopyFeedback#INLINE} by default} */
    public CopyFeedback getFeedback() {
        return feedback;
    }

    /**
     * Sets how success is shown. It is announced in any case.
     *
     * @param feedback beside the button, in a bubble, or by the tick alone
     */
    public void setFeedback(CopyFeedback feedback) {
        this.feedback = Objects.requireNonNull(feedback, "The feedback is null. Use CopyFeedback.INLINE.");
        getElement().setAttribute("data-feedback", feedback.name().toLowerCase(Locale.ROOT));
    }

    /**
     * Adds a listener that is called after each copy.
     *
     * @param listener the listener
     * @return takes it away
     */
    public Registration addCopyListener(ComponentEventListener<CopyLinkEvent> listener) {
        return addListener(CopyLinkEvent.class, listener);
    }

    /**
     * Adds a listener that is called when the browser refused to copy.
     *
     * @param listener the listener
     * @return takes it away
     */
    public Registration addCopyErrorListener(ComponentEventListener<CopyLinkErrorEvent> listener) {
        return addListener(CopyLinkErrorEvent.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        LiveRegion.of(event.getUI());
    }

    @Override
    protected void localise() {
        CopyLinkButtonTexts texts = texts();
        name.setTexts(texts.copy(), texts.name(subject));
        copied.setText(texts.copied());
        manual.setTexts(texts);
    }

    private CopyLinkButtonTexts texts() {
        return new CopyLinkButtonTexts(getI18n(), wording());
    }

    private void copied() {
        getElement().callJsFunction("copied");
        announce(texts().copied());
        fireEvent(new CopyLinkEvent(this, true));
    }

    private void failed(String reason, String message) {
        getElement().callJsFunction("failed");
        announce(texts().failed());
        fireEvent(new CopyLinkErrorEvent(this, true, reason, message));
    }

    static Duration checked(@Nullable Duration duration) {
        Objects.requireNonNull(duration, "The duration is null. Give one such as Duration.ofSeconds(6).");
        if (duration.isNegative()) {
            throw new IllegalArgumentException("The duration \"" + duration
                    + "\" is negative. Give a time, or zero for \"until the next key or click\".");
        }
        return duration;
    }

    private void announce(String message) {
        getUI().ifPresent(ui -> LiveRegion.of(ui).announce(message));
    }
}
