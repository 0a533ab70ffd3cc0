package org.heraldui.vaadin.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.signals.Signal;
import java.util.Objects;

/**
 * A heading whose level can change, which that of Vaadin's {@code H1} to {@code H6} cannot.
 *
 * <pre>{@code new Heading(HeadingLevel.H2, "The hardest task");}</pre>
 *
 * <h2>Accessibility</h2>
 *
 * A real {@code h1} to {@code h6} stands inside a plain {@code div}; a change of level replaces it and keeps the
 * {@code div} with its id, so that links and {@code aria-labelledby} still hold. Without text there is no heading,
 * because an empty one is announced and says nothing. Source: WCAG 2.2, 1.3.1 and 2.4.6.
 */
@Tag(Tag.DIV)
public class Heading extends Component implements HasText, HasHeadingLevel {
    private static final long serialVersionUID = 1L;

    private final SignalPropertySupport<String> text;
    private HeadingLevel level = HeadingLevel.H2;

    /** Creates a heading of the second level without text. */
    public Heading() {
        getElement().getClassList().add("herald-heading");
        text = SignalPropertySupport.create(this, newText -> render());
        text.set("");
    }

    /**
     * Creates a heading.
     *
     * @param level its level
     * @param text what it says
     */
    public Heading(HeadingLevel level, String text) {
        this();
        setHeadingLevel(level);
        setText(text);
    }

    @Override
    public HeadingLevel getHeadingLevel() {
        return level;
    }

    @Override
    public void setHeadingLevel(HeadingLevel level) {
        this.level = Objects.requireNonNull(level, "The level is null. Give one of HeadingLevel.H1 to H6.");
        render();
    }

    @Override
    public String getText() {
        return text.get();
    }

    @Override
    public void setText(String text) {
        this.text.set(Objects.requireNonNull(text, "The text is null. Give \"\" for none."));
    }

    /**
     * Lets the text follow a signal. While bound, {@link #setText} throws.
     *
     * @param signal the text
     * @return the binding
     */
    @Override
    public SignalBinding<String> bindText(Signal<String> signal) {
        return text.bind(signal);
    }

    private void render() {
        getElement().removeAllChildren();
        String words = text.get();
        if (words != null && !words.isBlank()) {
            getElement().appendChild(new Element(level.tag()).setText(words));
        }
    }
}
