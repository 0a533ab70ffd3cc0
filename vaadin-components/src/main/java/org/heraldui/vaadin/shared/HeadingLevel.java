package org.heraldui.vaadin.shared;

/** The level of a heading in the outline of a page. Source: HTML, {@code h1} to {@code h6}; WCAG 2.2, 1.3.1. */
public enum HeadingLevel {
    /** The heading of the page: one on each. */
    H1(1),
    /** A section of the page. */
    H2(2),
    /** A part of a section. */
    H3(3),
    /** Below a third level. */
    H4(4),
    /** Below a fourth level. */
    H5(5),
    /** The deepest level that HTML knows. */
    H6(6);

    private final int number;

    HeadingLevel(int number) {
        this.number = number;
    }

    /** {@return the level as a number, 1 to 6} */
    public int number() {
        return number;
    }

    /** {@return the name of the HTML element, such as {@code h2}} */
    public String tag() {
        return "h" + number;
    }

    /** {@return the level below, for what stands under this heading; H6 has none and stays H6} */
    public HeadingLevel lower() {
        return switch (this) {
            case H1 -> H2;
            case H2 -> H3;
            case H3 -> H4;
            case H4 -> H5;
            case H5, H6 -> H6;
        };
    }
}
