package org.heraldui.vaadin.notice;

import org.heraldui.icons.Icon;
import org.heraldui.icons.Icons;

/** What an {@link ArticleNotice} is about: its visible first word, its icon and its colour. */
public enum NoticeKind {
    /** Something worth knowing. */
    INFO,
    /** What the reader did has worked. */
    SUCCESS,
    /** Something to be careful about. */
    WARNING,
    /** What the reader did has not worked. */
    ERROR,
    /** A fact was wrong and has been put right. */
    CORRECTION,
    /** The story went on. */
    UPDATE,
    /** The article is old. */
    AGE,
    /** Somebody paid for the article. */
    SPONSORED,
    /** The rest is for subscribers. */
    PAYWALL;

    /** {@return the icon, which says the same as the first word} */
    public Icon icon() {
        return switch (this) {
            case INFO -> Icons.INFO;
            case SUCCESS -> Icons.SUCCESS;
            case WARNING -> Icons.WARNING;
            case ERROR -> Icons.ERROR;
            case CORRECTION -> Icons.EDIT;
            case UPDATE -> Icons.REFRESH;
            case AGE -> Icons.CLOCK;
            case SPONSORED -> Icons.FLAG;
            case PAYWALL -> Icons.LOCK;
        };
    }
}
