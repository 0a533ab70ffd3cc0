package org.heraldui.vaadin.live;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.HasHeadingLevel;
import org.heraldui.vaadin.shared.HeadingLevel;
import org.heraldui.vaadin.shared.LiveRegion;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.jspecify.annotations.Nullable;

/**
 * Live coverage: updates with time, headline and body, newest first. What is added while the page is open waits behind a
 * button, "Show 3 new updates", so that nothing moves under the reader's eyes.
 *
 * <pre>{@code
 * LiveBlog blog = new LiveBlog("lens");
 * blog.add(new LiveEntry("lens-up", time, "The lens is up", new Paragraph("At noon it hung in its place.")));
 * ui.access(() -> blog.add(new LiveEntry(…)));   // later, under push
 * }</pre>
 *
 * <p>Readers can pause it; that is remembered in the browser by the name of the blog. While it is paused the page does
 * not change; what has come meanwhile is offered when they resume.
 *
 * <h2>Accessibility</h2>
 *
 * A named region with a list of articles, and no {@code feed}: nothing is loaded by scrolling, and headings, lists and
 * articles are keys that every screen reader has. That updates wait is announced politely and counted, at most once in
 * the interval; the updates themselves are no live region. When they are shown, the focus moves to the newest. Sources:
 * WCAG 2.2, 2.2.2, 2.4.3, 3.2.5 and 4.1.3.
 */
@Tag("herald-live-blog")
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "live.css")
public class LiveBlog extends LocalisedComponent<LiveBlogI18n> implements HasHeadingLevel {
    private static final long serialVersionUID = 1L;

    private final LiveBar bar = new LiveBar();
    private final LiveEntries entries = new LiveEntries();
    private final Paragraph empty = new Paragraph();
    private final Element region = new Element("section");
    private final SignalPropertySupport<Boolean> ended;
    private HeadingLevel level = HeadingLevel.H2;
    private Duration announceInterval = Duration.ofSeconds(20);
    private @Nullable ZoneId zone;
    private boolean pageIsNew = true;
    private boolean paused;
    private int offered;

    /**
     * Creates a blog without updates.
     *
     * @param name what it is known by in the browser, where it is remembered that a reader paused it
     * @throws IllegalArgumentException if the name is blank
     */
    public LiveBlog(String name) {
        super(LiveBlog.class, new LiveBlogI18n());
        if (Objects.requireNonNull(name, "The name is null. Give one such as \"election\".")
                .isBlank()) {
            throw new IllegalArgumentException(
                    "The name \"" + name + "\" is blank. Give one such as \"election\", the same on each visit.");
        }
        getElement().getClassList().add("herald-live");
        getElement().setAttribute("data-name", name);
        empty.addClassName("herald-live-empty");
        region.appendChild(bar.getElement(), empty.getElement(), entries.getElement());
        getElement().appendChild(region);
        bar.whenWanted(this::showWaiting);
        addListener(LiveBlogPauseEvent.class, event -> pause(event.isPaused()));
        ended = SignalPropertySupport.create(this, over -> finish());
        ended.set(false);
        setAnnounceInterval(announceInterval);
    }

    /** {@return the updates in the page, newest first, unmodifiable} */
    public List<LiveEntry> getEntries() {
        return entries.shown();
    }

    /** {@return how many updates wait} */
    public int getWaiting() {
        return entries.waiting();
    }

    /**
     * Adds updates. Those added before the page reaches the reader are shown; later ones wait.
     *
     * @param added the updates, in any order
     * @throws IllegalArgumentException if the key of one is taken
     */
    public void add(LiveEntry... added) {
        for (LiveEntry entry : added) {
            entries.wait(entry);
            entry.show(words(), level);
        }
        if (pageIsNew) {
            entries.show(entries.waiting());
        }
        offer();
    }

    /**
     * Takes an update away. To correct one, change it where it is.
     *
     * @param entry the update; nothing happens if it is not here
     */
    public void remove(LiveEntry entry) {
        if (entries.drop(entry)) {
            offered = Math.min(offered, entries.waiting());
            localise();
        }
    }

