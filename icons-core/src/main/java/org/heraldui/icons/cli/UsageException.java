package org.heraldui.icons.cli;

import org.heraldui.icons.IconException;

/** The user asked for something that cannot be; the message says what, and how to mend it. */
final class UsageException extends IconException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
