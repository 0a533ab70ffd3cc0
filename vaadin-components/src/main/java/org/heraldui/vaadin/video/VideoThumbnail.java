package org.heraldui.vaadin.video;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.shared.HasThemeVariant;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.heraldui.vaadin.figure.MediaKind;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.HasHeadingLevel;
import org.heraldui.vaadin.shared.HeadingLevel;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.heraldui.vaadin.shared.SafeUris;
import org.jspecify.annotations.Nullable;

/**
 * The way to a video, a recording or a gallery: picture, headline, and how long it takes.
 *
 * <pre>{@code
 * VideoThumbnail film = new VideoThumbnail("Lighthouse shines again", URI.create("/films/lighthouse"));
 * film.setPicture("lighthouse.jpg");
 * film.setDuration(Duration.ofSeconds(275));
 * }</pre>
 *
 * With an address it is a link; without one a button, for a player on the same page: {@link #addPlayListener} hears it
 * and {@link #showPlayer} puts the player in the place of the picture. Until then nothing is fetched but the picture.
 *
 * <h2>Accessibility</h2>
 *
 * One link, or one button, in a heading; the whole card is its target and links put in with {@link #add} lie above it.
 * A link is named "Lighthouse shines again, Video, 4 minutes and 35 seconds", a button "Play video: Lighthouse shines
 * again, 4 minutes and 35 seconds". The badge on the picture says the same to the eye and is hidden from assistive
 * technology; the picture has an empty alternative. Nothing plays by itself. Sources: WCAG 2.2, 1.1.1, 1.4.2, 2.4.4 and
 * 2.5.3.
 */
