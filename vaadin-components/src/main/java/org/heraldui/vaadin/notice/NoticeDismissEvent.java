package org.heraldui.vaadin.notice;

import com.vaadin.flow.component.ComponentEvent;

/** An {@link ArticleNotice} has been closed and is no longer in the page. */
public class NoticeDismissEvent extends ComponentEvent<ArticleNotice> {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an event.
     *
     * @param source the notice
     * @param fromClient whether the reader caused it
     */
    public NoticeDismissEvent(ArticleNotice source, boolean fromClient) {
        super(source, fromClient);
    }
}
