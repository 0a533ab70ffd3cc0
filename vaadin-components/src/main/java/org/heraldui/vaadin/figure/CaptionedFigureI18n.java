package org.heraldui.vaadin.figure;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The words of a {@link CaptionedFigure}; those of its caption are in {@link CaptionI18n}. What is null is said in the
 * language of the content or the page, where Herald has it, else in English. Texts with a {@code {0}} are patterns of
 * ICU's message format.
 */
public class CaptionedFigureI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String number;
    private @Nullable String unnumbered;
    private @Nullable String describedInCaption;
    private @Nullable String longDescription;
    private @Nullable String backToText;

    /** {@return how the number is written, or null} */
    public @Nullable String getNumber() {
        return number;
    }

    /**
     * Sets how the number is written, in the caption and in references, such as "Figure {0}".
     *
     * @param pattern the words with {@code {0}} for the number, or null for the built-in ones
     * @return this
     */
    public CaptionedFigureI18n setNumber(@Nullable String pattern) {
        this.number = pattern;
        return this;
    }

    /** {@return what a reference to a figure without a number says, or null} */
    public @Nullable String getUnnumbered() {
        return unnumbered;
    }

    /**
     * Sets what a reference to a figure without a number says, such as "Figure".
     *
     * @param unnumbered the word, or null for the built-in one
     * @return this
     */
    public CaptionedFigureI18n setUnnumbered(@Nullable String unnumbered) {
        this.unnumbered = unnumbered;
        return this;
    }

    /** {@return the alternative of a picture that the caption describes, or null} */
    public @Nullable String getDescribedInCaption() {
        return describedInCaption;
    }

    /**
     * Sets the alternative of a picture whose caption is its alternative, such as "Described in the caption".
     *
     * @param describedInCaption the words, or null for the built-in ones
     * @return this
     */
    public CaptionedFigureI18n setDescribedInCaption(@Nullable String describedInCaption) {
        this.describedInCaption = describedInCaption;
        return this;
    }

    /** {@return the name of the disclosure that holds the long description, or null} */
    public @Nullable String getLongDescription() {
        return longDescription;
    }

    /**
     * Sets the name of the disclosure that holds the long description, such as "Full description".
     *
     * @param longDescription the words, or null for the built-in ones
     * @return this
     */
    public CaptionedFigureI18n setLongDescription(@Nullable String longDescription) {
        this.longDescription = longDescription;
        return this;
    }

    /** {@return the text of the link back to the reference that led here, or null} */
    public @Nullable String getBackToText() {
        return backToText;
    }

    /**
     * Sets the text of the link back to the reference that led here, such as "Back to the text".
     *
     * @param backToText the words, or null for the built-in ones
     * @return this
     */
    public CaptionedFigureI18n setBackToText(@Nullable String backToText) {
        this.backToText = backToText;
        return this;
    }
}
