package org.heraldui.vaadin.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Objects;
import java.util.UUID;

/**
 * A link past something: to the main content, or over a share bar. Seen while it has the focus.
 *
 * <h2>Accessibility</h2>
 *
 * Activating it moves the focus, not only the view, to the target, which becomes focusable by script if it is not. The
 * address and the history of the browser stay as they are. Source: WCAG 2.2, 2.4.1.
 */
@Tag(Tag.A)
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "shared.css")
public class SkipLink extends Component implements HasText {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a link.
     *
     * @param text what it says, such as "Skip to main content"
     * @param target where it leads; gets an id if it has none
     */
    public SkipLink(String text, Component target) {
        getElement().getClassList().add("herald-skip-link");
        getElement().setAttribute("router-ignore", true);
        setText(Objects.requireNonNull(text, "The text is null. Say where the link leads."));
        setTarget(target);
    }

    /**
     * Sets where the link leads.
     *
     * @param target the component that takes the focus; gets an id if it has none
     */
    public void setTarget(Component target) {
        Objects.requireNonNull(target, "The target is null. Give the component that takes the focus.");
        String id = target.getId().orElseGet(() -> "herald-" + UUID.randomUUID());
        target.setId(id);
        getElement().setAttribute("href", "#" + id);
        getElement().setAttribute("data-herald-skip", id);
    }
}
