package org.heraldui.vaadin.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a {@link LiveBlog}. Null stands for the built-in text in the language of the content. A text with
 * {@code {0}} is a pattern of ICU's message format, in which an apostrophe is written twice.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class LiveBlogI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String label;
    private @Nullable String live;
    private @Nullable String show;
    private @Nullable String waiting;
    private @Nullable String pause;
    private @Nullable String resume;
    private @Nullable String paused;
    private @Nullable String ended;
    private @Nullable String empty;
    private @Nullable String keyEvent;
    private @Nullable String permalink;

    /** Creates an object whose texts are all built-in. */
    public LiveBlogI18n() {}

    /** {@return the name of the region; null for the built-in text} */
    public @Nullable String getLabel() {
        return label;
    }

    /**
     * Sets the name of the region.
     *
     * @param label the text; null for the built-in one
     * @return this
     */
    public LiveBlogI18n setLabel(@Nullable String label) {
        this.label = label;
        return this;
    }

    /** {@return the visible sign that it goes on; null for the built-in text} */
    public @Nullable String getLive() {
        return live;
    }

    /**
     * Sets the visible sign that it goes on.
     *
     * @param live the text; null for the built-in one
     * @return this
     */
    public LiveBlogI18n setLive(@Nullable String live) {
        this.live = live;
        return this;
    }

    /** {@return the name of the button that shows what waits: {@code {0}} is a count; null for the built-in text} */
    public @Nullable String getShow() {
        return show;
    }

    /**
     * Sets the name of the button that shows what waits: {@code {0}} is a count.
     *
     * @param show the text; null for the built-in one
     * @return this
     */
    public LiveBlogI18n setShow(@Nullable String show) {
        this.show = show;
        return this;
    }

    /** {@return what is announced when updates wait: {@code {0}} is a count; null for the built-in text} */
    public @Nullable String getWaiting() {
        return waiting;
    }

    /**
     * Sets what is announced when updates wait: {@code {0}} is a count.
     *
     * @param waiting the text; null for the built-in one
     * @return this
     */
    public LiveBlogI18n setWaiting(@Nullable String waiting) {
        this.waiting = waiting;
        return this;
    }

    /** {@return the name of the button that stops new updates; null for the built-in text} */
    public @Nullable String getPause() {
        return pause;
    }

    /**
     * Sets the name of the button that stops new updates.
     *
     * @param pause the text; null for the built-in one
     * @return this
     */
    public LiveBlogI18n setPause(@Nullable String pause) {
        this.pause = pause;
        return this;
    }

    /** {@return the name of that button while nothing new comes; null for the built-in text} */
    public @Nullable String getResume() {
        return resume;
    }

    /**
     * Sets the name of that button while nothing new comes.
     *
     * @param resume the text; null for the built-in one
     * @return this
     */
    public LiveBlogI18n setResume(@Nullable String resume) {
        this.resume = resume;
        return this;
    }

    /** {@return the visible sign that nothing new comes; null for the built-in text} */
    public @Nullable String getPaused() {
        return paused;
    }

    /**
     * Sets the visible sign that nothing new comes.
     *
     * @param paused the text; null for the built-in one
     * @return this
     */
    public LiveBlogI18n setPaused(@Nullable String paused) {
        this.paused = paused;
        return this;
    }

    /** {@return what is shown and announced at the end; null for the built-in text} */
    public @Nullable String getEnded() {
        return ended;
    }

    /**
     * Sets what is shown and announced at the end.
     *
     * @param ended the text; null for the built-in one
     * @return this
     */
    public LiveBlogI18n setEnded(@Nullable String ended) {
        this.ended = ended;
        return this;
    }

    /** {@return what is shown while there is no update; null for the built-in text} */
    public @Nullable String getEmpty() {
        return empty;
    }

    /**
     * Sets what is shown while there is no update.
     *
     * @param empty the text; null for the built-in one
     * @return this
     */
    public LiveBlogI18n setEmpty(@Nullable String empty) {
        this.empty = empty;
        return this;
    }

    /** {@return the label of an update that matters most; null for the built-in text} */
    public @Nullable String getKeyEvent() {
        return keyEvent;
    }

    /**
     * Sets the label of an update that matters most.
     *
     * @param keyEvent the text; null for the built-in one
     * @return this
     */
    public LiveBlogI18n setKeyEvent(@Nullable String keyEvent) {
        this.keyEvent = keyEvent;
        return this;
    }

    /** {@return what a listener hears after the time of an update, which is a link to it; null for the built-in text} */
    public @Nullable String getPermalink() {
        return permalink;
    }

    /**
     * Sets what a listener hears after the time of an update, which is a link to it.
     *
     * @param permalink the text; null for the built-in one
     * @return this
     */
    public LiveBlogI18n setPermalink(@Nullable String permalink) {
        this.permalink = permalink;
        return this;
    }
}
