package org.heraldui.vaadin.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Objects;

/**
 * Says a message to readers who do not see the page change. There is one region for each UI, and one for alerts; it
 * stands in the page, empty, before the first message, and stays when the view changes.
 *
 * <pre>{@code LiveRegion.of(ui).announce("Link copied");}</pre>
 *
 * <h2>Accessibility</h2>
 *
 * {@code role="status"}: messages wait until the listener's own speech pauses. Each message is put in as new text and
 * taken out again, so that the same message is heard as often as it is sent. Source: WCAG 2.2, 4.1.3; WAI-ARIA 1.2,
 * {@code status}.
 */
@Tag("herald-live-region")
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "shared.css")
public class LiveRegion extends Component {
    private static final long serialVersionUID = 1L;

    private LiveRegion(String role, String politeness) {
        getElement().setAttribute("role", role).setAttribute("aria-live", politeness);
        getElement().getClassList().add("herald-visually-hidden");
    }

    /**
     * {@return the region of a UI, put into the page if it is not there yet} Components that announce call this when
     * they are attached, because a region that comes together with its first message is often not heard.
     *
     * @param ui the UI
     */
    public static LiveRegion of(UI ui) {
        return of(ui, "status", "polite");
    }

    /**
     * {@return the region of a UI that interrupts the listener's own speech} Only for what readers must act on now, for
     * their safety. Source: WAI-ARIA 1.2, {@code alert}.
     *
     * @param ui the UI
     */
    public static LiveRegion alerts(UI ui) {
        return of(ui, "alert", "assertive");
    }

    private static LiveRegion of(UI ui, String role, String politeness) {
        String key = LiveRegion.class.getName() + "." + role;
        LiveRegion region = (LiveRegion) ComponentUtil.getData(ui, key);
        if (region == null) {
            region = new LiveRegion(role, politeness);
            ComponentUtil.setData(ui, key, region);
            ui.getElement().appendChild(region.getElement());
        }
        return region;
    }

    /**
     * Says a message once, after those already waiting.
     *
     * @param message what is said; blank messages are not
     */
    public void announce(String message) {
        Objects.requireNonNull(message, "The message is null. Give the text to be spoken.");
        if (!message.isBlank()) {
            getElement().callJsFunction("announce", message);
        }
    }

    /** Takes back what has not been said yet and empties the region. */
    public void clear() {
        getElement().callJsFunction("clear");
    }
}
