package org.heraldui.vaadin.motion;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.net.URI;
import java.util.Objects;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.SafeUris;

/**
 * Whether things may move on the page of a reader: one controller for each UI. The reader's own choice counts, made
 * with a {@link MotionToggle} and remembered in the browser for all pages and tabs; without one, the setting of the
 * operating system.
 *
 * <pre>{@code MotionPreferences.of(ui).signal().get() == MotionState.REDUCED}</pre>
 *
 * <p>In the browser the attribute {@code data-herald-motion} of the root element is {@code paused} or {@code playing}
 * from the moment that the script runs, and the document gets an event {@code herald-motion} with {@code detail.paused}
 * after each change. Style that moves things should do so only under {@code :root[data-herald-motion="playing"]}. What
 * an element that moves needs is told by {@link Pausable}.
 *
 * <h2>Accessibility</h2>
 *
 * Not seen and not heard. Sources: WCAG 2.2, 2.2.2 and 2.3.3.
 */
@Tag("herald-motion")
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "motion.css")
public class MotionPreferences extends Component {
    private static final long serialVersionUID = 1L;
    private static final String PAUSED = "event.detail.paused";

    private final ValueSignal<MotionState> state = new ValueSignal<>(MotionState.UNKNOWN);

    private MotionPreferences() {
        getElement().setAttribute("hidden", true);
        getElement().addEventListener("herald-motion", this::changed).addEventData(PAUSED);
    }

    /**
     * {@return the preferences of a UI}
     *
     * @param ui the UI
     */
    public static MotionPreferences of(UI ui) {
        MotionPreferences preferences = ComponentUtil.getData(ui, MotionPreferences.class);
        if (preferences == null) {
            preferences = new MotionPreferences();
            ComponentUtil.setData(ui, MotionPreferences.class, preferences);
            ui.getElement().appendChild(preferences.getElement());
        }
        return preferences;
    }

    /** {@return whether things may move, and from now on: unknown until the browser has answered} */
    public Signal<MotionState> signal() {
        return state.asReadonly();
    }

    /**
     * Sets the reader's own choice, as after the log-in of a reader whose settings are known. It counts for everything
     * on the page and is remembered in the browser.
     *
     * @param choice the choice; {@link MotionState#UNKNOWN} for none: the operating system decides again
     */
    public void setStored(MotionState choice) {
        Objects.requireNonNull(choice, "The choice is null. Give MotionState.UNKNOWN for none.");
        getElement().callJsFunction("choose", choice.attribute());
    }

    /**
     * Lets a component that is no {@link Pausable} be stopped: a video that starts by itself, or anything that CSS
     * moves.
     *
     * @param mover the component
     * @return takes it out again; what was stopped stays so
     */
    public static Registration register(Component mover) {
        Element element =
                Objects.requireNonNull(mover, "The component is null.").getElement();
        if (!element.hasAttribute(Pausable.MARK)) {
            element.setAttribute(Pausable.MARK, "");
        }
        return () -> element.removeAttribute(Pausable.MARK);
    }

    /**
     * Lets a moving picture, such as a GIF, be stopped: another picture takes its place.
     *
     * @param image the picture, an {@code img}
     * @param still the address of a picture that does not move: http, https or relative
     * @return takes it out again
     * @throws IllegalArgumentException if the address has another scheme
     */
    public static Registration register(Component image, URI still) {
        Registration registration = register(image);
        image.getElement()
                .setAttribute(
                        "data-herald-still",
                        SafeUris.link(still, "still picture").toString());
        return registration;
    }

    /** Stops one element, or lets it move, as a control of its own would. */
    static void choose(Element mover, MotionState choice) {
        mover.executeJs(
                "this.dispatchEvent(new CustomEvent('herald-motion-choose', {bubbles: true, detail: {state: $0}}))",
                choice.attribute());
    }

    private void changed(DomEvent event) {
        boolean paused = event.getEventData().get(PAUSED).asBoolean();
        state.set(paused ? MotionState.REDUCED : MotionState.ALLOWED);
    }
}
