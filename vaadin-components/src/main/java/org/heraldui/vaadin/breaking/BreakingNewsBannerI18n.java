package org.heraldui.vaadin.breaking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a {@link BreakingNewsBanner}. Null stands for the built-in text in the language of the content. A text
 * with {@code {0}} is a pattern of ICU's message format, in which an apostrophe is written twice.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class BreakingNewsBannerI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String info;
    private @Nullable String breaking;
    private @Nullable String emergency;
    private @Nullable String dismiss;
    private @Nullable String arrived;

    /** Creates an object whose texts are all built-in. */
    public BreakingNewsBannerI18n() {}

    /** {@return the label of an ordinary message; null for the built-in text} */
    public @Nullable String getInfo() {
        return info;
    }

    /**
     * Sets the label of an ordinary message.
     *
     * @param info the text; null for the built-in one
     * @return this
     */
    public BreakingNewsBannerI18n setInfo(@Nullable String info) {
        this.info = info;
        return this;
    }

    /** {@return the label of breaking news; null for the built-in text} */
    public @Nullable String getBreaking() {
        return breaking;
    }

    /**
     * Sets the label of breaking news.
     *
     * @param breaking the text; null for the built-in one
     * @return this
     */
    public BreakingNewsBannerI18n setBreaking(@Nullable String breaking) {
        this.breaking = breaking;
        return this;
    }

    /** {@return the label of a warning; null for the built-in text} */
    public @Nullable String getEmergency() {
        return emergency;
    }

    /**
     * Sets the label of a warning.
     *
     * @param emergency the text; null for the built-in one
     * @return this
     */
    public BreakingNewsBannerI18n setEmergency(@Nullable String emergency) {
        this.emergency = emergency;
        return this;
    }

    /** {@return the name of the button that closes it: {@code {0}} is the headline; null for the built-in text} */
    public @Nullable String getDismiss() {
        return dismiss;
    }

    /**
     * Sets the name of the button that closes it: {@code {0}} is the headline.
     *
     * @param dismiss the text; null for the built-in one
     * @return this
     */
    public BreakingNewsBannerI18n setDismiss(@Nullable String dismiss) {
        this.dismiss = dismiss;
        return this;
    }

    /** {@return what is announced when news arrives: {@code {0}} is the label, {@code {1}} the headline; null for the built-in text} */
    public @Nullable String getArrived() {
        return arrived;
    }

    /**
     * Sets what is announced when news arrives: {@code {0}} is the label, {@code {1}} the headline.
     *
     * @param arrived the text; null for the built-in one
     * @return this
     */
    public BreakingNewsBannerI18n setArrived(@Nullable String arrived) {
        this.arrived = arrived;
        return this;
    }
}
