package org.heraldui.vaadin.share;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a {@link ShareBar}. A text that is null is the built-in one, in the language of the content or the
 * page. Texts with a {@code {0}} are patterns of ICU's message format.
 */
public class ShareBarI18n implements Serializable {
    private static final long serialVersionUID = 1L;
    private @Nullable String heading;
    private @Nullable String headingOf;
    private @Nullable String skip;
    private @Nullable String end;
    private @Nullable String shareOn;
    private @Nullable String withSubject;
    private @Nullable String opensNewTab;
    private @Nullable String email;
    private @Nullable String emailLabel;
    private @Nullable String nativeShare;
    private @Nullable String nativeFailed;
    private @Nullable String server;
    private @Nullable String serverShare;
    private @Nullable String serverWrong;
    private @Nullable String print;
    private @Nullable String more;
    private @Nullable String printed;
    private @Nullable CopyLinkButtonI18n copyLink;

    /** {@return the heading over the bar, which is also its name; null for the built-in text} */
    public @Nullable String getHeading() {
        return heading;
    }

    /**
     * Sets the heading over the bar, which is also its name.
     *
     * @param heading the text; null for the built-in one
     * @return this
     */
    public ShareBarI18n setHeading(@Nullable String heading) {
        this.heading = heading;
        return this;
    }

    /** {@return the name of a compact bar, or of one for a part of the page: {@code {0}} is the headline or the part; null for the built-in text} */
    public @Nullable String getHeadingOf() {
        return headingOf;
    }

    /**
     * Sets the name of a compact bar, or of one for a part of the page: {@code {0}} is the headline or the part.
     *
     * @param headingOf the text; null for the built-in one
     * @return this
     */
    public ShareBarI18n setHeadingOf(@Nullable String headingOf) {
        this.headingOf = headingOf;
        return this;
    }

    /** {@return the link past the bar; null for the built-in text} */
    public @Nullable String getSkip() {
        return skip;
    }

    /**
     * Sets the link past the bar.
     *
     * @param skip the text; null for the built-in one
     * @return this
     */
    public ShareBarI18n setSkip(@Nullable String skip) {
        this.skip = skip;
        return this;
    }

    /** {@return the end of the bar, where that link leads; null for the built-in text} */
    public @Nullable String getEnd() {
        return end;
    }

    /**
     * Sets the end of the bar, where that link leads.
     *
     * @param end the text; null for the built-in one
     * @return this
     */
    public ShareBarI18n setEnd(@Nullable String end) {
        this.end = end;
        return this;
    }

    /** {@return the name of a share link: {@code {0}} is the network; null for the built-in text} */
    public @Nullable String getShareOn() {
        return shareOn;
    }

    /**
     * Sets the name of a share link: {@code {0}} is the network.
     *
     * @param shareOn the text; null for the built-in one
     * @return this
     */
    public ShareBarI18n setShareOn(@Nullable String shareOn) {
        this.shareOn = shareOn;
        return this;
    }

    /** {@return a name with what is shared: {@code {0}} is the name, {@code {1}} the headline or the part; null for the built-in text} */
    public @Nullable String getWithSubject() {
        return withSubject;
    }

    /**
     * Sets a name with what is shared: {@code {0}} is the name, {@code {1}} the headline or the part.
     *
     * @param withSubject the text; null for the built-in one
     * @return this
     */
    public ShareBarI18n setWithSubject(@Nullable String withSubject) {
        this.withSubject = withSubject;
        return this;
    }

    /** {@return the name of a link that opens a new tab: {@code {0}} is the name; null for the built-in text} */
    public @Nullable String getOpensNewTab() {
        return opensNewTab;
    }

    /**
     * Sets the name of a link that opens a new tab: {@code {0}} is the name.
     *
     * @param opensNewTab the text; null for the built-in one
     * @return this
     */
    public ShareBarI18n setOpensNewTab(@Nullable String opensNewTab) {
        this.opensNewTab = opensNewTab;
        return this;
    }

    /** {@return the name of the link to a new mail; null for the built-in text} */
    public @Nullable String getEmail() {
        return email;
    }

