package org.heraldui.icons;

/** What an icon's picture does on a page whose text runs from right to left. */
public enum Direction {
    /** Looks the same everywhere: clocks, ticks, brands, arrows that mean a physical side. */
    NEVER,
    /** Is mirrored, because the picture follows the direction of reading: next, previous, send, log out. */
    MIRROR,
    /**
     * Has a second drawing there, because a sign is written in another way: Arabic script turns the question mark round.
     * Hebrew script does not; pages in it keep the first drawing.
     */
    OWN;

    /** {@return the lower-case name used in metadata files and JSON, such as {@code mirror}} */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
