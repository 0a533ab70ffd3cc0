package org.heraldui.demo.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.heraldui.demo.browser.BrowserTest;
import org.heraldui.demo.browser.DemoServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The first HTML response, as a search engine reads it, and what becomes of it in the browser. */
class ArticleHeadIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"article", "article/ar"})
    void article_firstResponseSaysWhatThePageShows(String path) throws IOException, InterruptedException {
        Document first = get(path);
        open(path);
        String headline = find("h1").getText();
        JsonNode json = json(first, "NewsArticle");
        assertThat(first.title()).isEqualTo(headline);
        assertThat(json.get("headline").asString()).isEqualTo(headline);
        assertThat(first.select("meta[property=og:title]").eachAttr("content")).containsExactly(headline);
        assertThat(first.select("link[rel=canonical]").eachAttr("href"))
                .containsExactly(json.get("url").asString())
                .allMatch(address -> address.endsWith("/" + path));
        assertThat(json.get("datePublished").asString())
                .isEqualTo(first.select("meta[property=article:published_time]").attr("content"))
                .matches(".*[+-]\\d\\d:\\d\\d|.*Z");
        assertThat(find(".herald-byline").getText())
                .contains(json.get("author").get(0).get("name").asString());
        assertThat(json(first, "BreadcrumbList").get("itemListElement").size()).isPositive();
        assertThat(first.select("#outlet article h1").text()).isEqualTo(headline);
        assertThat(first.select("#outlet .herald-article-body > p").size())
                .isEqualTo(all(".herald-article-body > p").size());
    }

    @Test
    void otherPages_haveNoArticle() throws IOException, InterruptedException {
        Document first = get("components");
        assertThat(first.select("script[type=application/ld+json], meta[property^=og:], #outlet article"))
                .isEmpty();
    }

    @Test
    void hostileHeadline_staysTextInTheResponseAndInTheBrowser() throws IOException, InterruptedException {
        Document first = get(HostileHead.PATH);
        assertThat(first.select("img")).isEmpty();
        assertThat(first.title()).isEqualTo(HostileHead.HEADLINE);
        assertThat(json(first, "NewsArticle").get("headline").asString()).isEqualTo(HostileHead.HEADLINE);
        open(HostileHead.PATH);
        assertThat(text("return window.attacked")).isEqualTo("null");
        assertThat(all("img")).isEmpty();
        assertThat(all("article")).as("the text for readers without script").isEmpty();
        assertThat(find("h1").getText()).isEqualTo("Started");
    }

    private static Document get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(DemoServer.url(path)))
                    .header("Accept", "text/html")
                    .build();
            return Jsoup.parse(
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        }
    }

    private static JsonNode json(Document page, String type) {
        List<JsonNode> found = page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .map(data -> JsonMapper.shared().readTree(data))
                .filter(node -> node.get("@type").asString().equals(type))
                .toList();
        assertThat(found).as(type).hasSize(1);
        return found.get(0);
    }
}
