package org.heraldui.vaadin.video;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.heraldui.vaadin.figure.MediaKind;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a {@link VideoThumbnail}, patterns of ICU's message format. Null stands for the built-in text in the language of
 * the content.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class VideoThumbnailI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<MediaKind, String> kind = new EnumMap<>(MediaKind.class);
    private final Map<MediaKind, String> play = new EnumMap<>(MediaKind.class);
    private @Nullable String live;
    private @Nullable String joined;
    private @Nullable String named;

    /** Creates an object whose texts are all built-in. */
    public VideoThumbnailI18n() {}

    /**
     * {@return what kind of media it is, such as "Video"; null for the built-in text}
     *
     * @param media the kind of media
     */
    public @Nullable String getKind(MediaKind media) {
        return kind.get(media);
    }

    /**
     * Sets what kind of media it is, such as "Video".
     *
     * @param media the kind of media
     * @param text the text; null for the built-in one
     * @return this
     */
    public VideoThumbnailI18n setKind(MediaKind media, @Nullable String text) {
        Objects.requireNonNull(media, "The kind of media is null. Name one, such as MediaKind.VIDEO.");
        if (text == null) {
            kind.remove(media);
        } else {
            kind.put(media, text);
        }
        return this;
    }

    /**
     * {@return what the button does, such as "Play video"; null for the built-in text}
     *
     * @param media the kind of media
     */
    public @Nullable String getPlay(MediaKind media) {
        return play.get(media);
    }

    /**
     * Sets what the button does, such as "Play video".
     *
     * @param media the kind of media
     * @param text the text; null for the built-in one
     * @return this
     */
    public VideoThumbnailI18n setPlay(MediaKind media, @Nullable String text) {
        Objects.requireNonNull(media, "The kind of media is null. Name one, such as MediaKind.VIDEO.");
        if (text == null) {
            play.remove(media);
        } else {
            play.put(media, text);
        }
        return this;
    }

    /** {@return the word for what is sent as it happens, such as "Live"; null for the built-in text} */
    public @Nullable String getLive() {
        return live;
    }

    /**
     * Sets the word for what is sent as it happens, such as "Live".
     *
     * @param live the text; null for the built-in one
     * @return this
     */
    public VideoThumbnailI18n setLive(@Nullable String live) {
        this.live = live;
        return this;
    }

    /** {@return how two parts of a name stand side by side, such as "{0}, {1}"; null for the built-in text} */
    public @Nullable String getJoined() {
        return joined;
    }

    /**
     * Sets how two parts of a name stand side by side, such as "{0}, {1}".
     *
     * @param joined the text; null for the built-in one
     * @return this
     */
    public VideoThumbnailI18n setJoined(@Nullable String joined) {
        this.joined = joined;
        return this;
    }

    /** {@return how the act and the headline make a name, such as "{0}: {1}"; null for the built-in text} */
    public @Nullable String getNamed() {
        return named;
    }

    /**
     * Sets how the act and the headline make a name, such as "{0}: {1}".
     *
     * @param named the text; null for the built-in one
     * @return this
     */
    public VideoThumbnailI18n setNamed(@Nullable String named) {
        this.named = named;
        return this;
    }
}
