package org.heraldui.vaadin.share;

import java.text.MessageFormat;
import java.util.Locale;
import org.heraldui.vaadin.shared.BuiltInTexts;
import org.jspecify.annotations.Nullable;

/** The texts of a copy button in a language: the application's, else the built-in ones. */
record CopyLinkButtonTexts(CopyLinkButtonI18n own, Locale locale) {
    String copy() {
        return text(own.getCopy(), "copy");
    }

    String copied() {
        return text(own.getCopied(), "copied");
    }

    String failed() {
        return text(own.getFailed(), "failed");
    }

    String address() {
        return text(own.getAddress(), "address");
    }

    String close() {
        return text(own.getClose(), "close");
    }

    /** {@return the whole name of the button: "Copy link", or "Copy link: Headline" with a subject} */
    String name(String subject) {
        if (subject.isBlank()) {
            return copy();
        }
        String pattern = own.getWithSubject();
        return pattern == null
                ? BuiltInTexts.get(CopyLinkButton.class, "withSubject", locale, copy(), subject)
                : new MessageFormat(pattern, locale).format(new Object[] {copy(), subject});
    }

    private String text(@Nullable String text, String key) {
        return text != null ? text : BuiltInTexts.get(CopyLinkButton.class, key, locale);
    }
}
