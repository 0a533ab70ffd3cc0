package org.heraldui.vaadin.gallery;

import com.vaadin.flow.component.ComponentEvent;

/** A {@link MediaGallery} shows another picture. */
public class SlideChangeEvent extends ComponentEvent<MediaGallery> {
    private static final long serialVersionUID = 1L;

    private final int index;

    /**
     * Creates an event.
     *
     * @param source the gallery
     * @param fromClient whether it came from the browser: the reader's step, or the slide show
     * @param index the place of the picture, from 0
     */
    public SlideChangeEvent(MediaGallery source, boolean fromClient, int index) {
        super(source, fromClient);
        this.index = index;
    }

    /** {@return the place of the picture, from 0} */
    public int getIndex() {
        return index;
    }
}
