package org.heraldui.vaadin.motion;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import org.heraldui.vaadin.shared.Assets;

/**
 * A component that moves by itself, such as a gallery that turns its pictures. {@link MotionPreferences} stops it with
 * everything else on the page, and a {@link MotionToggle} alone.
 *
 * <p>The component carries the attribute {@link #MARK}; what it does then happens in the browser:
 *
 * <ul>
 *   <li>If the element has the methods {@code pause()} and {@code play()}, as {@code video} has, they are called:
 *       {@code pause()} also at once if the element comes while things stand still.
 *   <li>Its attribute {@code data-herald-motion} is {@code paused} or {@code playing}; animations of CSS in it stand
 *       still while it is {@code paused}.
 *   <li>It gets an event {@code herald-motion} with {@code detail.paused} after each change.
 *   <li>A control of its own tells the page by an event on the element: {@code herald-motion-choose} with
 *       {@code detail.state}, {@code 'paused'} or {@code 'playing'}, that bubbles.
 * </ul>
 */
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "motion.css")
public interface Pausable extends HasElement {
    /** The attribute that marks an element that moves. Empty, or the group that one {@link MotionToggle} stops. */
    String MARK = "data-herald-moves";

    /** Stops the component, until it is resumed here or by the reader. */
    default void pause() {
        MotionPreferences.choose(getElement(), MotionState.REDUCED);
    }

    /**
     * Lets the component move again. Where the reader wants nothing to move, leave this to the reader: it moves then
     * too.
     */
    default void resume() {
        MotionPreferences.choose(getElement(), MotionState.ALLOWED);
    }
}
