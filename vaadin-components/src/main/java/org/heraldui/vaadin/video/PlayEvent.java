package org.heraldui.vaadin.video;

import com.vaadin.flow.component.ComponentEvent;

/** The reader wants to play what a {@link VideoThumbnail} stands for. */
public class PlayEvent extends ComponentEvent<VideoThumbnail> {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an event.
     *
     * @param source the thumbnail
     * @param fromClient whether the reader caused it
     */
    public PlayEvent(VideoThumbnail source, boolean fromClient) {
        super(source, fromClient);
    }
}
