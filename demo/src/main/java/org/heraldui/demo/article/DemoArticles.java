package org.heraldui.demo.article;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.heraldui.vaadin.article.NewsArticle;
import org.heraldui.vaadin.article.SharePlacement;
import org.heraldui.vaadin.head.ArticleHead;

/** The articles, for those who read no script: search engines, networks, and people without it. */
public final class DemoArticles {
    private DemoArticles() {}

    /** {@return what writes the articles into the first response} */
    public static ArticleHead head() {
        ArticleHead head = new ArticleHead(path -> DemoArticle.at(path).map(DemoArticle::metadata));
        head.setText(DemoArticles::text);
        return head;
    }

    private static Optional<Component> text(String path) {
        return DemoArticle.at(path).map(DemoArticles::withoutBars);
    }

    // Without script, the buttons of a share bar do nothing.
    private static Component withoutBars(DemoArticle source) {
        NewsArticle article = ArticleView.article(source);
        for (SharePlacement placement : SharePlacement.values()) {
            article.setShareBar((Component) null, placement);
        }
        return article;
    }
}
