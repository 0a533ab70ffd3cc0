package org.heraldui.vaadin.share;

import org.heraldui.vaadin.shared.Wording;

/** The texts of a bar in a language: the application's, else the built-in ones. */
record ShareBarTexts(ShareBarI18n own, Wording wording) {
    String heading() {
        return wording.say(own.getHeading(), "heading");
    }

    String headingOf(String subject) {
        return wording.say(own.getHeadingOf(), "headingOf", subject);
    }

    String skip() {
        return wording.say(own.getSkip(), "skip");
    }

    String end() {
        return wording.say(own.getEnd(), "end");
    }

    String shareOn(String network) {
        return wording.say(own.getShareOn(), "shareOn", network);
    }

    String withSubject(String name, String subject) {
        return subject.isBlank() ? name : wording.say(own.getWithSubject(), "withSubject", name, subject);
    }

    String opensNewTab(String name) {
        return wording.say(own.getOpensNewTab(), "opensNewTab", name);
    }

    String email() {
        return wording.say(own.getEmail(), "email");
    }

    String emailLabel() {
        return wording.say(own.getEmailLabel(), "emailLabel");
    }

    String nativeShare() {
        return wording.say(own.getNativeShare(), "nativeShare");
    }

    String nativeFailed() {
        return wording.say(own.getNativeFailed(), "nativeFailed");
    }

    String server(String network) {
        return wording.say(own.getServer(), "server", network);
    }

    String serverShare() {
        return wording.say(own.getServerShare(), "serverShare");
    }

    String serverWrong() {
        return wording.say(own.getServerWrong(), "serverWrong");
    }

    String print() {
        return wording.say(own.getPrint(), "print");
    }

    String more() {
        return wording.say(own.getMore(), "more");
    }

    String printed() {
        return wording.say(own.getPrinted(), "printed");
    }
}