    /**
     * Sets the name of the link to a new mail.
     *
     * @param email the text; null for the built-in one
     * @return this
     */
    public ShareBarI18n setEmail(@Nullable String email) {
        this.email = email;
        return this;
    }

    /** {@return its visible words, which the name must contain; null for the built-in text} */
    public @Nullable String getEmailLabel() {
        return emailLabel;
    }

    /**
     * Sets its visible words, which the name must contain.
     *
     * @param emailLabel the text; null for the built-in one
     * @return this
     */
    public ShareBarI18n setEmailLabel(@Nullable String emailLabel) {
        this.emailLabel = emailLabel;
        return this;
    }

    /** {@return the name of the button for the device's share menu; null for the built-in text} */
    public @Nullable String getNativeShare() {
        return nativeShare;
    }

    /**
     * Sets the name of the button for the device's share menu.
     *
     * @param nativeShare the text; null for the built-in one
     * @return this
     */
    public ShareBarI18n setNativeShare(@Nullable String nativeShare) {
        this.nativeShare = nativeShare;
        return this;
    }

    /** {@return what is shown and announced when that menu did not open; null for the built-in text} */
    public @Nullable String getNativeFailed() {
        return nativeFailed;
    }

    /**
     * Sets what is shown and announced when that menu did not open.
     *
     * @param nativeFailed the text; null for the built-in one
     * @return this
     */
    public ShareBarI18n setNativeFailed(@Nullable String nativeFailed) {
        this.nativeFailed = nativeFailed;
        return this;
    }

    /** {@return the label of the field for the reader's server; {0} is the network; null for the built-in text} */
    public @Nullable String getServer() {
        return server;
    }

    /**
     * Sets the label of the field for the reader's server.
     *
     * @param server the text, {0} for the network; null for the built-in one
     * @return this
     */
    public ShareBarI18n setServer(@Nullable String server) {
        this.server = server;
        return this;
    }

    /** {@return the visible words of the link to the reader's server; null for the built-in text} */
    public @Nullable String getServerShare() {
        return serverShare;
    }

    /**
     * Sets the visible words of the link to the reader's server.
     *
     * @param serverShare the text, which "Share on {0}" should contain; null for the built-in one
     * @return this
     */
    public ShareBarI18n setServerShare(@Nullable String serverShare) {
        this.serverShare = serverShare;
        return this;
    }

    /** {@return what is said of something that is no server's name; null for the built-in text} */
    public @Nullable String getServerWrong() {
        return serverWrong;
    }

    /**
     * Sets what is said of something that is no server's name.
     *
     * @param serverWrong the text; null for the built-in one
     * @return this
     */
    public ShareBarI18n setServerWrong(@Nullable String serverWrong) {
        this.serverWrong = serverWrong;
        return this;
    }

    /** {@return the name of the print button; null for the built-in text} */
    public @Nullable String getPrint() {
        return print;
    }

    /**
     * Sets the name of the print button.
     *
     * @param print the text; null for the built-in one
     * @return this
     */
    public ShareBarI18n setPrint(@Nullable String print) {
        this.print = print;
        return this;
    }

    /** {@return the name of the button that shows the remaining targets; null for the built-in text} */
    public @Nullable String getMore() {
        return more;
    }

    /**
     * Sets the name of the button that shows the remaining targets.
     *
     * @param more the text; null for the built-in one
     * @return this
     */
    public ShareBarI18n setMore(@Nullable String more) {
        this.more = more;
        return this;
    }

    /** {@return the words before the address on paper; null for the built-in text} */
    public @Nullable String getPrinted() {
        return printed;
    }

    /**
     * Sets the words before the address on paper.
     *
     * @param printed the text; null for the built-in one
     * @return this
     */
    public ShareBarI18n setPrinted(@Nullable String printed) {
        this.printed = printed;
        return this;
    }

    /** {@return the texts of the copy button; null for the built-in ones} */
    public @Nullable CopyLinkButtonI18n getCopyLink() {
        return copyLink;
    }

    /**
     * Sets the texts of the copy button.
     *
     * @param copyLink the texts; null for the built-in ones
     * @return this
     */
    public ShareBarI18n setCopyLink(@Nullable CopyLinkButtonI18n copyLink) {
        this.copyLink = copyLink;
        return this;
    }
}
