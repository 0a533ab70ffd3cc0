package org.heraldui.demo.head;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.article.ArticleImage;
import org.heraldui.vaadin.article.ArticleMetadata;
import org.heraldui.vaadin.article.Contributor;
import org.heraldui.vaadin.article.NewsArticle;
import org.heraldui.vaadin.head.ArticleHead;
import org.heraldui.vaadin.head.JsonLd;

final class ArticleHeadExamples implements Examples {

    // tag::registration[]
    static final class Heads implements VaadinServiceInitListener {
        private static final long serialVersionUID = 1L;

        @Override
        public void serviceInit(ServiceInitEvent event) {
            ArticleMetadata lighthouse = ArticleMetadata.builder(
                            "Lighthouse shines again", URI.create("https://herald.example/lighthouse"))
                    .build();
            Map<String, ArticleMetadata> articles = Map.of("/lighthouse", lighthouse);
            ArticleHead head = new ArticleHead(path -> Optional.ofNullable(articles.get(path)));
            head.setText(path -> Optional.ofNullable(articles.get(path)).map(metadata -> {
                NewsArticle article = new NewsArticle();
                article.setMetadata(metadata);
                return article;
            }));
            head.registerIn(event);
        }
    }
    // end::registration[]

    // tag::smallest[]
    Component smallest() {
        ArticleMetadata metadata = ArticleMetadata.builder(
                        "Lighthouse shines again", URI.create("https://herald.example/lighthouse"))
                .build();
        return text(JsonLd.article(metadata));
    }
    // end::smallest[]

    // tag::all-options[]
    Component allOptions() {
        ArticleMetadata metadata = ArticleMetadata.builder(
                        "Lighthouse shines again", URI.create("https://herald.example/lighthouse"))
                .description("How a harbour gave its lamp back to the sea.")
                .images(new ArticleImage(
                                URI.create("https://herald.example/pictures/skellan-head-at-dusk.jpg"),
                                "A white lighthouse on a dark headland throws gold beams across a violet dusk.")
                        .withSize(1600, 900)
                        .withCaption("The lighthouse at Skellan Head on Wednesday evening")
                        .withRights(
                                "Isla Penrowan, Saltwind News Agency",
                                "© 2023 Saltwind News Agency",
                                URI.create("https://herald.example/licence")))
                .published(OffsetDateTime.parse("2023-10-26T08:30:00+01:00"))
                .updated(OffsetDateTime.parse("2023-10-26T15:45:00+01:00"))
                .contributors(
                        Contributor.person("Isla Penrowan")
                                .withProfile(URI.create("https://herald.example/people/penrowan")),
                        Contributor.agency("Saltwind News Agency"))
                .section("Coast & Country")
                .tags("Lighthouses", "Heritage")
                .locale(Locale.UK)
                .publisher("The Skellan Herald", URI.create("https://herald.example"), null)
                .breadcrumb("Home", URI.create("https://herald.example"))
                .breadcrumb("Coast & Country", URI.create("https://herald.example/coast"))
                .build();
        return text(JsonLd.article(metadata) + "\n" + JsonLd.breadcrumbs(metadata));
    }
    // end::all-options[]

    // tag::hostile-headline[]
    Component hostileHeadline() {
        ArticleMetadata metadata = ArticleMetadata.builder(
                        "</script><img src=x onerror=alert(1)>", URI.create("https://herald.example/hostile"))
                .build();
        return text(JsonLd.article(metadata));
    }
    // end::hostile-headline[]

    private static Component text(String json) {
        Pre text = new Pre(json);
        text.setWhiteSpace(HasText.WhiteSpace.PRE_WRAP);
        text.getStyle().set("overflow-wrap", "anywhere");
        return text;
    }
}
