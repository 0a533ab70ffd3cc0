package org.heraldui.vaadin.loading;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasThemeVariant;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.signals.Signal;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.LiveRegion;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.jspecify.annotations.Nullable;

/**
 * Says that something is being loaded, and how it ended.
 *
 * <pre>{@code
 * LoadingSpinner spinner = new LoadingSpinner("comments");
 * spinner.setBusyTarget(comments);
 * add(spinner, comments);
 * spinner.complete();   // later
 * }</pre>
 *
 * It loads from the moment it is attached. Nothing is shown or said before the delay, because what comes at once needs
 * no word. Under reduced motion the mark stands still; its broken ring and the words still say that work goes on.
 *
 * <h2>Accessibility</h2>
 *
 * The mark is hidden from assistive technology. The page's {@link LiveRegion} says "Loading comments" after the delay,
 * "Still loading comments" at long intervals up to a limit, and once how it ended; what ended within the delay is not
 * spoken of, unless it failed. The region that is loaded has {@code aria-busy="true"} meanwhile. The focus goes nowhere
 * and nothing is blocked. Sources: WCAG 2.2, 2.2.2, 2.3.3 and 4.1.3; WAI-ARIA 1.2, {@code aria-busy}.
 */
@Tag("herald-spinner")
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "loading.css")
public class LoadingSpinner extends LocalisedComponent<LoadingSpinnerI18n>
        implements HasThemeVariant<LoadingSpinnerVariant> {
    private static final long serialVersionUID = 1L;
    private static final String BUSY = "aria-busy";

    private final Span loading = new Span();
    private final Span failure = new Span();
    private final SignalPropertySupport<LoadingState> state;
    private String what;
    private @Nullable String reason;
    private @Nullable Component busyTarget;
    private Duration delay = Duration.ofSeconds(1);
    private Duration announceInterval = Duration.ofSeconds(10);
    private Duration announceLimit = Duration.ofMinutes(1);

    /**
     * Creates a spinner.
     *
     * @param what what is loaded, as it is said after "Loading", such as "comments"
     */
    public LoadingSpinner(String what) {
        super(LoadingSpinner.class, new LoadingSpinnerI18n());
        this.what = checked(what);
        getElement().getClassList().add("herald-spinner");
        part("loading", new HeraldIcon(Icons.LOADING.decorative()), loading);
        part("failure", new HeraldIcon(Icons.ERROR.decorative()), failure);
        showTimes();
        state = SignalPropertySupport.create(this, this::show);
        state.set(LoadingState.LOADING);
        localise();
    }

    private void part(String name, HeraldIcon mark, Span words) {
        words.addClassName("herald-spinner-words");
        Span part = new Span(mark, words);
        part.addClassNames("herald-spinner-part", "herald-spinner-" + name);
        getElement().appendChild(part.getElement());
    }

    private static String checked(String what) {
        if (Objects.requireNonNull(what, "The words are null. Say what is loaded.")
                .isBlank()) {
            throw new IllegalArgumentException(
                    "The words \"" + what + "\" are blank. Say what is loaded, such as \"comments\".");
        }
        return what;
    }

    /** {@return what is loaded, in words} */
    public String getWhat() {
        return what;
    }

    /**
     * Sets what is loaded, in words.
     *
     * @param what as it is said after "Loading", such as "comments"
     * @throws IllegalArgumentException if it is blank
     */
    public void setWhat(String what) {
        this.what = checked(what);
        localise();
    }

    /** {@return how far loading has come} */
    public LoadingState getState() {
        return state.get();
    }

    /** Begins again after an end: the delay runs anew. While it loads, nothing changes. */
    public void start() {
        state.set(LoadingState.LOADING);
    }

    /** Ends well: the mark goes, and the end is announced if the beginning was. */
    public void complete() {
        state.set(LoadingState.DONE);
    }

    /** Ends without a result: "Could not load comments" is shown and announced. */
    public void fail() {
        reason = null;
        end();
    }

    /**
     * Ends without a result.
     *
     * @param message what is shown and announced: what happened and what the reader can do
     */
    public void fail(String message) {
        reason = Objects.requireNonNull(message, "The message is null. Use fail() for the built-in one.");
        end();
    }

    private void end() {
        state.set(LoadingState.FAILED);
        localise();
    }

    /**
     * Lets the state follow a signal. While bound, {@code start}, {@code complete} and {@code fail} throw.
     *
     * @param signal the state; must not hold null
     * @return the binding
     */
    public SignalBinding<LoadingState> bindState(Signal<LoadingState> signal) {
        return state.bind(signal);
    }

    /** {@return the region that is loaded} */
    public Optional<Component> getBusyTarget() {
        return Optional.ofNullable(busyTarget);
    }

    /**
     * Sets the region that is loaded. It is busy while this spinner is attached and loading; do not set
     * {@code aria-busy} on it yourself, and give it one spinner.
     *
     * @param busyTarget the region; null for none
     * @throws IllegalArgumentException if it is the whole page, whose announcements would be silenced
     */
    public void setBusyTarget(@Nullable Component busyTarget) {
        if (busyTarget instanceof UI) {
            throw new IllegalArgumentException(
                    "The busy target \"" + busyTarget.getClass().getSimpleName()
                            + "\" is the whole page, which would be silent. Give the part that is loaded.");
        }
        markBusy(false);
        this.busyTarget = busyTarget;
        markBusy(isAttached() && getState() == LoadingState.LOADING);
    }

    /** {@return how long nothing is shown or said; one second by default} */
    public Duration getDelay() {
        return delay;
    }

    /**
     * Sets how long nothing is shown or said.
     *
     * @param delay the time; zero for none
     * @throws IllegalArgumentException if it is negative
     */
    public void setDelay(Duration delay) {
        this.delay = checked(delay, "delay");
        showTimes();
    }

    /** {@return how long it takes until "Still loading" is said, and again; ten seconds by default} */
    public Duration getAnnounceInterval() {
        return announceInterval;
    }

    /**
     * Sets how long it takes until "Still loading" is said, and again.
     *
     * @param announceInterval the time; zero for never
     * @throws IllegalArgumentException if it is negative
     */
    public void setAnnounceInterval(Duration announceInterval) {
        this.announceInterval = checked(announceInterval, "interval");
        showTimes();
    }

    /** {@return how long "Still loading" is said, from the first word on; a minute by default} */
    public Duration getAnnounceLimit() {
        return announceLimit;
    }

    /**
     * Sets how long "Still loading" is said. The end is announced in any case.
     *
     * @param announceLimit the time from the first word on
     * @throws IllegalArgumentException if it is negative
     */
    public void setAnnounceLimit(Duration announceLimit) {
        this.announceLimit = checked(announceLimit, "limit");
        showTimes();
    }

    private static Duration checked(Duration duration, String name) {
        Objects.requireNonNull(duration, () -> "The " + name + " is null. Give a time, or Duration.ZERO.");
        if (duration.isNegative()) {
            throw new IllegalArgumentException(
                    "The " + name + " \"" + duration + "\" is negative. Give a time, or Duration.ZERO.");
        }
        return duration;
    }

    private void showTimes() {
        getElement().setAttribute("data-delay", String.valueOf(delay.toMillis()));
        getElement().setAttribute("data-interval", String.valueOf(announceInterval.toMillis()));
        getElement().setAttribute("data-limit", String.valueOf(announceLimit.toMillis()));
    }

    private void show(LoadingState newState) {
        Objects.requireNonNull(newState, "The state is null. Use LoadingState.DONE for none.");
        getElement().setAttribute("data-state", newState.name().toLowerCase(Locale.ROOT));
        markBusy(isAttached() && newState == LoadingState.LOADING);
    }

    private void markBusy(boolean busy) {
        if (busyTarget != null) {
            busyTarget.getElement().setAttribute(BUSY, String.valueOf(busy));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        LiveRegion.of(event.getUI());
        markBusy(getState() == LoadingState.LOADING);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        markBusy(false);
    }

    @Override
    protected void localise() {
        LoadingSpinnerI18n own = getI18n();
        loading.setText(say(own.getLoading(), "loading"));
        wording().mark(loading.getElement(), own.getLoading());
        getElement().setAttribute("data-still", say(own.getStillLoading(), "stillLoading"));
        getElement().setAttribute("data-done", say(own.getDone(), "done"));
        failure.setText(reason == null ? say(own.getFailed(), "failed") : reason);
        wording().mark(failure.getElement(), reason == null ? own.getFailed() : reason);
    }

    private String say(@Nullable String own, String key) {
        return wording().say(own, key, what);
    }
}
