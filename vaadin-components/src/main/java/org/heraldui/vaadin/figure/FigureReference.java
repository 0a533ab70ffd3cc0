package org.heraldui.vaadin.figure;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.Objects;
import java.util.UUID;
import org.heraldui.vaadin.shared.Assets;
import org.jspecify.annotations.Nullable;

/**
 * A link in a text to a figure on the same page: "Figure 3". It follows the figure's number.
 *
 * <pre>{@code new Paragraph(new Text("The lens turns once in 20 seconds, see "), new FigureReference(figure), …);}</pre>
 *
 * <h2>Accessibility</h2>
 *
 * A link, named as it reads. Following it brings the figure into view and moves the focus there, so that reading goes on
 * at the figure, which is announced by its number; the address of the page stays. The figure then offers the way back,
 * "Back to the text", to the reference that was followed. Sources: WCAG 2.2, 2.4.3, 2.4.4.
 */
@Tag(Tag.A)
@StyleSheet(Assets.FOLDER + "figure.css")
@JavaScript(Assets.FOLDER + "herald.js")
public class FigureReference extends Component implements LocaleChangeObserver {
    private static final long serialVersionUID = 1L;

    private CaptionedFigure figure;
    private @Nullable String text;
    private @Nullable Registration registration;

    /**
     * Creates a reference that reads as the figure is numbered.
     *
     * @param figure where it leads; gets an id if it has none
     */
    public FigureReference(CaptionedFigure figure) {
        this.figure = checked(figure);
        getElement().getClassList().add("herald-figure-reference");
        getElement().setAttribute("router-ignore", true);
        setId("herald-figure-reference-" + UUID.randomUUID());
        figure.offerWayBack();
        render();
    }

    /**
     * Creates a reference with words of its own.
     *
     * @param figure where it leads; gets an id if it has none
     * @param text what it says, such as "the drawing of the lens"
     */
    public FigureReference(CaptionedFigure figure, String text) {
        this(figure);
        setText(Objects.requireNonNull(text, "The text is null. Leave it out for the figure's number."));
    }

    /** {@return where the reference leads} */
    public CaptionedFigure getFigure() {
        return figure;
    }

    /**
     * Sets where the reference leads.
     *
     * @param figure a figure on the same page; gets an id if it has none
     */
    public void setFigure(CaptionedFigure figure) {
        this.figure = checked(figure);
        figure.offerWayBack();
        if (registration != null) {
            listen();
        }
        render();
    }

    private static CaptionedFigure checked(@Nullable CaptionedFigure figure) {
        return Objects.requireNonNull(figure, "The figure is null. Give the one that the reference leads to.");
    }

    /** {@return what the reference says} */
    public String getText() {
        return getElement().getText();
    }

    /**
     * Sets what the reference says.
     *
     * @param text the words, or null or blank for the figure's number
     */
    public void setText(@Nullable String text) {
        this.text = text == null || Texts.isBlank(text) ? null : text.strip();
        render();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listen();
        render();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (registration != null) {
            registration.remove();
            registration = null;
        }
    }

    private void listen() {
        if (registration != null) {
            registration.remove();
        }
        registration = figure.onNumberChange(this::render);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }

    private void render() {
        String target = figure.ensureId();
        getElement().setAttribute("href", "#" + target).setAttribute("data-herald-skip", target);
        getElement().setText(text != null ? text : figure.referenceText());
    }
}
