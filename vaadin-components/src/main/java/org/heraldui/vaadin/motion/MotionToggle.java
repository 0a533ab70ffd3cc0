package org.heraldui.vaadin.motion;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasThemeVariant;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.heraldui.icons.AccessibleIcon;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.jspecify.annotations.Nullable;

/**
 * A button that stops what moves, and lets it move again: everything on the page, or what it is given.
 *
 * <pre>{@code
 * add(new MotionToggle());
 * add(new MotionToggle("the film of the harbour", film));
 * }</pre>
 *
 * <p>The reader's choice for the page is remembered in the browser, for all pages and tabs. That for single things is
 * remembered if the button has an id, and until the reader chooses for the page again. What comes later starts as the
 * choice says. Where the operating system asks for reduced motion, things stand still until the reader presses the
 * button. Place it before what it stops.
 *
 * <h2>Accessibility</h2>
 *
 * A {@code button} whose name switches between "Pause …" and "Play …"; it has no {@code aria-pressed}, which would say
 * the same twice. Nothing is announced besides, because the name of the focused button changes. Not printed. Sources:
 * WCAG 2.2, 2.2.2, 2.5.8 and 4.1.2; ARIA Authoring Practices, carousel.
 */
@Tag("herald-motion-toggle")
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "motion.css")
public class MotionToggle extends LocalisedComponent<MotionToggleI18n>
        implements HasEnabled, HasThemeVariant<MotionToggleVariant> {
    private static final long serialVersionUID = 1L;

    private final String group = "herald-" + UUID.randomUUID();
    private final Span pause = new Span();
    private final Span play = new Span();
    private String what = "";
    private List<Component> targets = List.of();

    /** Creates a button that stops everything on the page. */
    public MotionToggle() {
        super(MotionToggle.class, new MotionToggleI18n());
        getElement().getClassList().add("herald-motion-toggle");
        NativeButton button = new NativeButton();
        button.addClassName("herald-motion-button");
        button.getElement().setAttribute("type", "button");
        button.add(face("pause", Icons.PAUSE.decorative(), pause), face("play", Icons.PLAY.decorative(), play));
        getElement().appendChild(button.getElement());
        localise();
    }

    /**
     * Creates a button that stops some things.
     *
     * @param what what they are, as the name of the button says after "Pause", such as "the film of the harbour"
     * @param targets the things: each a {@link Pausable}, a video, or something that CSS moves
     */
    public MotionToggle(String what, Component... targets) {
        this();
        setWhat(what);
        setTargets(targets);
    }

    private static Span face(String name, AccessibleIcon icon, Span words) {
        words.addClassName("herald-motion-words");
        Span face = new Span(new HeraldIcon(icon), words);
        face.addClassNames("herald-motion-face", "herald-motion-" + name);
        return face;
    }

    /** {@return what the button stops, in words; empty for "all animations"} */
    public String getWhat() {
        return what;
    }

    /**
     * Sets what the button stops, in words.
     *
     * @param what as the name says it after "Pause"; empty for "all animations"
     */
    public void setWhat(String what) {
        this.what = Objects.requireNonNull(what, "The words are null. Give \"\" for \"all animations\".");
        localise();
    }

    /** {@return what the button stops, unmodifiable; empty for everything on the page} */
    public List<Component> getTargets() {
        return targets;
    }

    /**
     * Sets what the button stops. A thing has one such button; the last counts.
     *
     * @param targets each a {@link Pausable}, a video, or something that CSS moves; none for everything on the page
     */
    public void setTargets(Component... targets) {
        this.targets.forEach(target -> mark(target.getElement(), null));
        this.targets = List.of(targets);
        this.targets.forEach(target -> mark(target.getElement(), group));
        if (this.targets.isEmpty()) {
            getElement().removeAttribute("data-group");
        } else {
            getElement().setAttribute("data-group", group);
        }
    }

    private void mark(Element target, @Nullable String newGroup) {
        if (newGroup != null) {
            target.setAttribute(Pausable.MARK, newGroup);
        } else if (group.equals(target.getAttribute(Pausable.MARK))) {
            target.setAttribute(Pausable.MARK, "");
        }
    }

    /**
     * Adds a listener that is called when the reader presses the button.
     *
     * @param listener the listener
     * @return takes it away
     */
    public Registration addToggleListener(ComponentEventListener<MotionToggleEvent> listener) {
        return addListener(MotionToggleEvent.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        MotionPreferences.of(event.getUI());
    }

    @Override
    protected void localise() {
        MotionToggleI18n own = getI18n();
        if (what.isBlank()) {
            say(pause, own.getPauseAll(), "pauseAll");
            say(play, own.getPlayAll(), "playAll");
        } else {
            say(pause, own.getPause(), "pause", what);
            say(play, own.getPlay(), "play", what);
        }
    }

    private void say(Span words, @Nullable String own, String key, Object... arguments) {
        words.setText(wording().say(own, key, arguments));
        wording().mark(words.getElement(), own);
    }
}
