package org.heraldui.vaadin.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heraldui.vaadin.article.ArticleImage;
import org.heraldui.vaadin.article.ArticleMetadata;
import org.heraldui.vaadin.article.Contributor;
import org.heraldui.vaadin.article.NewsArticle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ArticleHeadTest {
    private static final String PAGE = """
            <html><head><title>Old</title><meta name="description" content="old"><meta property="og:title"
            content="old"><link rel="canonical" href="https://old.example"><meta name="viewport" content="kept"></head>
            <body><div id="outlet"></div></body></html>
            """;
    private static final String HOSTILE = "\"></script><img src=x onerror=alert(1)>";

    @Test
    void fullMetadata_areAllInTheHead() {
        Document page = served(
                "/a",
                path -> Optional.of(ArticleMetadata.builder("Headline", URI.create("https://example.org/a"))
                        .description("Description")
                        .published(OffsetDateTime.parse("2023-10-26T18:04:00+01:00"))
                        .updated(OffsetDateTime.parse("2023-10-26T19:04:00+01:00"))
                        .contributors(
                                Contributor.person("Isla").withProfile(URI.create("https://example.org/isla")),
                                Contributor.agency("Saltwind"))
                        .images(
                                new ArticleImage(URI.create("https://example.org/1.jpg"), "One").withSize(1600, 900),
                                new ArticleImage(URI.create("https://example.org/2.jpg"), "Two"))
                        .section("Section")
                        .tags("x", "y")
                        .locale(Locale.UK)
                        .publisher("Publisher", null, null)
                        .breadcrumb("Home", URI.create("https://example.org"))
                        .build()));
        assertThat(page.title()).isEqualTo("Headline");
        assertThat(page.select("link[rel=canonical]").eachAttr("href")).containsExactly("https://example.org/a");
        assertThat(page.select("meta[name=description]").eachAttr("content")).containsExactly("Description");
        assertThat(page.select("meta[property]").stream()
                        .map(meta -> meta.attr("property") + "=" + meta.attr("content")))
                .containsExactly(
                        "og:type=article",
                        "og:title=Headline",
                        "og:description=Description",
                        "og:url=https://example.org/a",
                        "og:site_name=Publisher",
                        "og:locale=en_GB",
                        "og:image=https://example.org/1.jpg",
                        "og:image:alt=One",
                        "og:image:width=1600",
                        "og:image:height=900",
                        "og:image=https://example.org/2.jpg",
                        "og:image:alt=Two",
                        "article:published_time=2023-10-26T18:04:00+01:00",
                        "article:modified_time=2023-10-26T19:04:00+01:00",
                        "article:author=https://example.org/isla",
                        "article:author=Saltwind",
                        "article:section=Section",
                        "article:tag=x",
                        "article:tag=y");
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        assertThat(page.select("script[type=application/ld+json]")).hasSize(2);
        assertThat(page.select("meta[name=viewport]").attr("content")).isEqualTo("kept");
    }

    @Test
    void anotherPath_givesItsOwnOrNothing() {
        ArticleMetadataResolver resolver = path -> path.startsWith("/news/")
                ? Optional.of(ArticleMetadata.builder(path, URI.create("https://example.org" + path))
                        .build())
                : Optional.empty();
        assertThat(served("/news/1", resolver).title()).isEqualTo("/news/1");
        assertThat(served("/news/2", resolver).title()).isEqualTo("/news/2");
        assertThat(served("/about", resolver).html())
                .isEqualTo(Jsoup.parse(PAGE).html());
        assertThat(served(null, resolver).title()).isEqualTo("Old");
    }

    @Test
    void hostileTexts_stayInert() {
        Document page = served(
                "/a",
                path -> Optional.of(ArticleMetadata.builder(HOSTILE, URI.create("https://example.org/a"))
                        .description(HOSTILE)
                        .tags(HOSTILE)
                        .section(HOSTILE)
                        .contributors(Contributor.person(HOSTILE))
                        .publisher(HOSTILE, null, null)
                        .images(new ArticleImage(URI.create("https://example.org/a.jpg"), HOSTILE))
                        .breadcrumb(HOSTILE, null)
                        .build()));
        Document read = Jsoup.parse(page.html());
        assertThat(read.select("img")).isEmpty();
        assertThat(read.title()).isEqualTo(HOSTILE);
        assertThat(read.select("meta[property=og:title]").attr("content")).isEqualTo(HOSTILE);
        assertThat(read.select("script")).hasSize(2);
        assertThat(JsonMapper.shared()
                        .readTree(read.select("script").get(0).data())
                        .get("headline")
                        .asString())
                .isEqualTo(HOSTILE);
    }

    @Test
    void text_standsInTheOutletWithItsStyle() {
        ArticleHead head = new ArticleHead(path -> Optional.empty());
        head.setText(path -> {
            NewsArticle article = new NewsArticle(HOSTILE);
            article.addParagraph("Words of " + path);
            return Optional.of(new Div(article));
        });
        Document read = Jsoup.parse(served("/a", head, PAGE).html());
        assertThat(read.select("#outlet article h1").text()).isEqualTo(HOSTILE);
        assertThat(read.select("#outlet article .herald-article-body p").text()).isEqualTo("Words of /a");
        assertThat(read.select("img")).isEmpty();
        assertThat(read.select("head link[rel=stylesheet]").eachAttr("href"))
                .contains("/context/VAADIN/static/herald/0.1.0-SNAPSHOT/article.css")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "/a/b, ./a/b#body",
        "/, ./#body",
        "/bücher & co, ./bücher%20&%20co#body",
        "/javascript:alert(1), ./javascript:alert(1)#body",
        "//evil.example, .//evil.example#body"
    })
    void linksInsideTheText_stayOnThePage(String path, String href) {
        ArticleHead head = new ArticleHead(p -> Optional.empty());
        head.setText(p -> Optional.of(new Anchor("#body", "Skip")));
        assertThat(served(path, head, PAGE).select("#outlet a").attr("href")).isEqualTo(href);
    }

    @Test
    void textWithoutOutlet_isLeftOut() {
        ArticleHead head = new ArticleHead(path -> Optional.empty());
        head.setText(path -> Optional.of(new NewsArticle("Headline")));
        assertThat(served("/a", head, "<html><body></body></html>").select("article"))
                .isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is refused
    void registration_addsTheListenerOnce() {
        ServiceInitEvent event = new ServiceInitEvent(mock(VaadinService.class));
        ArticleHead head = new ArticleHead(path -> Optional.empty());
        head.registerIn(event);
        List<Object> added = new ArrayList<>();
        event.getAddedIndexHtmlRequestListeners().forEach(added::add);
        assertThat(added).containsExactly(head);
        assertThatNullPointerException().isThrownBy(() -> new ArticleHead(null)).withMessageContaining("resolver");
    }

    private static Document served(@Nullable String path, ArticleMetadataResolver resolver) {
        return served(path, new ArticleHead(resolver), PAGE);
    }

    private static Document served(@Nullable String path, ArticleHead head, String page) {
        VaadinRequest request = mock(VaadinRequest.class);
        when(request.getPathInfo()).thenReturn(path);
        when(request.getContextPath()).thenReturn("/context");
        Document document = Jsoup.parse(page);
        head.modifyIndexHtmlResponse(new IndexHtmlResponse(request, mock(VaadinResponse.class), document));
        return document;
    }
}
