package org.heraldui.vaadin.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The texts of a {@link CorrectionNotice}. Null stands for the built-in text in the language of the article. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class CorrectionNoticeI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String correction;
    private @Nullable String datedCorrection;
    private @Nullable String toCorrected;
    private @Nullable String back;

    /** Creates an object whose texts are all built-in. */
    public CorrectionNoticeI18n() {}

    /** {@return the first word of a notice without a date, such as "Correction:"} */
    public @Nullable String getCorrection() {
        return correction;
    }

    /**
     * Sets the first word of a notice without a date.
     *
     * @param correction such as "Correction:"; null for the built-in one
     * @return this
     */
    public CorrectionNoticeI18n setCorrection(@Nullable String correction) {
        this.correction = correction;
        return this;
    }

    /** {@return the first words of a notice with a date, such as "Correction, {0}:"} */
    public @Nullable String getDatedCorrection() {
        return datedCorrection;
    }

    /**
     * Sets the first words of a notice with a date.
     *
     * @param datedCorrection a text with {0}, such as "Correction, {0}:"; null for the built-in one
     * @return this
     * @throws IllegalArgumentException if it lacks {0}
     */
    public CorrectionNoticeI18n setDatedCorrection(@Nullable String datedCorrection) {
        this.datedCorrection = Words.checked(datedCorrection, "the date");
        return this;
    }

    /** {@return the link to what was changed, such as "Go to the corrected text"} */
    public @Nullable String getToCorrected() {
        return toCorrected;
    }

    /**
     * Sets the link to what was changed.
     *
     * @param toCorrected such as "Go to the corrected text"; null for the built-in one
     * @return this
     */
    public CorrectionNoticeI18n setToCorrected(@Nullable String toCorrected) {
        this.toCorrected = toCorrected;
        return this;
    }

    /** {@return the link from what was changed to the notice, such as "Corrected: see the notice"} */
    public @Nullable String getBack() {
        return back;
    }

    /**
     * Sets the link from what was changed to the notice.
     *
     * @param back such as "Corrected: see the notice"; null for the built-in one
     * @return this
     */
    public CorrectionNoticeI18n setBack(@Nullable String back) {
        this.back = back;
        return this;
    }
}
