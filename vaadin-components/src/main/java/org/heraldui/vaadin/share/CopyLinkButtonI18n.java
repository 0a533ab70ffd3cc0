package org.heraldui.vaadin.share;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a {@link CopyLinkButton}. A text that is null is the built-in one, in the language of the content
 * or the page. {@code withSubject} is a pattern of ICU's message format.
 */
public class CopyLinkButtonI18n implements Serializable {
    private static final long serialVersionUID = 1L;
    private @Nullable String copy;
    private @Nullable String withSubject;
    private @Nullable String copied;
    private @Nullable String failed;
    private @Nullable String address;
    private @Nullable String close;

    /** {@return the name of the button; null for the built-in text} */
    public @Nullable String getCopy() {
        return copy;
    }

    /**
     * Sets the name of the button.
     *
     * @param copy the text; null for the built-in one
     * @return this
     */
    public CopyLinkButtonI18n setCopy(@Nullable String copy) {
        this.copy = copy;
        return this;
    }

    /** {@return the name with the subject: {@code {0}} is the name, {@code {1}} the subject; null for the built-in text} */
    public @Nullable String getWithSubject() {
        return withSubject;
    }

    /**
     * Sets the name with the subject: {@code {0}} is the name, {@code {1}} the subject.
     *
     * @param withSubject the text; null for the built-in one
     * @return this
     */
    public CopyLinkButtonI18n setWithSubject(@Nullable String withSubject) {
        this.withSubject = withSubject;
        return this;
    }

    /** {@return what is shown and announced after a copy; null for the built-in text} */
    public @Nullable String getCopied() {
        return copied;
    }

    /**
     * Sets what is shown and announced after a copy.
     *
     * @param copied the text; null for the built-in one
     * @return this
     */
    public CopyLinkButtonI18n setCopied(@Nullable String copied) {
        this.copied = copied;
        return this;
    }

    /** {@return what is shown and announced when copying did not work; null for the built-in text} */
    public @Nullable String getFailed() {
        return failed;
    }

    /**
     * Sets what is shown and announced when copying did not work.
     *
     * @param failed the text; null for the built-in one
     * @return this
     */
    public CopyLinkButtonI18n setFailed(@Nullable String failed) {
        this.failed = failed;
        return this;
    }

    /** {@return the label of the field that the address can be copied from by hand; null for the built-in text} */
    public @Nullable String getAddress() {
        return address;
    }

    /**
     * Sets the label of the field that the address can be copied from by hand.
     *
     * @param address the text; null for the built-in one
     * @return this
     */
    public CopyLinkButtonI18n setAddress(@Nullable String address) {
        this.address = address;
        return this;
    }

    /** {@return the name of the button that closes that field; null for the built-in text} */
    public @Nullable String getClose() {
        return close;
    }

    /**
     * Sets the name of the button that closes that field.
     *
     * @param close the text; null for the built-in one
     * @return this
     */
    public CopyLinkButtonI18n setClose(@Nullable String close) {
        this.close = close;
        return this;
    }
}
