package org.heraldui.vaadin.share;

import java.text.MessageFormat;
import java.util.Locale;
import org.heraldui.vaadin.shared.BuiltInTexts;
import org.jspecify.annotations.Nullable;

/** The texts of a bar in a language: the application's, else the built-in ones. */
record ShareBarTexts(ShareBarI18n own, Locale locale) {
    String heading() {
        return text(own.getHeading(), "heading");
    }

    String headingOf(String subject) {
        return pattern(own.getHeadingOf(), "headingOf", subject);
    }

    String skip() {
        return text(own.getSkip(), "skip");
    }

    String end() {
        return text(own.getEnd(), "end");
    }

    String shareOn(String network) {
        return pattern(own.getShareOn(), "shareOn", network);
    }

    String withSubject(String name, String subject) {
        return subject.isBlank() ? name : pattern(own.getWithSubject(), "withSubject", name, subject);
    }

    String opensNewTab(String name) {
        return pattern(own.getOpensNewTab(), "opensNewTab", name);
    }

    String email() {
        return text(own.getEmail(), "email");
    }

    String emailLabel() {
        return text(own.getEmailLabel(), "emailLabel");
    }

    String nativeShare() {
        return text(own.getNativeShare(), "nativeShare");
    }

    String nativeFailed() {
        return text(own.getNativeFailed(), "nativeFailed");
    }

    String print() {
        return text(own.getPrint(), "print");
    }

    String more() {
        return text(own.getMore(), "more");
    }

    String printed() {
        return text(own.getPrinted(), "printed");
    }

    private String text(@Nullable String text, String key) {
        return text != null ? text : BuiltInTexts.get(ShareBar.class, key, locale);
    }

    private String pattern(@Nullable String pattern, String key, Object... values) {
        return pattern != null
                ? new MessageFormat(pattern, locale).format(values)
                : BuiltInTexts.get(ShareBar.class, key, locale, values);
    }
}
