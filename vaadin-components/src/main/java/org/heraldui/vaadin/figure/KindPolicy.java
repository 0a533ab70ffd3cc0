package org.heraldui.vaadin.figure;

/** When the {@link MediaKind} of a caption is shown or spoken. */
public enum KindPolicy {
    /** For video, audio, galleries and charts; not for pictures, which are announced as such already: the default. */
    AUTO,
    /** For each kind. */
    ALWAYS,
    /** For none. */
    NEVER;

    boolean includes(MediaKind kind) {
        return this == ALWAYS || (this == AUTO && kind != MediaKind.IMAGE);
    }
}
