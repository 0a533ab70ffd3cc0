package org.heraldui.vaadin.share;

import com.vaadin.flow.component.html.Span;
import org.heraldui.vaadin.shared.VisuallyHidden;

/**
 * The words of a control: short ones to be seen, and the whole name to be heard. Where they are the same, only the
 * seen ones are there. The style sheet may hide the short words from the eye; the name stays.
 */
final class TargetName extends Span {
    private static final long serialVersionUID = 1L;

    private final Span label = new Span();
    private final VisuallyHidden name = new VisuallyHidden();

    TargetName() {
        addClassName("herald-share-name");
        label.addClassName("herald-share-label");
        add(label, name);
    }

    void setTexts(String shown, String heard) {
        boolean same = shown.equals(heard);
        label.setText(shown);
        name.setText(same ? "" : heard);
        if (same) {
            label.getElement().removeAttribute("aria-hidden");
        } else {
            label.getElement().setAttribute("aria-hidden", "true");
        }
    }
}
