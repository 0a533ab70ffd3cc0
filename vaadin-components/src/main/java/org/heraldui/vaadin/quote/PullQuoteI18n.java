package org.heraldui.vaadin.quote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The texts of a {@link PullQuote}. Null stands for the built-in text in the language of the content. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class PullQuoteI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String fromArticle;
    private @Nullable String openMark;
    private @Nullable String closeMark;

    /** Creates an object whose texts are all built-in. */
    public PullQuoteI18n() {}

    /** {@return what is heard before words that the article says a second time; null for the built-in text} */
    public @Nullable String getFromArticle() {
        return fromArticle;
    }

    /**
     * Sets what is heard before words that the article says a second time.
     *
     * @param fromArticle such as "Quote from the article:"; null for the built-in one
     * @return this
     */
    public PullQuoteI18n setFromArticle(@Nullable String fromArticle) {
        this.fromArticle = fromArticle;
        return this;
    }

    /** {@return the mark before the words; null for that of the language} */
    public @Nullable String getOpenMark() {
        return openMark;
    }

    /**
     * Sets the mark before the words. It is seen and not heard.
     *
     * @param openMark such as "“"; "" for none; null for that of the language
     * @return this
     */
    public PullQuoteI18n setOpenMark(@Nullable String openMark) {
        this.openMark = openMark;
        return this;
    }

    /** {@return the mark after the words; null for that of the language} */
    public @Nullable String getCloseMark() {
        return closeMark;
    }

    /**
     * Sets the mark after the words. It is seen and not heard.
     *
     * @param closeMark such as "”"; "" for none; null for that of the language
     * @return this
     */
    public PullQuoteI18n setCloseMark(@Nullable String closeMark) {
        this.closeMark = closeMark;
        return this;
    }
}
