package org.heraldui.vaadin.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The texts of a {@link NewsArticle}. Null stands for the built-in text in the language of the article. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class NewsArticleI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String skipToBody;
    private @Nullable String endOfArticle;
    private @Nullable String readOnline;

    /** Creates an object whose texts are all built-in. */
    public NewsArticleI18n() {}

    /** {@return the text of the skip link, such as "Skip to the article text"} */
    public @Nullable String getSkipToBody() {
        return skipToBody;
    }

    /**
     * Sets the text of the skip link.
     *
     * @param skipToBody such as "Skip to the article text"; null for the built-in one
     * @return this
     */
    public NewsArticleI18n setSkipToBody(@Nullable String skipToBody) {
        this.skipToBody = skipToBody;
        return this;
    }

    /** {@return what listeners hear at the end, such as "End of article"} */
    public @Nullable String getEndOfArticle() {
        return endOfArticle;
    }

    /**
     * Sets what listeners hear at the end.
     *
     * @param endOfArticle such as "End of article"; null for the built-in text
     * @return this
     */
    public NewsArticleI18n setEndOfArticle(@Nullable String endOfArticle) {
        this.endOfArticle = endOfArticle;
        return this;
    }

    /** {@return the text around the printed address, such as "Read this article online: {0}"} */
    public @Nullable String getReadOnline() {
        return readOnline;
    }

    /**
     * Sets the text around the printed address.
     *
     * @param readOnline a text with {0}, such as "Read this article online: {0}"; null for the built-in one
     * @return this
     * @throws IllegalArgumentException if it lacks {0}
     */
    public NewsArticleI18n setReadOnline(@Nullable String readOnline) {
        this.readOnline = Words.checked(readOnline, "the address");
        return this;
    }
}
