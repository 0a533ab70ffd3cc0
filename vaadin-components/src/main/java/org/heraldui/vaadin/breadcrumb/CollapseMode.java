package org.heraldui.vaadin.breadcrumb;

/** When a {@link BreadcrumbTrail} puts its middle behind a button. The first and the last crumb are always seen. */
public enum CollapseMode {
    /** Where the trail does not fit on one line and at least two crumbs would be saved. */
    NARROW,
    /** Wherever there is a middle. */
    ALWAYS,
    /** Never: a long trail takes several lines. */
    NEVER
}