@Tag(Tag.DIV)
@StyleSheet(Assets.FOLDER + "video.css")
@StyleSheet(Assets.FOLDER + "shared.css")
public class VideoThumbnail extends LocalisedComponent<VideoThumbnailI18n>
        implements HasHeadingLevel, HasThemeVariant<VideoThumbnailVariant> {
    private static final long serialVersionUID = 1L;

    private final ThumbnailPicture picture = new ThumbnailPicture();
    private final Element text = new Element(Tag.DIV);
    private final ThumbnailHeading heading = new ThumbnailHeading(() -> fireEvent(new PlayEvent(this, true)));
    private final SignalPropertySupport<String> headline;
    private MediaKind kind = MediaKind.VIDEO;
    private @Nullable URI address;
    private @Nullable Length length;
    private @Nullable String playLabel;
    private boolean live;

    /**
     * Creates a button, for a player on the same page.
     *
     * @param headline what it is about
     * @throws IllegalArgumentException if the headline is blank
     */
    public VideoThumbnail(String headline) {
        super(VideoThumbnail.class, new VideoThumbnailI18n());
        getElement().getClassList().add("herald-video");
        text.getClassList().add("herald-video-text");
        text.appendChild(heading.getElement());
        getElement().appendChild(picture.getElement(), text);
        this.headline = SignalPropertySupport.create(this, words -> localise());
        setHeadline(headline);
    }

    /**
     * Creates a link.
     *
     * @param headline what it is about
     * @param address the page that plays it: http, https or relative
     * @throws IllegalArgumentException if the headline is blank, or the address has another scheme
     */
    public VideoThumbnail(String headline, URI address) {
        this(headline);
        setAddress(Objects.requireNonNull(address, "The address is null. Leave it out for a button."));
    }

    /** {@return what it is about} */
    public String getHeadline() {
        return headline.get();
    }

    /**
     * Sets what it is about.
     *
     * @param headline the text of the link or button
     * @throws IllegalArgumentException if it is blank: the link would have no name
     */
    public void setHeadline(String headline) {
        this.headline.set(checked(headline));
    }

    /**
     * Lets the headline follow a signal. While bound, {@link #setHeadline} throws.
     *
     * @param headline the text of the link or button
     * @return the binding
     */
    public SignalBinding<String> bindHeadline(Signal<String> headline) {
        return this.headline.bind(headline);
    }

    private static String checked(String headline) {
        if (Objects.requireNonNull(headline, "The headline is null. Say what it is about.")
                .isBlank()) {
            throw new IllegalArgumentException(
                    "The headline \"" + headline + "\" is blank. Say what it is about: it names the link.");
        }
        return headline;
    }

    /** {@return the page that plays it; empty for a button} */
    public Optional<URI> getAddress() {
        return Optional.ofNullable(address);
    }

    /**
     * Sets the page that plays it.
     *
     * @param address http, https or relative; null for a button
     * @throws IllegalArgumentException if the address has another scheme
     */
    public void setAddress(@Nullable URI address) {
        this.address = address == null ? null : SafeUris.link(address, "address");
        heading.setAddress(address);
        localise();
    }

    /** {@return the picture, for {@code srcset} and the like} */
    public Optional<Image> getPicture() {
        return picture.image();
    }

    /**
     * Sets the picture. It is fetched when it comes near the window, and adds nothing to what is heard.
     *
     * @param source its address: http, https or relative
     * @throws IllegalArgumentException if the address is malformed or has another scheme
     */
    public void setPicture(String source) {
        Objects.requireNonNull(source, "The source is null. Give the picture's address.");
        picture.show(SafeUris.link(URI.create(source.strip()), "picture").toString());
    }

    /** {@return how long it is, if that is known} */
    public Optional<Duration> getDuration() {
        return Optional.ofNullable(length).map(Length::duration);
    }

    /**
     * Sets how long it is: shown as "4:35" and heard as "4 minutes and 35 seconds".
     *
     * @param duration the time, of which whole seconds count; null if unknown
     * @throws IllegalArgumentException if it is negative
     */
    public void setDuration(@Nullable Duration duration) {
        if (duration != null && duration.isNegative()) {
            throw new IllegalArgumentException(
                    "The duration \"" + duration + "\" is negative. Give a time, or null if it is unknown.");
        }
        length = duration == null ? null : new Length(duration);
        localise();
    }

    /** {@return what it leads to; {@link MediaKind#VIDEO} by default} */
    public MediaKind getMediaKind() {
        return kind;
    }

    /**
     * Sets what it leads to.
     *
     * @param kind the kind of media
     */
    public void setMediaKind(MediaKind kind) {
        this.kind = Objects.requireNonNull(kind, "The kind is null. Name one, such as MediaKind.AUDIO.");
        localise();
    }

    /** {@return whether it is sent as it happens; false by default} */
    public boolean isLive() {
        return live;
    }

    /**
     * Sets whether it is sent as it happens. Then that is said in place of the duration.
     *
     * @param live whether it is live
     */
    public void setLive(boolean live) {
        this.live = live;
        localise();
    }

    /** {@return what the button does, if not "Play video" or what fits another kind} */
    public Optional<String> getPlayLabel() {
        return Optional.ofNullable(playLabel);
    }

    /**
     * Sets what the button does; a link does not say it.
     *
     * @param playLabel such as "Watch the launch"; null for the built-in text
     */
    public void setPlayLabel(@Nullable String playLabel) {
        this.playLabel = playLabel;
        localise();
    }

    @Override
    public HeadingLevel getHeadingLevel() {
        return heading.level();
    }

    @Override
    public void setHeadingLevel(HeadingLevel level) {
        heading.setLevel(Objects.requireNonNull(level, "The level is null. Give one of HeadingLevel.H1 to H6."));
    }

    /**
     * Adds what stands below the headline: a summary, a time, a link to the section. Links and buttons in it lie above
     * the card's own.
     *
     * @param components what is added
     */
    public void add(Component... components) {
        for (Component component : components) {
            text.appendChild(component.getElement());
        }
    }

    /**
     * Adds a listener that is called when the button is pressed.
     *
     * @param listener the listener
     * @return takes it away
     */
    public Registration addPlayListener(ComponentEventListener<PlayEvent> listener) {
        return addListener(PlayEvent.class, listener);
    }

    /**
     * Puts a player in the place of the picture. The headline stays as text, names the player's group, and the focus
     * goes to the player.
     *
     * @param player what plays, with controls
     */
    public void showPlayer(Component player) {
        Objects.requireNonNull(player, "The player is null. Give the component that plays.");
        heading.stop();
        picture.play(player, heading.getId().orElseThrow());
    }

    @Override
    protected void localise() {
        String words = checked(headline.get());
        ThumbnailTexts texts = new ThumbnailTexts(getI18n(), wording(), kind, length, live);
        heading.write(words, address == null ? texts.button(words, playLabel) : texts.link(words));
        picture.writeBadge(kind, length, live ? texts.live() : null, wording());
    }
}
