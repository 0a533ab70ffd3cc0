package org.heraldui.vaadin.article;

import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.signals.Signal;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.heraldui.vaadin.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, and when it was last changed.
 *
 * <pre>{@code
 * PublishedTime time = new PublishedTime(OffsetDateTime.parse("2023-10-26T18:04:00+01:00"));
 * time.setZone(ZoneId.of("Europe/London"));
 * time.setDisplay(TimeDisplay.RELATIVE_THEN_ABSOLUTE);
 * }</pre>
 *
 * The server writes the exact time, which caches and readers without script get too; the browser turns it into "3 hours
 * ago", because it knows the plurals of every language. Ages are rounded down and never become smaller. A change that is
 * not later than the publication is not shown. Without a time of publication there is nothing.
 *
 * <h2>Accessibility</h2>
 *
 * The exact time with its zone is text: at once, or behind a disclosure that opens by keyboard and touch, never only in
 * a tooltip. The relative time is no live region; it is refreshed at most once a minute, while in view and without the
 * focus, or not at all: see {@link #setRefresh}. Sources: WCAG 2.2, 1.3.1, 2.1.1 and 2.2.2; HTML, {@code time}.
 */
@Tag("herald-published-time")
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "article.css")
public class PublishedTime extends LocalisedComponent<PublishedTimeI18n> {
    private static final long serialVersionUID = 1L;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final SignalPropertySupport<@Nullable OffsetDateTime> updated;
    private @Nullable OffsetDateTime published;
    private TimeDisplay display = TimeDisplay.ABSOLUTE;
    private Duration relativeLimit = WEEK;
    private Duration refresh = MINUTE;
    private @Nullable ZoneId zone;
    private boolean readerZoneShown;
    private Clock clock = Clock.systemUTC();

    /** Creates a time that shows nothing yet. */
    public PublishedTime() {
        super(PublishedTime.class, new PublishedTimeI18n());
        getElement().getClassList().add("herald-published");
        getElement().setAttribute("aria-live", "off");
        updated = SignalPropertySupport.create(this, time -> localise());
    }

    /**
     * Creates a time.
     *
     * @param published when the article was published
     */
    public PublishedTime(OffsetDateTime published) {
        this();
        setPublished(Objects.requireNonNull(published, "The time is null. Say when the article was published."));
    }

    /** {@return when the article was published} */
    public Optional<OffsetDateTime> getPublished() {
        return Optional.ofNullable(published);
    }

    /**
     * Sets when the article was published.
     *
     * @param published the time; null to show nothing
     */
    public void setPublished(@Nullable OffsetDateTime published) {
        this.published = published;
        localise();
    }

    /** {@return when the article was last changed} */
    public Optional<OffsetDateTime> getUpdated() {
        return Optional.ofNullable(updated.get());
    }

    /**
     * Sets when the article was last changed. Shown only if later than the publication.
     *
     * @param updated the time; null for never
     */
    public void setUpdated(@Nullable OffsetDateTime updated) {
        this.updated.set(updated);
    }

    /**
     * Lets the time of the last change follow a signal. While bound, {@link #setUpdated} throws.
     *
     * @param signal the time; null in it stands for never
     * @return the binding
     */
    public SignalBinding<@Nullable OffsetDateTime> bindUpdated(Signal<@Nullable OffsetDateTime> signal) {
        return updated.bind(signal);
    }

    /** {@return how the times are shown} */
    public TimeDisplay getDisplay() {
        return display;
    }

    /**
     * Sets how the times are shown.
     *
     * @param display the form; {@link TimeDisplay#ABSOLUTE} by default
     */
    public void setDisplay(TimeDisplay display) {
        this.display = Objects.requireNonNull(display, "The display is null. Give TimeDisplay.ABSOLUTE or another.");
        localise();
    }

    /** {@return the age from which {@link TimeDisplay#RELATIVE_THEN_ABSOLUTE} is absolute} */
    public Duration getRelativeLimit() {
        return relativeLimit;
    }

    /**
     * Sets the age from which {@link TimeDisplay#RELATIVE_THEN_ABSOLUTE} is absolute.
     *
     * @param relativeLimit the age, in whole seconds; 7 days by default
     * @throws IllegalArgumentException if it is negative
     */
    public void setRelativeLimit(Duration relativeLimit) {
        Objects.requireNonNull(relativeLimit, "The limit is null. Give an age, such as Duration.ofDays(7).");
        if (relativeLimit.isNegative()) {
            throw new IllegalArgumentException(
                    "The limit \"" + relativeLimit + "\" is negative. Give an age, such as Duration.ofDays(7).");
        }
        this.relativeLimit = relativeLimit;
        localise();
    }

    /** {@return how often a relative time is refreshed} */
    public Duration getRefresh() {
        return refresh;
    }

    /**
     * Sets how often a relative time is refreshed while it is in view.
     *
     * @param refresh a minute, the default, or longer; zero for never
     * @throws IllegalArgumentException if it is shorter than a minute and not zero
     */
    public void setRefresh(Duration refresh) {
        Objects.requireNonNull(refresh, "The refresh is null. Give a duration; Duration.ZERO for never.");
        if (!refresh.isZero() && refresh.compareTo(MINUTE) < 0) {
            throw new IllegalArgumentException("The refresh \"" + refresh
                    + "\" is shorter than a minute. Give a minute or more; Duration.ZERO for never.");
        }
        this.refresh = refresh;
        localise();
    }

    /** {@return the zone that the exact times are written in; null for the offset that each came with} */
    public @Nullable ZoneId getZone() {
        return zone;
    }

    /**
     * Sets the zone that the exact times are written in: that of the newsroom.
     *
     * @param zone the zone; null, the default, for the offset that each time came with
     */
    public void setZone(@Nullable ZoneId zone) {
        this.zone = zone;
        localise();
    }

    /** {@return whether the exact times are also given in the reader's zone} */
    public boolean isReaderZoneShown() {
        return readerZoneShown;
    }

    /**
     * Says whether the exact times are also given in the reader's zone, where that is another.
     *
     * @param readerZoneShown true for both zones; false, the default, for one
     */
    public void setReaderZoneShown(boolean readerZoneShown) {
        this.readerZoneShown = readerZoneShown;
        localise();
    }

    /** Lets tests choose the present. */
    void setClock(Clock clock) {
        this.clock = clock;
        localise();
    }

    @Override
    protected void localise() {
        Wording wording = wording();
        wording.mark(getElement(), getI18n().getPublished());
        new PublishedTimeRenderer(this, wording, clock.instant()).render();
    }
}
