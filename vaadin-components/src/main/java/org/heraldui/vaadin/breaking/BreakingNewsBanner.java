package org.heraldui.vaadin.breaking;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.shared.HasThemeVariant;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.HasHeadingLevel;
import org.heraldui.vaadin.shared.HeadingLevel;
import org.heraldui.vaadin.shared.LiveRegion;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.jspecify.annotations.Nullable;

/**
 * A banner with news that breaks into a page. It stays until the reader closes it or the application takes it away;
 * it never goes by itself and never moves.
 *
 * <pre>{@code
 * BreakingNewsBanner banner = new BreakingNewsBanner();
 * add(banner);
 * banner.setMessage(new BreakingNews("harbour-1", "Harbour closed after storm", URI.create("/harbour")));
 * }</pre>
 *
 * <p>Put it into the page at the top, also while there is no message. A message that a reader closed is remembered in the
 * browser by its id and not shown again; one with a new id, or an emergency, is.
 *
 * <h2>Accessibility</h2>
 *
 * A named region with a heading. What stands there when the page comes is announced by nobody; a message that arrives
 * later is announced once by the page's {@link LiveRegion}, an emergency by {@link LiveRegion#alerts}; the same id is
 * not announced again unless its urgency grows. An emergency has no button to close it, because readers close such
 * messages by reflex. After closing, the focus moves on: see {@link #setFocusAfterDismiss}. Sources: WCAG 2.2, 2.2.1,
 * 2.4.3, 2.4.11 and 4.1.3.
 */
@Tag("herald-breaking-news")
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "breaking.css")
public class BreakingNewsBanner extends LocalisedComponent<BreakingNewsBannerI18n>
        implements HasHeadingLevel, HasThemeVariant<BreakingNewsBannerVariant> {
    private static final long serialVersionUID = 1L;

    private final SignalPropertySupport<@Nullable BreakingNews> message;
    private final String labelId = "herald-" + UUID.randomUUID();
    private HeadingLevel level = HeadingLevel.H2;
    private boolean dismissible = true;
    private boolean pageIsNew = true;
    private @Nullable BreakingNews told;

    /** Creates a banner without a message, which is not seen. */
    public BreakingNewsBanner() {
        super(BreakingNewsBanner.class, new BreakingNewsBannerI18n());
        getElement().getClassList().add("herald-breaking");
        message = SignalPropertySupport.create(this, news -> changed());
        message.set(null);
    }

    /**
     * Creates a banner with a message.
     *
     * @param message the message
     */
    public BreakingNewsBanner(BreakingNews message) {
        this();
        setMessage(Objects.requireNonNull(message, "The message is null. Use the constructor without one."));
    }

    /** {@return the message} */
    public Optional<BreakingNews> getMessage() {
        return Optional.ofNullable(message.get());
    }

    /**
     * Sets the message.
     *
     * @param message the message; null for none
     */
    public void setMessage(@Nullable BreakingNews message) {
        this.message.set(message);
    }

    /**
     * Lets the message follow a signal. While bound, {@link #setMessage} throws.
     *
     * @param signal the message; null in it stands for none
     * @return the binding
     */
    public SignalBinding<@Nullable BreakingNews> bindMessage(Signal<@Nullable BreakingNews> signal) {
        return message.bind(signal);
    }

    /** {@return whether readers can close the message} */
    public boolean isDismissible() {
        return dismissible;
    }

    /**
     * Says whether readers can close the message. An emergency they cannot in any case.
     *
     * @param dismissible true, the default, if they can
     */
    public void setDismissible(boolean dismissible) {
        this.dismissible = dismissible;
        localise();
    }

    /**
     * Sets where the focus goes when the reader has closed the message; it gets an id if it has none.
     *
     * @param target the component; null, the default, for the main content of the page
     */
    public void setFocusAfterDismiss(@Nullable Component target) {
        if (target == null) {
            getElement().removeAttribute("data-focus");
            return;
        }
        if (target.getId().isEmpty()) {
            target.setId("herald-" + UUID.randomUUID());
        }
        getElement().setAttribute("data-focus", target.getId().orElseThrow());
    }

    @Override
    public HeadingLevel getHeadingLevel() {
        return level;
    }

    @Override
    public void setHeadingLevel(HeadingLevel level) {
        this.level = Objects.requireNonNull(level, "The level is null. Give one of HeadingLevel.H1 to H6.");
        localise();
    }

    /**
     * Adds a listener that is called when the reader closes a message.
     *
     * @param listener the listener
     * @return takes it away
     */
    public Registration addDismissListener(ComponentEventListener<DismissEvent> listener) {
        return addListener(DismissEvent.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        LiveRegion.of(event.getUI());
        LiveRegion.alerts(event.getUI());
        pageIsNew = true;
        tellLater(event.getUI());
    }

    private void changed() {
        localise();
        getUI().ifPresent(this::tellLater);
    }

    /** At the end of the round trip it is known what the reader will see. */
    private void tellLater(UI ui) {
        ui.beforeClientResponse(this, context -> tell());
    }

    private void tell() {
        BreakingNews news = message.get();
        if (news != null && !pageIsNew && news.isNewsAfter(told)) {
            BreakingNewsBannerI18n own = getI18n();
            getElement()
                    .callJsFunction("tell", wording().say(own.getArrived(), "arrived", label(news), news.headline()));
        }
        // News that was taken away and comes back is no news.
        told = news == null ? told : news;
        pageIsNew = false;
    }

    private String label(BreakingNews news) {
        BreakingNewsBannerI18n own = getI18n();
        return switch (news.urgency()) {
            case INFO -> wording().say(own.getInfo(), "info");
            case BREAKING -> wording().say(own.getBreaking(), "breaking");
            case EMERGENCY -> wording().say(own.getEmergency(), "emergency");
        };
    }

    @Override
    protected void localise() {
        getElement().removeAllChildren();
        BreakingNews news = message.get();
        if (news == null) {
            getElement().removeAttribute("data-message");
            return;
        }
        getElement().setAttribute("data-message", news.id());
        getElement().setAttribute("data-urgency", news.urgency().name().toLowerCase(Locale.ROOT));
        boolean closes = dismissible && news.urgency() != Urgency.EMERGENCY;
        String close = closes ? wording().say(getI18n().getDismiss(), "dismiss", news.headline()) : "";
        getElement().appendChild(new BannerBody(news, label(news), labelId, level, close).build());
    }
}
