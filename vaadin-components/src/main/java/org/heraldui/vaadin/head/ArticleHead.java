package org.heraldui.vaadin.head;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells search engines and the previews of networks what a page shows. They read only the first HTML response, in which
 * Vaadin alone has neither a title nor content. The application knows which article stands at which path:
 *
 * <pre>{@code
 * class Heads implements VaadinServiceInitListener {
 *     public void serviceInit(ServiceInitEvent event) {
 *         new ArticleHead(path -> articles.at(path).map(Article::metadata)).registerIn(event);
 *     }
 * }
 * }</pre>
 *
 * Written are the title, the canonical address, the description, Open Graph with {@code article:*}, and JSON-LD:
 * {@code NewsArticle} with its {@code ImageObject}s, and {@code BreadcrumbList}. What the page said about the same
 * before is taken out. Everything is escaped: a headline with markup in it stays text. Other pages stay as they are.
 *
 * <h2>Accessibility</h2>
 *
 * The title names the page from the start. With {@link #setText} the whole article stands in the page for readers
 * without script, until the application takes its place. Source: WCAG 2.2, 2.4.2.
 */
public class ArticleHead implements IndexHtmlRequestListener {
    private static final long serialVersionUID = 1L;

    private final ArticleMetadataResolver metadata;
    private @Nullable ArticleTextResolver text;

    /**
     * Creates a listener.
     *
     * @param metadata knows which article a page shows
     */
    public ArticleHead(ArticleMetadataResolver metadata) {
        this.metadata = Objects.requireNonNull(
                metadata, "The resolver is null. Give one from a path to the metadata of its article.");
    }

    /**
     * Has the text of the article written into the page too.
     *
     * @param text makes the article, such as a {@code NewsArticle} with its body; null, the default, for none
     */
    public void setText(@Nullable ArticleTextResolver text) {
        this.text = text;
    }

    /**
     * Makes a service use this.
     *
     * @param event the start of the service
     */
    public void registerIn(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        metadata.resolve(path).ifPresent(found -> HeadTags.write(found, response.getDocument()));
        Optional<Component> article = text == null ? Optional.empty() : text.resolve(path);
        article.ifPresent(found -> {
            Element outlet = response.getDocument().getElementById("outlet");
            if (outlet != null) {
                StaticText.write(found, outlet, request.getContextPath(), path);
            }
        });
    }
}
