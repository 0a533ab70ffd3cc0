package org.heraldui.vaadin.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;

/**
 * Text that is heard and not seen. Unlike {@code aria-label} it is translated by the browser's translator, survives
 * copying and reader modes, and works on elements without a role.
 */
@Tag(Tag.SPAN)
@StyleSheet(Assets.FOLDER + "shared.css")
public class VisuallyHidden extends Component implements HasText {
    private static final long serialVersionUID = 1L;

    /** Creates an empty text. */
    public VisuallyHidden() {
        getElement().getClassList().add("herald-visually-hidden");
    }

    /**
     * Creates a text.
     *
     * @param text what is heard
     */
    public VisuallyHidden(String text) {
        this();
        setText(text);
    }
}
