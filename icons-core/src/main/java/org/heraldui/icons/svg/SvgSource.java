package org.heraldui.icons.svg;

/**
 * What an SVG file holds: its drawing and its words.
 *
 * @param drawing the drawing
 * @param title the text of its title element, empty where there is none
 * @param description the text of its desc element, empty where there is none
 */
public record SvgSource(SvgDrawing drawing, String title, String description) {}
