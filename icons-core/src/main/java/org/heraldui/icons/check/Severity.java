package org.heraldui.icons.check;

/** How much a finding weighs. */
public enum Severity {
    /** Somebody is kept out, misled or put at risk: a build or a check fails. */
    ERROR,
    /** A fault of quality, worth mending: reported, nothing fails. */
    WARNING,
    /** No fault: something worth knowing. */
    NOTE;

    /** {@return the lower-case name used in reports, such as {@code error}} */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
