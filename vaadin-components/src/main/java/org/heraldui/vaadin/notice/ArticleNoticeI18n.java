package org.heraldui.vaadin.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an {@link ArticleNotice}: patterns of ICU's message format. Null stands for the built-in text in the
 * language of the content.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class ArticleNoticeI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<NoticeKind, String> kinds = new EnumMap<>(NoticeKind.class);
    private @Nullable String close;
    private @Nullable String announcement;

    /** Creates an object whose texts are all built-in. */
    public ArticleNoticeI18n() {}

    static String key(NoticeKind kind) {
        return "kind." + kind;
    }

    /**
     * {@return the first word of notices of a kind; null for the built-in text}
     *
     * @param kind the kind
     */
    public @Nullable String getKind(NoticeKind kind) {
        return kinds.get(kind);
    }

    /**
     * Sets the first word of notices of a kind.
     *
     * @param kind the kind
     * @param word such as "Advertisement"; null for the built-in one
     * @return this
     */
    public ArticleNoticeI18n setKind(NoticeKind kind, @Nullable String word) {
        Objects.requireNonNull(kind, "The kind is null. Give one such as NoticeKind.SPONSORED.");
        if (word == null) {
            kinds.remove(kind);
        } else {
            kinds.put(kind, word);
        }
        return this;
    }

    /** {@return the name of the button that closes; null for the built-in text} */
    public @Nullable String getClose() {
        return close;
    }

    /**
     * Sets the name of the button that closes.
     *
     * @param close such as {@code Close: {0}}, where {@code {0}} is the heading or else the first word; null for the
     *     built-in one
     * @return this
     */
    public ArticleNoticeI18n setClose(@Nullable String close) {
        this.close = close;
        return this;
    }

    /** {@return what is announced: {@code {0}} is the first word, {@code {1}} the rest; null for the built-in text} */
    public @Nullable String getAnnouncement() {
        return announcement;
    }

    /**
     * Sets what is announced.
     *
     * @param announcement such as {@code {0}: {1}}; null for the built-in one
     * @return this
     */
    public ArticleNoticeI18n setAnnouncement(@Nullable String announcement) {
        this.announcement = announcement;
        return this;
    }
}
