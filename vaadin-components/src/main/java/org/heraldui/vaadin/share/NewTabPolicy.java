package org.heraldui.vaadin.share;

/** Where the share links of a {@link ShareBar} open. E-mail, copying and printing never open a tab. */
public enum NewTabPolicy {
    /** In a new tab, so that the article stays where it is; said in each link's name and shown by a sign. */
    NEW_TAB,
    /** In this tab. The event of following a link may then be lost, because the page goes away. */
    SAME_TAB
}
