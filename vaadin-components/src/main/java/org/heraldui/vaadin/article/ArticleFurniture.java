package org.heraldui.vaadin.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.heraldui.vaadin.shared.SkipLink;
import org.heraldui.vaadin.shared.VisuallyHidden;
import org.jspecify.annotations.Nullable;

/** What an article says by itself: the skip link, its end and, on paper, its address. */
final class ArticleFurniture implements Serializable {
    private static final long serialVersionUID = 1L;

    NewsArticleI18n i18n = new NewsArticleI18n();

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

    void render(Locale page, @Nullable Locale content) {
        Locale language = Words.language(content, page, i18n.getSkipToBody() != null);
        Locale around = content == null ? page : content;
        set(ArticleFrame.Part.SKIP_LINK, skipLinkShown ? skipLink(language) : null, language, around);
        set(ArticleFrame.Part.END, endShown ? end(language) : null, language, around);
        set(ArticleFrame.Part.ADDRESS, canonical == null ? null : address(canonical, language), language, around);
    }

    private void set(ArticleFrame.Part part, @Nullable Component component, Locale language, Locale around) {
        if (component != null) {
            Words.mark(component.getElement(), language, around);
        }
        parts.set(part, component);
    }

    private SkipLink skipLink(Locale language) {
        return new SkipLink(given(i18n.getSkipToBody(), "skipToBody", language), body);
    }

    private Component end(Locale language) {
        Div end = new Div(new VisuallyHidden(given(i18n.getEndOfArticle(), "endOfArticle", language)));
        end.addClassName("herald-article-end");
        return end;
    }

    /** An address reads from left to right in every language. */
    private Component address(URI uri, Locale language) {
        Paragraph address = new Paragraph();
        address.addClassName("herald-article-address");
        Element link = new Element("bdi").setAttribute("dir", "ltr").setText(uri.toString());
        Words.append(address.getElement(), given(i18n.getReadOnline(), "readOnline", language), link);
        return address;
    }

    private static String given(@Nullable String given, String key, Locale language) {
        return Objects.requireNonNullElseGet(given, () -> Words.builtIn(NewsArticle.class, key, language));
    }
}
