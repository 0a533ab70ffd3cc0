package org.heraldui.vaadin.figure;

import java.io.Serializable;
import java.util.Locale;
import org.heraldui.vaadin.shared.BuiltInTexts;
import org.jspecify.annotations.Nullable;

/**
 * The words of a {@link CaptionedFigure}; those of its caption are in {@link CaptionI18n}. What is null is said in the
 * language of the UI, where Herald has it, else in English. Texts are patterns of {@link java.text.MessageFormat}: a
 * straight apostrophe is written twice.
 */
public class CaptionedFigureI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String number;
    private @Nullable String unnumbered;
    private @Nullable String describedInCaption;
    private @Nullable String longDescription;
    private @Nullable String backToText;

    /**
     * {@return Herald's own words in a language, all filled in} For figures in another language than the UI's.
     *
     * @param locale the language; English where there is no translation
     */
    public static CaptionedFigureI18n builtIn(Locale locale) {
        return new CaptionedFigureI18n()
                .setNumber(builtIn("number", locale))
                .setUnnumbered(builtIn("unnumbered", locale))
                .setDescribedInCaption(builtIn("describedInCaption", locale))
                .setLongDescription(builtIn("longDescription", locale))
                .setBackToText(builtIn("backToText", locale));
    }

    private static String builtIn(String key, Locale locale) {
        return BuiltInTexts.get(CaptionedFigure.class, key, locale, "{0}");
    }

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
