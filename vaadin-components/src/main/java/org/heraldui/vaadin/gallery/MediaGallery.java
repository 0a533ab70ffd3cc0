package org.heraldui.vaadin.gallery;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasThemeVariant;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.heraldui.vaadin.figure.CaptionedFigure;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.HasHeadingLevel;
import org.heraldui.vaadin.shared.Heading;
import org.heraldui.vaadin.shared.HeadingLevel;
import org.heraldui.vaadin.shared.LiveRegion;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.jspecify.annotations.Nullable;

/**
 * Several pictures in a row, with their captions.
 *
 * <pre>{@code new MediaGallery("The lens is put together", first, second, third);}</pre>
 *
 * A list that scrolls by touch, wheel and scroll bar, also without script. Buttons step through it; each picture can be
 * enlarged in a dialog. It stands still unless {@link #setAutoRotate} makes it a slide show.
 *
 * <h2>Accessibility</h2>
 *
 * A group named by its heading, with the role description "picture gallery", around a list. What is out of view cannot
 * be reached. At the ends the buttons stay and are {@code aria-disabled}. A step by button or key is announced once,
 * "Picture 3 of 10"; scrolling and the slide show are not. Arrow keys work on the list and in the dialog only. The slide
 * show starts paused where the reader wants less motion, has its pause control first, and stops for good when the focus
 * comes in. Escape, "Close" and Back end the enlarged view; after the first two the focus is on the picture last seen.
 * Sources: WCAG 2.2, 2.1.1, 2.2.2, 2.4.3, 2.5.1 and 4.1.3; ARIA Authoring Practices, carousel.
 */
