package org.heraldui.demo.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import org.heraldui.demo.site.MainLayout;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.article.ArticleMetadata;
import org.heraldui.vaadin.article.CorrectionNotice;
import org.heraldui.vaadin.article.NewsArticle;
import org.heraldui.vaadin.article.SharePlacement;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.share.ShareBar;

/** A news article, assembled from Herald's components and plain HTML. */
@Route(value = "article/:language?", layout = MainLayout.class)
public class ArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int PARAGRAPHS_BEFORE_SECOND_FIGURE = 9;

    private String title = "";

    /** Creates the page, still empty. */
    public ArticleView() {
        addClassName("article-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = "/" + event.getLocation().getPath();
        DemoArticle source =
                DemoArticle.at(path).orElseThrow(() -> new NotFoundException("There is no article \"" + path + "\"."));
        title = source.metadata().headline();
        removeAll();
        if (source == DemoArticle.SAILING_SHIP) {
            // Share bars and captions speak the language of the page: here, that of the article.
            event.getUI().setLocale(source.locale());
        }
        getElement().setAttribute("lang", source.locale().toLanguageTag());
        getElement().setAttribute("dir", source == DemoArticle.SAILING_SHIP ? "rtl" : "ltr");
        add(trail(source), article(source));
    }

    @Override
    public String getPageTitle() {
        return title + " – Herald";
    }

    static NewsArticle article(DemoArticle source) {
        ArticleMetadata metadata = source.metadata();
        NewsArticle article = new NewsArticle();
        article.setMetadata(metadata);
        article.setKicker(source.kicker());
        article.getPublishedTime().setZone(source.zone());
        article.setLeadFigure(ArticlePictures.leadOf(source));
        article.setShareBar(
                () -> new ShareBar(metadata.canonical(), metadata.headline()),
                SharePlacement.ABOVE_BODY,
                SharePlacement.BELOW_BODY);
        List<String> paragraphs = source.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = article.addParagraph(paragraphs.get(i));
            if (source == DemoArticle.LIGHTHOUSE && i + 1 == PARAGRAPHS_BEFORE_SECOND_FIGURE) {
                article.setNotices(correctionOf(paragraph));
                article.addToBody(ArticlePictures.lens());
            }
        }
        article.setTags(tags(source, metadata.tags()));
        if (source == DemoArticle.LIGHTHOUSE) {
            article.setRelated(comments());
        }
        return article;
    }

    private static Nav trail(DemoArticle source) {
        OrderedList list = new OrderedList();
        list.addClassName("trail");
        list.getElement().setAttribute("role", "list");
        source.metadata().breadcrumbs().forEach(crumb -> list.add(new ListItem(new Anchor("", crumb.name()))));
        Nav nav = new Nav(list);
        nav.setAriaLabel(source == DemoArticle.LIGHTHOUSE ? "Breadcrumb" : "مسار التنقل");
        return nav;
    }

    private static UnorderedList tags(DemoArticle source, List<String> tags) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tags");
        list.getElement().setAttribute("role", "list");
        list.getElement().setAttribute("aria-label", source == DemoArticle.LIGHTHOUSE ? "Topics" : "المواضيع");
        for (String tag : tags) {
            Anchor link = new Anchor("", new HeraldIcon(Icons.TAG.decorative()), new Span(tag));
            link.getElement().setAttribute("rel", "tag");
            list.add(new ListItem(link));
        }
        return list;
    }

    private static CorrectionNotice correctionOf(Paragraph steps) {
        CorrectionNotice notice = new CorrectionNotice(
                LocalDate.of(2023, 10, 26),
                "An earlier version of this article gave the tower 128 steps; it has 138, as the people who carried the"
                        + " sand were quick to tell us.");
        notice.setCorrected(steps);
        return notice;
    }

    private static Component comments() {
        Anchor link = new Anchor("", new HeraldIcon(Icons.COMMENT.decorative()), new Span("27 comments"));
        link.addClassName("comments");
        return new Paragraph(link);
    }
}
