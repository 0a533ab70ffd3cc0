package org.heraldui.vaadin.shared;

import com.vaadin.flow.component.HasElement;

/**
 * A component whose heading can be moved in the outline of the page. What holds it, such as an article, can then keep
 * all levels in step.
 */
public interface HasHeadingLevel extends HasElement {
    /** {@return the level of the component's own heading} */
    HeadingLevel getHeadingLevel();

    /**
     * Moves the component's own heading, and with it those inside that follow it.
     *
     * @param level the level
     */
    void setHeadingLevel(HeadingLevel level);
}
