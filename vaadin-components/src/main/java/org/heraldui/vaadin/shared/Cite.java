package org.heraldui.vaadin.shared;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** The title of a work: a book, a report, a film. HTML: {@code cite}. Not for the name of a person. */
@Tag("cite")
public class Cite extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    /** Creates an empty title. */
    public Cite() {}

    /**
     * Creates a title.
     *
     * @param title the title of the work
     */
    public Cite(String title) {
        super();
        setText(title);
    }
}
