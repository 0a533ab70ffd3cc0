package org.heraldui.vaadin.live;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The reader paused or resumed a {@link LiveBlog}, or had done so on an earlier visit. */
@DomEvent("herald-live-paused")
public class LiveBlogPauseEvent extends ComponentEvent<LiveBlog> {
    private static final long serialVersionUID = 1L;

    private final boolean paused;

    /**
     * Creates an event.
     *
     * @param source the blog
     * @param fromClient whether the reader caused it
     * @param paused whether nothing new comes now
     */
    public LiveBlogPauseEvent(LiveBlog source, boolean fromClient, @EventData("event.detail.paused") boolean paused) {
        super(source, fromClient);
        this.paused = paused;
    }

    /** {@return whether nothing new comes now} */
    public boolean isPaused() {
        return paused;
    }
}
