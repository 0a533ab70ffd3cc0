package org.heraldui.vaadin.figure;

/**
 * What names a figure for assistive technology. A caption alone does not: a {@code figcaption} no longer gives a figure
 * its name (HTML-AAM), and a whole caption full of links would be a poor one.
 */
public enum FigureNamePolicy {
    /** Nothing: the figure is announced as such, and its content is read. */
    NONE,
    /** The number, "Figure 3", where there is one: the default. */
    NUMBER,
    /** The text of the caption, without credits; it is then heard twice, so for short captions only. */
    CAPTION,
    /** What {@code setAriaLabel} or {@code setAriaLabelledBy} were given. Calling them sets this policy. */
    EXPLICIT
}
