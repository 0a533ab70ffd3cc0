package org.heraldui.vaadin.motion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a {@link MotionToggle}. Null stands for the built-in text in the language of the content. A text with
 * {@code {0}} is a pattern of ICU's message format, in which an apostrophe is written twice.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class MotionToggleI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String pauseAll;
    private @Nullable String playAll;
    private @Nullable String pause;
    private @Nullable String play;

    /** Creates an object whose texts are all built-in. */
    public MotionToggleI18n() {}

    /** {@return the name of a button that stops everything on the page; null for the built-in text} */
    public @Nullable String getPauseAll() {
        return pauseAll;
    }

    /**
     * Sets the name of a button that stops everything on the page.
     *
     * @param pauseAll the text; null for the built-in one
     * @return this
     */
    public MotionToggleI18n setPauseAll(@Nullable String pauseAll) {
        this.pauseAll = pauseAll;
        return this;
    }

    /** {@return the name of that button when everything stands still; null for the built-in text} */
    public @Nullable String getPlayAll() {
        return playAll;
    }

    /**
     * Sets the name of that button when everything stands still.
     *
     * @param playAll the text; null for the built-in one
     * @return this
     */
    public MotionToggleI18n setPlayAll(@Nullable String playAll) {
        this.playAll = playAll;
        return this;
    }

    /** {@return the name of a button that stops one thing, {@code {0}}; null for the built-in text} */
    public @Nullable String getPause() {
        return pause;
    }

    /**
     * Sets the name of a button that stops one thing, {@code {0}}.
     *
     * @param pause the text; null for the built-in one
     * @return this
     */
    public MotionToggleI18n setPause(@Nullable String pause) {
        this.pause = pause;
        return this;
    }

    /** {@return the name of that button when {@code {0}} stands still; null for the built-in text} */
    public @Nullable String getPlay() {
        return play;
    }

    /**
     * Sets the name of that button when {@code {0}} stands still.
     *
     * @param play the text; null for the built-in one
     * @return this
     */
    public MotionToggleI18n setPlay(@Nullable String play) {
        this.play = play;
        return this;
    }
}
