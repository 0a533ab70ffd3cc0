package org.heraldui.vaadin.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.net.URI;
import org.heraldui.vaadin.shared.SkipLink;
import org.heraldui.vaadin.shared.VisuallyHidden;
import org.heraldui.vaadin.shared.Wording;
import org.jspecify.annotations.Nullable;

/** What an article says by itself: the skip link, its end and, on paper, its address. */
final class ArticleFurniture implements Serializable {
    private static final long serialVersionUID = 1L;

    @Nullable
    URI canonical;

    boolean skipLinkShown = true;
    boolean endShown = true;

    private final Parts<ArticleFrame.Part> parts;
    private final Component body;

    ArticleFurniture(Parts<ArticleFrame.Part> parts, Component body) {
        this.parts = parts;
        this.body = body;
    }

    void render(Wording wording, NewsArticleI18n own) {
        set(ArticleFrame.Part.SKIP_LINK, skipLinkShown ? skipLink(wording, own) : null, wording, own.getSkipToBody());
        set(ArticleFrame.Part.END, endShown ? end(wording, own) : null, wording, own.getEndOfArticle());
        set(
                ArticleFrame.Part.ADDRESS,
                canonical == null ? null : address(canonical, wording, own),
                wording,
                own.getReadOnline());
    }

    private void set(ArticleFrame.Part part, @Nullable Component component, Wording wording, @Nullable String own) {
        if (component != null) {
            wording.mark(component.getElement(), own);
        }
        parts.set(part, component);
    }

    private SkipLink skipLink(Wording wording, NewsArticleI18n own) {
        return new SkipLink(wording.say(own.getSkipToBody(), "skipToBody"), body);
    }

    private static Component end(Wording wording, NewsArticleI18n own) {
        Div end = new Div(new VisuallyHidden(wording.say(own.getEndOfArticle(), "endOfArticle")));
        end.addClassName("herald-article-end");
        return end;
    }

    /** An address reads from left to right in every language. */
    private static Component address(URI uri, Wording wording, NewsArticleI18n own) {
        Paragraph address = new Paragraph();
        address.addClassName("herald-article-address");
        Element link = new Element("bdi").setAttribute("dir", "ltr").setText(uri.toString());
        Words.append(address.getElement(), wording.say(own.getReadOnline(), "readOnline", Words.PLACE), link);
        return address;
    }
}
