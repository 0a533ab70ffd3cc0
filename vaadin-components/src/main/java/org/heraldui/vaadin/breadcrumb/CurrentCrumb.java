package org.heraldui.vaadin.breadcrumb;

/** What becomes of the last crumb of a {@link BreadcrumbTrail}, the page that the reader is on. */
public enum CurrentCrumb {
    /** A link with {@code aria-current="page"}; text if it has no address. */
    LINK,
    /** Text with {@code aria-current="page"}. */
    TEXT,
    /** Left out, because the headline below says it. The trail ends with the page above. */
    OMIT
}
