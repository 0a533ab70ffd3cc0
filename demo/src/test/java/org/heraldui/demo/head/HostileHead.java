package org.heraldui.demo.head;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.net.URI;
import java.util.Optional;
import org.heraldui.vaadin.article.ArticleMetadata;
import org.heraldui.vaadin.article.Contributor;
import org.heraldui.vaadin.article.NewsArticle;
import org.heraldui.vaadin.head.ArticleHead;
import org.springframework.stereotype.Component;

/** A page of the tests whose headline attacks the page. */
@Component
class HostileHead implements VaadinServiceInitListener {
    static final String PATH = "test/hostile-head";
    static final String HEADLINE = "\"></title></script><img src=x onerror=\"window.attacked=true\">";

    private static final long serialVersionUID = 1L;

    /** What the application shows once it has started. */
    @Route(PATH)
    @PageTitle("Hostile head")
    public static class View extends Main {
        private static final long serialVersionUID = 1L;

        /** Creates the page. */
        public View() {
            add(new H1("Started"));
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        ArticleMetadata metadata = ArticleMetadata.builder(HEADLINE, URI.create("https://herald.example/hostile"))
                .description(HEADLINE)
                .contributors(Contributor.person(HEADLINE))
                .tags(HEADLINE)
                .breadcrumb(HEADLINE, null)
                .build();
        ArticleHead head = new ArticleHead(path -> Optional.of(metadata).filter(found -> path.equals("/" + PATH)));
        head.setText(path -> Optional.of(metadata)
                .filter(found -> path.equals("/" + PATH))
                .map(found -> {
                    NewsArticle article = new NewsArticle();
                    article.setMetadata(found);
                    article.addParagraph(HEADLINE);
                    return article;
                }));
        head.registerIn(event);
    }
}
