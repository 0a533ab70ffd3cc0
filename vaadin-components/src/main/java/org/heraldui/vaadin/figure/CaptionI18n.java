package org.heraldui.vaadin.figure;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words of a {@link Caption}. What is null is said in the language of the content or the page, where Herald has it,
 * else in English. Texts with a {@code {0}} are patterns of ICU's message format.
 */
public class CaptionI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<MediaKind, String> prefixes = new EnumMap<>(MediaKind.class);
    private final Map<CreditRole, String> credits = new EnumMap<>(CreditRole.class);
    private final Map<ImageNotice, String> notices = new EnumMap<>(ImageNotice.class);
    private @Nullable String copyright;
    private @Nullable String licence;
    private @Nullable String licenceNamed;
    private @Nullable String wholeCaption;

    static String key(MediaKind kind) {
        return "prefix." + kind;
    }

    static String key(CreditRole role) {
        return "credit." + role;
    }

    static String key(ImageNotice notice) {
        return "notice." + notice;
    }

    /** {@return what is heard before a caption, or null} */
    public @Nullable String getPrefix(MediaKind kind) {
        return prefixes.get(kind);
    }

    /**
     * Sets what is heard before a caption, such as "Video caption," with the comma that makes a pause.
     *
     * @param kind the kind
     * @param prefix the words, or null for the built-in ones
     * @return this
     */
    public CaptionI18n setPrefix(MediaKind kind, @Nullable String prefix) {
        return set(prefixes, Objects.requireNonNull(kind, "The kind is null."), prefix);
    }

    /** {@return how a credit is written, or null} */
    public @Nullable String getCredit(CreditRole role) {
        return credits.get(role);
    }

    /**
     * Sets how a credit is written, such as "Photograph: {0}".
     *
     * @param role what somebody did
     * @param pattern the words with {@code {0}} for the name, or null for the built-in ones
     * @return this
     */
    public CaptionI18n setCredit(CreditRole role, @Nullable String pattern) {
        return set(credits, Objects.requireNonNull(role, "The role is null."), pattern);
    }

    /** {@return the words of a notice, or null} */
    public @Nullable String getNotice(ImageNotice notice) {
        return notices.get(notice);
    }

    /**
     * Sets the words of a notice, such as "Image generated with AI".
     *
     * @param notice the notice
     * @param words the words, or null for the built-in ones
     * @return this
     */
    public CaptionI18n setNotice(ImageNotice notice, @Nullable String words) {
        return set(notices, Objects.requireNonNull(notice, "The notice is null."), words);
    }

    private <E extends Enum<E>> CaptionI18n set(Map<E, String> texts, E key, @Nullable String text) {
        if (text == null) {
            texts.remove(key);
        } else {
            texts.put(key, text);
        }
        return this;
    }

    /** {@return what is heard for the copyright sign, or null} */
    public @Nullable String getCopyright() {
        return copyright;
    }

    /**
     * Sets what is heard for the copyright sign, such as "Copyright:".
     *
     * @param copyright the word, or null for the built-in one
     * @return this
     */
    public CaptionI18n setCopyright(@Nullable String copyright) {
        this.copyright = copyright;
        return this;
    }

    /** {@return the text of the link to a licence without a known name, or null} */
    public @Nullable String getLicence() {
        return licence;
    }

    /**
     * Sets the text of the link to a licence without a known name, such as "Licence".
     *
     * @param licence the word, or null for the built-in one
     * @return this
     */
    public CaptionI18n setLicence(@Nullable String licence) {
        this.licence = licence;
        return this;
    }

    /** {@return the text of the link to a licence with a name, or null} */
    public @Nullable String getLicenceNamed() {
        return licenceNamed;
    }

    /**
     * Sets the text of the link to a licence with a name, such as "Licence: {0}".
     *
     * @param pattern the words with {@code {0}} for the name, or null for the built-in ones
     * @return this
     */
    public CaptionI18n setLicenceNamed(@Nullable String pattern) {
        this.licenceNamed = pattern;
        return this;
    }

    /** {@return the name of the button that unfolds a long caption, or null} */
    public @Nullable String getWholeCaption() {
        return wholeCaption;
    }

    /**
     * Sets the name of the button that unfolds a long caption, such as "Whole caption". It stays the same when the
     * caption is unfolded: whether it is, is announced besides.
     *
     * @param wholeCaption the words, or null for the built-in ones
     * @return this
     */
    public CaptionI18n setWholeCaption(@Nullable String wholeCaption) {
        this.wholeCaption = wholeCaption;
        return this;
    }
}