    /** Shows what was offered, as if the reader had pressed the button: the focus moves to the newest update. */
    public void showWaiting() {
        entries.show(offered).ifPresent(newest -> getElement().callJsFunction("showed", newest.getFragment()));
        offered = paused ? 0 : entries.waiting();
        localise();
    }

    /** {@return whether the coverage is over} */
    public boolean isEnded() {
        return ended.get();
    }

    /**
     * Says whether the coverage is over: the end is shown in place of "Live" and of the button that pauses, and
     * announced if the page is open.
     *
     * @param ended true at the end; false by default
     */
    public void setEnded(boolean ended) {
        this.ended.set(ended);
    }

    /**
     * Lets the end follow a signal. While bound, {@link #setEnded} throws.
     *
     * @param signal whether the coverage is over
     * @return the binding
     */
    public SignalBinding<Boolean> bindEnded(Signal<Boolean> signal) {
        return ended.bind(signal);
    }

    /** {@return the time between two announcements that updates wait, at least; 20 seconds by default} */
    public Duration getAnnounceInterval() {
        return announceInterval;
    }

    /**
     * Sets the time between two announcements that updates wait. What comes in between is counted together.
     *
     * @param announceInterval the time; zero to announce each
     * @throws IllegalArgumentException if it is negative
     */
    public void setAnnounceInterval(Duration announceInterval) {
        Objects.requireNonNull(announceInterval, "The interval is null. Give a time, or Duration.ZERO.");
        if (announceInterval.isNegative()) {
            throw new IllegalArgumentException(
                    "The interval \"" + announceInterval + "\" is negative. Give a time, or Duration.ZERO.");
        }
        this.announceInterval = announceInterval;
        getElement().setAttribute("data-interval", String.valueOf(announceInterval.toMillis()));
    }

    /** {@return the zone that the times are written in; null for the offset that each came with} */
    public @Nullable ZoneId getZone() {
        return zone;
    }

    /**
     * Sets the zone that the times are written in: that of the place.
     *
     * @param zone the zone; null, the default, for the offset that each time came with
     */
    public void setZone(@Nullable ZoneId zone) {
        this.zone = zone;
        localise();
    }

    @Override
    public HeadingLevel getHeadingLevel() {
        return level;
    }

    /**
     * Sets the level of the updates' headlines.
     *
     * @param level the level; {@link HeadingLevel#H2} by default
     */
    @Override
    public void setHeadingLevel(HeadingLevel level) {
        this.level = Objects.requireNonNull(level, "The level is null. Give one of HeadingLevel.H1 to H6.");
        localise();
    }

    /** {@return whether the reader paused it} */
    public boolean isPaused() {
        return paused;
    }

    /**
     * Adds a listener that is called when the reader pauses or resumes.
     *
     * @param listener the listener
     * @return takes it away
     */
    public Registration addPauseListener(ComponentEventListener<LiveBlogPauseEvent> listener) {
        return addListener(LiveBlogPauseEvent.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        LiveRegion.of(event.getUI());
        entries.show(entries.waiting());
        offer();
        event.getUI().beforeClientResponse(this, context -> pageIsNew = false);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        pageIsNew = true;
    }

    private void pause(boolean now) {
        paused = now;
        offer();
    }

    /** While it is paused the page does not change. */
    private void offer() {
        int waiting = entries.waiting();
        if (!paused && waiting > offered) {
            getElement().callJsFunction("tell", words().waiting(waiting));
        }
        offered = paused ? offered : waiting;
        localise();
    }

    private void finish() {
        localise();
        if (isEnded() && !pageIsNew) {
            getElement().callJsFunction("end", words().ended());
        }
    }

    private LiveWords words() {
        return new LiveWords(getI18n(), wording(), zone);
    }

    @Override
    protected void localise() {
        LiveWords words = words();
        region.setAttribute("aria-label", words.label());
        bar.say(words, offered, isEnded());
        empty.setText(words.empty());
        empty.setVisible(entries.shown().isEmpty());
        entries.setVisible(!entries.shown().isEmpty());
        entries.all().forEach(entry -> entry.show(words, level));
        wording().mark(bar.getElement(), null);
        wording().mark(empty.getElement(), getI18n().getEmpty());
    }
}
