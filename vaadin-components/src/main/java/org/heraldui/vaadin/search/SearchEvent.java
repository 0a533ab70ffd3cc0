package org.heraldui.vaadin.search;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** A reader searches. */
@DomEvent("herald-search")
public class SearchEvent extends ComponentEvent<SiteSearch> {
    private static final long serialVersionUID = 1L;

    private final String query;

    /**
     * Creates an event.
     *
     * @param source the search
     * @param fromClient whether the reader caused it
     * @param query what is looked for
     */
    public SearchEvent(SiteSearch source, boolean fromClient, @EventData("event.detail.query") String query) {
        super(source, fromClient);
        this.query = query.strip();
    }

    /** {@return what is looked for, without space around it; never empty} It comes from the reader: do not trust it. */
    public String getQuery() {
        return query;
    }
}
