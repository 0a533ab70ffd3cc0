package org.heraldui.vaadin.head;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.util.Optional;

/** Makes the text of an article for readers without script. */
@FunctionalInterface
public interface ArticleTextResolver extends Serializable {
    /**
     * {@return a new component with the article at a path; empty if the page shows none} Called for each page that is
     * loaded, outside any UI, so without attach listeners.
     *
     * @param path the decoded path below the servlet, with a leading slash and without the query: given by whoever asks,
     *     so do not trust it
     */
    Optional<Component> resolve(String path);
}
