package org.heraldui.icons;

import java.util.Locale;

/** The groups in which icons are shown. */
public enum Category {
    /** Ways through a page or site. */
    NAVIGATION,
    /** Things a person does. */
    ACTIONS,
    /** States and messages. */
    STATUS,
    /** Pictures, sound, film and their controls. */
    MEDIA,
    /** Access services and aids. */
    ACCESSIBILITY,
    /** What a page is made of. */
    CONTENT,
    /** Networks and their marks. */
    SOCIAL;

    /** {@return the lower-case name used in metadata files and JSON, such as {@code media}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
