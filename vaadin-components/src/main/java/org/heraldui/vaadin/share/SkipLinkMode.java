package org.heraldui.vaadin.share;

/** Whether a {@link ShareBar} begins with a link that leads past it. */
public enum SkipLinkMode {
    /** Yes, except in a compact bar, where the link would be longer than the way. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never: the page has a skip link of its own. */
    NEVER
}
