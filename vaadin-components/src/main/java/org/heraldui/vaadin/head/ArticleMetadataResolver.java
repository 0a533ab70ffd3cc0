package org.heraldui.vaadin.head;

import java.io.Serializable;
import java.util.Optional;
import org.heraldui.vaadin.article.ArticleMetadata;

/** Knows which article a page shows. */
@FunctionalInterface
public interface ArticleMetadataResolver extends Serializable {
    /**
     * {@return the metadata of the article at a path; empty if the page shows none} Called for each page that is loaded,
     * outside any UI: look up, do not compute.
     *
     * @param path the decoded path below the servlet, with a leading slash and without the query: given by whoever asks,
     *     so do not trust it
     */
    Optional<ArticleMetadata> resolve(String path);
}
