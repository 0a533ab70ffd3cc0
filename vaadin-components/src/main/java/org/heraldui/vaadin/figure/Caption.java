package org.heraldui.vaadin.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.signals.BindingActiveException;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Objects;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a figure means: a text, plain or rich, and who is to be named for the picture. HTML: {@code figcaption}.
 *
 * <pre>{@code
 * Caption caption = new Caption("The lamp was lit at sunset on Wednesday");
 * caption.setCredits(new Credit(CreditRole.PHOTOGRAPHER, "Isla Penrowan"));
 * }</pre>
 *
 * A caption without text, credits, copyright, licence, notices and number is not rendered at all; white space and
 * no-break spaces are no text.
 *
 * <h2>Accessibility</h2>
 *
 * Heard in the order of the page: the kind of media where {@link #setKindAnnouncement} asks for it ("Video caption,"),
 * the notices, the figure's number, the text, credits, copyright ("Copyright:") and licence. The icon of the kind is
 * decoration. A folded caption is folded for the eye only: listeners, searches in the page and print get it whole, and
 * the button that unfolds it has a constant name and {@code aria-expanded}. Sources: WCAG 2.2, 1.1.1, 1.3.1, 4.1.2; HTML,
 * {@code figcaption}.
 */
@Tag("figcaption")
@StyleSheet(Assets.FOLDER + "figure.css")
@JavaScript(Assets.FOLDER + "herald.js")
public class Caption extends CreditedCaption implements HasText {
    private static final long serialVersionUID = 1L;

    private final CaptionText text = new CaptionText();
    private final CaptionParts parts = new CaptionParts(this);
    private MediaKind kind = MediaKind.IMAGE;
    private KindPolicy kindAnnouncement = KindPolicy.AUTO;
    private KindPolicy kindIcon = KindPolicy.AUTO;
    private boolean collapsible;
    private @Nullable SignalPropertySupport<String> signalSupport;
    private @Nullable CaptionedFigure figure;

    /** Creates an empty caption, which renders nothing. */
    public Caption() {
        getElement().getClassList().add("herald-caption");
    }

    /**
     * Creates a caption.
     *
     * @param text what the picture means, without credits
     */
    public Caption(String text) {
        this();
        setText(text);
    }

    /**
     * Creates a caption that follows a signal.
     *
     * @param text what the picture means
     */
    public Caption(Signal<String> text) {
        this();
        bindText(text);
    }

    /** {@return the text as plain words, also of a rich caption; "" if there is none} */
    @Override
    public String getText() {
        return text.words();
    }

    /**
     * Sets a plain text. Replaces a rich one.
     *
     * @param text the text; a blank one or null shows nothing
     */
    @Override
    public void setText(@Nullable String text) {
        requireUnbound();
        showText(text);
    }

    /**
     * Lets the text follow a signal. While bound, {@link #setText} throws.
     *
     * @param textSignal the signal
     * @return the binding
     */
    @Override
    public SignalBinding<String> bindText(Signal<String> textSignal) {
        Objects.requireNonNull(textSignal, "The signal is null. Give one with a text.");
        requireUnbound();
        signalSupport = SignalPropertySupport.create(this, this::showText);
        return signalSupport.bind(textSignal);
    }

    private void requireUnbound() {
        if (signalSupport != null) {
            throw new BindingActiveException();
        }
    }

    private void showText(@Nullable String newText) {
        if (text.setPlain(Objects.requireNonNullElse(newText, ""))) {
            tellFigure();
        } else {
            localise();
        }
    }

    /**
     * Sets a rich text from a source that is not trusted, such as an editorial system. Words, emphasis and links with
     * http, https, mailto or relative addresses stay; scripts, styles, handlers, media and other addresses go.
     *
     * @param html the text; nothing is shown if no words are left
     */
    public void setHtml(String html) {
        requireUnbound();
        text.setHtml(Objects.requireNonNull(html, "The HTML is null. Give \"\" for no text."));
        localise();
    }

    /** {@return the components of a rich text; empty if there are none} */
    public List<Component> getContent() {
        return text.components();
    }

    /**
     * Sets a rich text. Replaces a plain one. Components count as text whatever they hold; none shows nothing.
     *
     * @param content words, links and emphasis
     */
    public void setContent(Component... content) {
        requireUnbound();
        text.setContent(List.of(content));
        localise();
    }

    /** {@return what this is the caption of} */
    public MediaKind getKind() {
        return kind;
    }

    /**
     * Sets what this is the caption of.
     *
     * @param kind the kind; a picture by default
     */
    public void setKind(MediaKind kind) {
        this.kind = Objects.requireNonNull(kind, "The kind is null. Use one such as MediaKind.VIDEO.");
        localise();
    }

    /** {@return when the kind is spoken} */
    public KindPolicy getKindAnnouncement() {
        return kindAnnouncement;
    }

    /**
     * Sets when the kind is spoken, as hidden words before the caption.
     *
     * @param policy when; for all but pictures by default
     */
    public void setKindAnnouncement(KindPolicy policy) {
        kindAnnouncement = Objects.requireNonNull(policy, "The policy is null. Use one such as KindPolicy.AUTO.");
        localise();
    }

    /** {@return when the icon of the kind is shown} */
    public KindPolicy getKindIcon() {
        return kindIcon;
    }

    /**
     * Sets when the icon of the kind is shown before the text. It is decoration.
     *
     * @param policy when; for all but pictures by default
     */
    public void setKindIcon(KindPolicy policy) {
        kindIcon = Objects.requireNonNull(policy, "The policy is null. Use one such as KindPolicy.AUTO.");
        localise();
    }

    /** {@return whether a long text is folded} */
    public boolean isCollapsible() {
        return collapsible;
    }

    /**
     * Sets whether a text that takes more than {@code --herald-caption-lines} lines (two by default) is folded, with a
     * button that unfolds it. Credits and notices are never folded.
     *
     * @param collapsible true to fold; false, the default, to show all
     */
    public void setCollapsible(boolean collapsible) {
        this.collapsible = collapsible;
        localise();
    }

    /** {@return whether there is anything to render} */
    boolean isShown() {
        return getElement().getChildCount() > 0;
    }

    Wording words() {
        return wording();
    }

    CaptionText text() {
        return text;
    }

    CaptionParts parts() {
        return parts;
    }

    /** Sets the figure that is told when the caption changes. A figure that had it before goes without. */
    void setFigure(CaptionedFigure figure) {
        if (this.figure != null && !this.figure.equals(figure)) {
            this.figure.setCaption(new Caption());
        }
        this.figure = figure;
    }

    void leaveFigure() {
        figure = null;
    }

    @Override
    protected void localise() {
        List<Element> wanted = parts.create();
        getElement().removeAllChildren();
        getElement().appendChild(wanted.toArray(Element[]::new));
        tellFigure();
    }

    private void tellFigure() {
        if (figure != null) {
            figure.update();
        }
    }
}
