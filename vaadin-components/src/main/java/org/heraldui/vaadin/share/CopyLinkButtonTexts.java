package org.heraldui.vaadin.share;

import org.heraldui.vaadin.shared.Wording;

/** The texts of a copy button in a language: the application's, else the built-in ones. */
record CopyLinkButtonTexts(CopyLinkButtonI18n own, Wording wording) {
    String copy() {
        return wording.say(own.getCopy(), "copy");
    }

    String copied() {
        return wording.say(own.getCopied(), "copied");
    }

    String failed() {
        return wording.say(own.getFailed(), "failed");
    }

    String address() {
        return wording.say(own.getAddress(), "address");
    }

    String close() {
        return wording.say(own.getClose(), "close");
    }

    /** {@return the whole name of the button: "Copy link", or "Copy link: Headline" with a subject} */
    String name(String subject) {
        return subject.isBlank() ? copy() : wording.say(own.getWithSubject(), "withSubject", copy(), subject);
    }
}
