package org.heraldui.vaadin.figure;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.shared.HasThemeVariant;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.BindingActiveException;
import com.vaadin.flow.signals.Signal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A picture or other media with an alternative and a caption. HTML: {@code figure}.
 *
 * <pre>{@code
 * CaptionedFigure figure = new CaptionedFigure(
 *         "pier.jpg", AltText.describing("Waves break over an empty pier"), new Caption("The pier stayed shut on Monday"));
 * figure.setImageSize(1600, 900);
 * }</pre>
 *
 * While developing, a figure that a listener would stumble over is reported as a warning in the log, see
 * {@link #check()}. Give {@link #setImageSize} the size of the file, or {@link #setAspectRatio} a shape, so that
 * nothing on the page moves when the picture arrives, or fails to.
 *
 * <h2>Accessibility</h2>
 *
 * Announced as a figure; then the picture by its alternative, then the caption, in the order of the page. The caption is
 * not the figure's name: the number is, "Figure 3", if there is one (see {@link FigureNamePolicy}). The long description
 * is a disclosure after the picture. A picture that fails shows its alternative in its place. Sources: WCAG 2.2, 1.1.1
 * and 1.3.1; HTML, {@code figure}; HTML-AAM.
 */
@Tag("figure")
@StyleSheet(Assets.FOLDER + "figure.css")
@JavaScript(Assets.FOLDER + "herald.js")
public class CaptionedFigure extends MediaFigure
        implements HasSize, HasAriaLabel, HasThemeVariant<CaptionedFigureVariant> {
    private static final long serialVersionUID = 1L;

    private final FigureLayout layout = new FigureLayout(this);
    private final FigureReport report = new FigureReport(this);
    private Caption caption = new Caption();
    private @Nullable Integer number;
    private @Nullable SignalPropertySupport<Integer> numberSupport;
    private CaptionPosition position = CaptionPosition.BELOW;
    private FigureNamePolicy namePolicy = FigureNamePolicy.NUMBER;

    /** Creates an empty figure. */
    public CaptionedFigure() {
        getElement().getClassList().add("herald-figure");
        setCaption(caption);
    }

    /**
     * Creates a figure with a picture.
     *
     * @param source the picture's address
     * @param alternative what the picture is to somebody who does not see it
     * @param caption what the picture means
     * @throws IllegalArgumentException if the address is blank, malformed or not one of http, https or relative
     */
    public CaptionedFigure(String source, AltText alternative, Caption caption) {
        this();
        setImage(source, alternative);
        setCaption(caption);
    }

    /**
     * Creates a figure with a picture that the server streams.
     *
     * @param source the picture
     * @param alternative what the picture is to somebody who does not see it
     * @param caption what the picture means
     */
    public CaptionedFigure(DownloadHandler source, AltText alternative, Caption caption) {
        this();
        setImage(source, alternative);
        setCaption(caption);
    }

    /**
     * Creates a figure with media that bring their own alternative.
     *
     * @param media a chart, a film, a gallery, a table
     * @param caption what they mean
     */
    public CaptionedFigure(Component media, Caption caption) {
        this();
        setMedia(media);
        setCaption(caption);
    }

    /** {@return the caption; an empty one renders nothing} */
    public Caption getCaption() {
        return caption;
    }

    /**
     * Sets the caption. A caption belongs to one figure: another that had it goes without.
     *
     * @param caption what the media mean; an empty one renders nothing
     */
    public void setCaption(Caption caption) {
        Objects.requireNonNull(caption, "The caption is null. Give a new Caption() for none.");
        this.caption.leaveFigure();
        this.caption.getElement().removeFromParent();
        this.caption = caption;
        caption.setFigure(this);
        if (getContentLocale() != null) {
            caption.setContentLocale(getContentLocale());
        }
        layout.writeNumber();
    }

    /** {@return where the caption stands} */
    public CaptionPosition getCaptionPosition() {
        return position;
    }

    /**
     * Sets where the caption stands.
     *
     * @param position where; {@link CaptionPosition#BELOW} by default
     */
    public void setCaptionPosition(CaptionPosition position) {
        this.position =
                Objects.requireNonNull(position, "The position is null. Use one such as CaptionPosition.BELOW.");
        update();
    }

    /** {@return the long description of the figure or of its alternative, if there is one} */
    public Optional<Component> getLongDescription() {
        return layout.longDescription();
    }

    /**
     * Sets a long description, shown as a disclosure after the media. Goes before that of the {@link AltText}.
     *
     * @param description a text, list or table that holds all that the media show, or null for none
     */
    public void setLongDescription(@Nullable Component description) {
        layout.setLongDescription(description);
        update();
    }

    /** {@return the number, if there is one} */
    public Optional<Integer> getNumber() {
        return Optional.ofNullable(number);
    }

    /**
     * Sets the number, which is shown before the caption and names the figure: "Figure 3".
     *
     * @param number a number from 1, or null for none
     * @throws IllegalArgumentException if the number is less than 1
     */
    public void setNumber(@Nullable Integer number) {
        requireUnbound();
        showNumber(number);
    }

    /**
     * Lets the number follow a signal. While bound, {@link #setNumber} throws.
     *
     * @param number the signal; null in it for none
     * @return the binding
     */
    public SignalBinding<Integer> bindNumber(Signal<Integer> number) {
        Objects.requireNonNull(number, "The signal is null. Give one with a number.");
        requireUnbound();
        numberSupport = SignalPropertySupport.create(this, this::showNumber);
        return numberSupport.bind(number);
    }

    private void requireUnbound() {
        if (numberSupport != null) {
            throw new BindingActiveException();
        }
    }

    private void showNumber(@Nullable Integer newNumber) {
        if (newNumber != null && newNumber < 1) {
            throw new IllegalArgumentException("The number \"" + newNumber
                    + "\" of the figure is not accepted. Count from 1, or give null for none.");
        }
        number = newNumber;
        layout.writeNumber();
    }

    /** {@return what names the figure for assistive technology} */
    public FigureNamePolicy getNamePolicy() {
        return namePolicy;
    }

    /**
     * Sets what names the figure for assistive technology. All policies but {@link FigureNamePolicy#EXPLICIT} take an
     * explicit name away.
     *
     * @param policy what; {@link FigureNamePolicy#NUMBER} by default
     */
    public void setNamePolicy(FigureNamePolicy policy) {
        namePolicy = Objects.requireNonNull(policy, "The policy is null. Use one such as FigureNamePolicy.NUMBER.");
        if (policy != FigureNamePolicy.EXPLICIT) {
            HasAriaLabel.super.setAriaLabel(null);
        }
        update();
    }

    /**
     * Names the figure in words of its own and sets {@link FigureNamePolicy#EXPLICIT}.
     *
     * @param ariaLabel a short name, or null to be named by the number again
     */
    @Override
    public void setAriaLabel(@Nullable String ariaLabel) {
        namePolicy = ariaLabel == null ? FigureNamePolicy.NUMBER : FigureNamePolicy.EXPLICIT;
        HasAriaLabel.super.setAriaLabelledBy((String) null);
        HasAriaLabel.super.setAriaLabel(ariaLabel);
        update();
    }

    /**
     * Names the figure by other elements and sets {@link FigureNamePolicy#EXPLICIT}.
     *
     * @param ariaLabelledBy the ids of the elements, or null to be named by the number again
     */
    @Override
    public void setAriaLabelledBy(@Nullable String ariaLabelledBy) {
        namePolicy = ariaLabelledBy == null ? FigureNamePolicy.NUMBER : FigureNamePolicy.EXPLICIT;
        HasAriaLabel.super.setAriaLabel(null);
        HasAriaLabel.super.setAriaLabelledBy(ariaLabelledBy);
        update();
    }

    /**
     * {@return what a listener would stumble over, now; empty if nothing} A missing alternative, one that is a file name
     * or starts with "picture of", texts that repeat each other, a caption of decoration, a missing name. Use it in
     * tests. While developing (not in production mode) each new finding is logged as a warning as well.
     */
    public List<FigureFinding> check() {
        return new FigureChecks(this).run();
    }

    /**
     * Adds a listener to what {@link #check()} finds. Called in development mode only, before the figure is sent to the
     * browser, when the findings have changed.
     *
     * @param listener the listener
     * @return to take it away
     */
    public Registration addCheckListener(ComponentEventListener<CheckEvent> listener) {
        return addListener(CheckEvent.class, listener);
    }

    /**
     * {@return the picture as schema.org's {@code ImageObject}, for the JSON-LD of the page: address, size, caption,
     * credits, copyright, licence, and whether it was generated}
     *
     * @param page the address of the page, which relative addresses are completed by
     */
    public Map<String, Object> toStructuredData(URI page) {
        Objects.requireNonNull(page, "The page is null. Give the address that relative ones are completed by.");
        return FigureStructuredData.of(this, page);
    }

    /**
     * Sets the language of the content, which the figure's own words and those of its caption take.
     *
     * @param contentLocale the language; null, the default, for that of the page
     */
    @Override
    public void setContentLocale(@Nullable Locale contentLocale) {
        caption.setContentLocale(contentLocale);
        super.setContentLocale(contentLocale);
    }

    @Override
    protected void localise() {
        layout.writeNumber();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        report.schedule(event.getUI());
    }

    void offerWayBack() {
        layout.offerWayBack();
    }

    String referenceText() {
        return layout.referenceText();
    }

    Registration onNumberChange(SerializableRunnable listener) {
        return layout.onNumberChange(listener);
    }

    String ensureId() {
        String id = getId().orElseGet(() -> "herald-figure-" + UUID.randomUUID());
        setId(id);
        return id;
    }

    /** Brings elements, name and alternative in line with what is set, and has that checked. */
    @Override
    final void update() {
        layout.arrange();
        getUI().ifPresent(report::schedule);
    }

    Wording words() {
        return wording();
    }

    /** The findings of a figure have changed. */
    public static class CheckEvent extends ComponentEvent<CaptionedFigure> {
        private static final long serialVersionUID = 1L;

        private final List<FigureFinding> findings;

        /**
         * Creates an event.
         *
         * @param source the figure
         * @param findings what was found
         */
        public CheckEvent(CaptionedFigure source, List<FigureFinding> findings) {
            super(source, false);
            this.findings = List.copyOf(findings);
        }

        /** {@return what was found; empty once all is mended} */
        public List<FigureFinding> getFindings() {
            return findings;
        }
    }
}
