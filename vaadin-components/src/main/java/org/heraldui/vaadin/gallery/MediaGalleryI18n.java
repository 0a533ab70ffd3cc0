package org.heraldui.vaadin.gallery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a {@link MediaGallery}, patterns of ICU's message format. Null stands for the built-in text in the language of
 * the content.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class MediaGalleryI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String role;
    private @Nullable String previous;
    private @Nullable String next;
    private @Nullable String pause;
    private @Nullable String play;
    private @Nullable String counter;
    private @Nullable String position;
    private @Nullable String enlarge;
    private @Nullable String close;

    /** Creates an object whose texts are all built-in. */
    public MediaGalleryI18n() {}

    /** {@return what the group is called, such as "picture gallery"; null for the built-in text} */
    public @Nullable String getRole() {
        return role;
    }

    /**
     * Sets what the group is called, such as "picture gallery".
     *
     * @param role the text; null for the built-in one
     * @return this
     */
    public MediaGalleryI18n setRole(@Nullable String role) {
        this.role = role;
        return this;
    }

    /** {@return the name of the button back; null for the built-in text} */
    public @Nullable String getPrevious() {
        return previous;
    }

    /**
     * Sets the name of the button back.
     *
     * @param previous the text; null for the built-in one
     * @return this
     */
    public MediaGalleryI18n setPrevious(@Nullable String previous) {
        this.previous = previous;
        return this;
    }

    /** {@return the name of the button on; null for the built-in text} */
    public @Nullable String getNext() {
        return next;
    }

    /**
     * Sets the name of the button on.
     *
     * @param next the text; null for the built-in one
     * @return this
     */
    public MediaGalleryI18n setNext(@Nullable String next) {
        this.next = next;
        return this;
    }

    /** {@return the name of the button that stops the slide show; null for the built-in text} */
    public @Nullable String getPause() {
        return pause;
    }

    /**
     * Sets the name of the button that stops the slide show.
     *
     * @param pause the text; null for the built-in one
     * @return this
     */
    public MediaGalleryI18n setPause(@Nullable String pause) {
        this.pause = pause;
        return this;
    }

    /** {@return the name of the button that starts the slide show; null for the built-in text} */
    public @Nullable String getPlay() {
        return play;
    }

    /**
     * Sets the name of the button that starts the slide show.
     *
     * @param play the text; null for the built-in one
     * @return this
     */
    public MediaGalleryI18n setPlay(@Nullable String play) {
        this.play = play;
        return this;
    }

    /** {@return where the gallery stands, for the eye, such as "{0} / {1}"; null for the built-in text} */
    public @Nullable String getCounter() {
        return counter;
    }

    /**
     * Sets where the gallery stands, for the eye, such as "{0} / {1}".
     *
     * @param counter the text; null for the built-in one
     * @return this
     */
    public MediaGalleryI18n setCounter(@Nullable String counter) {
        this.counter = counter;
        return this;
    }

    /** {@return where the gallery stands, for the ear, such as "Picture {0} of {1}"; null for the built-in text} */
    public @Nullable String getPosition() {
        return position;
    }

    /**
     * Sets where the gallery stands, for the ear, such as "Picture {0} of {1}".
     *
     * @param position the text; null for the built-in one
     * @return this
     */
    public MediaGalleryI18n setPosition(@Nullable String position) {
        this.position = position;
        return this;
    }

    /** {@return the name of the button that enlarges a picture, such as "Enlarge picture {0} of {1}"; null for the built-in text} */
    public @Nullable String getEnlarge() {
        return enlarge;
    }

    /**
     * Sets the name of the button that enlarges a picture, such as "Enlarge picture {0} of {1}".
     *
     * @param enlarge the text; null for the built-in one
     * @return this
     */
    public MediaGalleryI18n setEnlarge(@Nullable String enlarge) {
        this.enlarge = enlarge;
        return this;
    }

    /** {@return the name of the button that closes the enlarged view; null for the built-in text} */
    public @Nullable String getClose() {
        return close;
    }

    /**
     * Sets the name of the button that closes the enlarged view.
     *
     * @param close the text; null for the built-in one
     * @return this
     */
    public MediaGalleryI18n setClose(@Nullable String close) {
        this.close = close;
        return this;
    }
}