@Tag("herald-media-gallery")
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "gallery.css")
@StyleSheet(Assets.FOLDER + "shared.css")
public class MediaGallery extends LocalisedComponent<MediaGalleryI18n>
        implements HasHeadingLevel, HasThemeVariant<MediaGalleryVariant> {
    private static final long serialVersionUID = 1L;
    private static final Duration SHORTEST = Duration.ofSeconds(3);

    private final Heading label = new Heading();
    private final GalleryControls controls = new GalleryControls(false);
    private final UnorderedList list = new UnorderedList();
    private final GalleryLightbox lightbox = new GalleryLightbox();
    private final List<GalleryItem> items = new ArrayList<>();
    private final SignalPropertySupport<Integer> indexSupport = SignalPropertySupport.create(this, this::show);
    private int index;
    private @Nullable Duration interval;
    private String fragmentPrefix = "";
    private boolean lightboxEnabled = true;

    /**
     * Creates a gallery.
     *
     * @param label its heading and name, without the word "gallery"
     * @param figures what it shows
     * @throws IllegalArgumentException if the label is blank
     */
    public MediaGallery(String label, CaptionedFigure... figures) {
        super(MediaGallery.class, new MediaGalleryI18n());
        String labelId = "herald-gallery-" + UUID.randomUUID();
        this.label.setId(labelId);
        this.label.getElement().getClassList().add("herald-gallery-label");
        list.addClassName("herald-gallery-list");
        list.getElement().setAttribute("role", "list").setAttribute("tabindex", "0");
        getElement().getClassList().add("herald-gallery");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", labelId);
        getElement()
                .appendChild(this.label.getElement(), controls.getElement(), list.getElement(), lightbox.getElement());
        getElement()
                .addEventListener("herald-slide", this::shown)
                .addEventData("event.detail.index")
                .addEventData("event.detail.tell")
                .addEventData("event.detail.enlarged");
        setLabel(label);
        addItems(figures);
    }

    /** {@return the heading and name} */
    public String getLabel() {
        return label.getText();
    }

    /**
     * Sets the heading, which names the gallery and its enlarged view.
     *
     * @param label what the pictures are about, without the word "gallery"
     * @throws IllegalArgumentException if it is blank: the gallery would have no name
     */
    public void setLabel(String label) {
        if (Objects.requireNonNull(label, "The label is null. Say what the pictures are about.")
                .isBlank()) {
            throw new IllegalArgumentException(
                    "The label \"" + label + "\" is blank. Say what the pictures are about: it names the gallery.");
        }
        this.label.setText(label);
        lightbox.setLabel(label);
    }

    @Override
    public HeadingLevel getHeadingLevel() {
        return label.getHeadingLevel();
    }

    @Override
    public void setHeadingLevel(HeadingLevel level) {
        label.setHeadingLevel(level);
    }

    /** {@return the figures, unmodifiable} */
    public List<CaptionedFigure> getItems() {
        return items.stream().map(GalleryItem::figure).toList();
    }

    /**
     * Adds figures at the end.
     *
     * @param figures pictures, films, charts, with their captions
     */
    public void addItems(CaptionedFigure... figures) {
        Arrays.stream(figures)
                .map(figure -> Objects.requireNonNull(figure, "A figure is null. Leave it out."))
                .map(GalleryItem::new)
                .forEach(item -> {
                    items.add(item);
                    list.getElement().appendChild(item.getElement());
                });
        localise();
    }

    /**
     * Takes a figure away. One that is not here is passed over.
     *
     * @param figure the figure
     */
    public void removeItem(CaptionedFigure figure) {
        items.stream().filter(item -> item.figure().equals(figure)).findFirst().ifPresent(item -> {
            items.remove(item);
            item.getElement().removeFromParent();
            figure.getElement().removeFromParent();
        });
        index = Math.clamp(items.size() - 1L, 0, Math.max(index, 0));
        localise();
    }

    /** {@return the place of the picture that is shown, from 0} */
    public int getIndex() {
        return index;
    }

    /**
     * Shows a picture, without an announcement.
     *
     * @param index its place, from 0
     * @throws IllegalArgumentException if there is none
     */
    public void setIndex(int index) {
        indexSupport.set(index);
    }

    /**
     * Lets the picture that is shown follow a signal. While bound, {@link #setIndex} throws; the reader can still step,
     * and the next value of the signal leads back.
     *
     * @param index the place, from 0
     * @return the binding
     */
    public SignalBinding<Integer> bindIndex(Signal<Integer> index) {
        return indexSupport.bind(index);
    }

    private void show(Integer wanted) {
        if (wanted < 0 || wanted >= items.size()) {
            throw new IllegalArgumentException("The index \"" + wanted + "\" is not accepted. The gallery has "
                    + items.size() + " figures; count from 0.");
        }
        move(wanted, false);
        if (isAttached()) {
            getElement().callJsFunction("show", index);
        }
    }

    /** {@return how long each picture stays in a slide show; empty, the default, for none} */
    public Optional<Duration> getAutoRotate() {
        return Optional.ofNullable(interval);
    }

    /**
     * Makes the gallery a slide show with a pause control, or none. After the last picture comes the first.
     *
     * @param interval how long each picture stays, three seconds or more; null for no slide show
     * @throws IllegalArgumentException if it is shorter
     */
    public void setAutoRotate(@Nullable Duration interval) {
        if (interval != null && interval.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("The interval \"" + interval
                    + "\" is too short to see a picture and read its caption. Give three seconds or more.");
        }
        this.interval = interval;
        localise();
        if (isAttached()) {
            rotate();
        }
    }

    private void rotate() {
        getElement().callJsFunction("rotate", interval == null ? 0 : (int) interval.toMillis());
    }

    /** {@return whether pictures can be enlarged; true by default} */
    public boolean isLightboxEnabled() {
        return lightboxEnabled;
    }

    /**
     * Sets whether pictures can be enlarged. Other media stay as they are.
     *
     * @param lightboxEnabled whether each picture has a button for it
     */
    public void setLightboxEnabled(boolean lightboxEnabled) {
        this.lightboxEnabled = lightboxEnabled;
        localise();
    }

    /** {@return what the address of a picture in the page begins with; empty, the default, for no such addresses} */
    public String getFragmentPrefix() {
        return fragmentPrefix;
    }

    /**
     * Gives each picture an address in the page: with "img-", {@code #img-3} leads to the third and enlarges it.
     *
     * @param prefix letters, digits, hyphens and underscores, begun by a letter, and used once in a page; empty for none
     * @throws IllegalArgumentException if it has other signs
     */
    public void setFragmentPrefix(String prefix) {
        if (!Objects.requireNonNull(prefix, "The prefix is null. Give \"\" for none.")
                .matches("([A-Za-z][\\w-]*)?")) {
            throw new IllegalArgumentException("The prefix \"" + prefix
                    + "\" is not accepted. Use letters, digits, hyphens and underscores, such as \"img-\".");
        }
        fragmentPrefix = prefix;
        localise();
    }

    /**
     * Adds a listener that is called when another picture is shown.
     *
     * @param listener the listener
     * @return takes it away
     */
    public Registration addSlideChangeListener(ComponentEventListener<SlideChangeEvent> listener) {
        return addListener(SlideChangeEvent.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        LiveRegion.of(event.getUI());
        getElement().callJsFunction("show", index);
        rotate();
    }

    private void shown(DomEvent event) {
        int wanted = event.getEventData().get("event.detail.index").asInt(-1);
        if (wanted < 0 || wanted >= items.size()) {
            return;
        }
        move(wanted, true);
        if (event.getEventData().get("event.detail.tell").asBoolean(false)) {
            String position = texts().position(index + 1, items.size());
            if (event.getEventData().get("event.detail.enlarged").asBoolean(false)) {
                lightbox.controls().say(position);
            } else {
                getUI().ifPresent(ui -> LiveRegion.of(ui).announce(position));
            }
        }
    }

    private void move(int to, boolean fromClient) {
        boolean changed = to != index;
        index = to;
        count();
        if (changed) {
            fireEvent(new SlideChangeEvent(this, fromClient, index));
        }
    }

    @Override
    protected void localise() {
        GalleryTexts texts = texts();
        getElement().setAttribute("aria-roledescription", texts.role());
        controls.write(texts, interval != null);
        lightbox.controls().write(texts, false);
        for (int i = 0; i < items.size(); i++) {
            String id = fragmentPrefix.isEmpty() ? "" : fragmentPrefix + (i + 1);
            items.get(i).write(id, lightboxEnabled, texts.enlarge(i + 1, items.size()));
        }
        count();
    }

    private void count() {
        boolean several = items.size() > 1;
        controls.setVisible(several);
        String counter = items.isEmpty() ? "" : texts().counter(index + 1, items.size());
        controls.count(counter);
        lightbox.controls().count(counter);
    }

    private GalleryTexts texts() {
        return new GalleryTexts(getI18n(), wording());
    }
}
