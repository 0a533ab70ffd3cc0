package org.heraldui.vaadin.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.heraldui.vaadin.article.ArticleImage;
import org.heraldui.vaadin.article.ArticleMetadata;
import org.heraldui.vaadin.article.Contributor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLdTest {
    private static final URI CANONICAL = URI.create("https://example.org/a");
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2023-10-26T18:04:00+01:00");

    @Test
    void fullArticle_hasEveryValueInItsPlace() {
        ArticleMetadata metadata = ArticleMetadata.builder("Headline", CANONICAL)
                .description("Description")
                .published(PUBLISHED)
                .updated(PUBLISHED.plusHours(1))
                .contributors(
                        Contributor.person("Isla")
                                .withRole("Correspondent")
                                .withProfile(URI.create("https://example.org/isla")),
                        Contributor.agency("Saltwind").withRole("Agency").withProfile(URI.create("/saltwind")))
                .images(new ArticleImage(URI.create("https://example.org/a.jpg"), "Alt")
                        .withSize(1600, 900)
                        .withCaption("Caption")
                        .withRights("Credit", "© Copyright", URI.create("https://example.org/licence")))
                .section("Section")
                .tags("One", "Two")
                .locale(Locale.UK)
                .publisher("Publisher", URI.create("https://example.org"), URI.create("https://example.org/logo.png"))
                .build();
        assertThat(parse(JsonLd.article(metadata))).isEqualTo(parse("""
                {"@type":"NewsArticle","@context":"https://schema.org","headline":"Headline",
                 "url":"https://example.org/a","mainEntityOfPage":"https://example.org/a",
                 "description":"Description","inLanguage":"en-GB",
                 "datePublished":"2023-10-26T18:04:00+01:00","dateModified":"2023-10-26T19:04:00+01:00",
                 "author":[
                   {"@type":"Person","name":"Isla","url":"https://example.org/isla","jobTitle":"Correspondent"},
                   {"@type":"Organization","name":"Saltwind"}],
                 "image":[{"@type":"ImageObject","url":"https://example.org/a.jpg",
                   "contentUrl":"https://example.org/a.jpg","description":"Alt","caption":"Caption",
                   "width":1600,"height":900,"creditText":"Credit","copyrightNotice":"© Copyright",
                   "license":"https://example.org/licence"}],
                 "articleSection":"Section","keywords":["One","Two"],
                 "publisher":{"@type":"Organization","name":"Publisher","url":"https://example.org",
                   "logo":"https://example.org/logo.png"}}
                """));
    }

    @Test
    void smallestArticle_hasNothingEmpty() {
        assertThat(parse(JsonLd.article(
                        ArticleMetadata.builder("Headline", CANONICAL).build())))
                .isEqualTo(parse("""
                {"@type":"NewsArticle","@context":"https://schema.org","headline":"Headline",
                 "url":"https://example.org/a","mainEntityOfPage":"https://example.org/a"}
                """));
    }

    @Test
    void breadcrumbs_areNumberedAndTheLastMayLackAnAddress() {
        ArticleMetadata metadata = ArticleMetadata.builder("Headline", CANONICAL)
                .breadcrumb("Home", URI.create("https://example.org"))
                .breadcrumb("Coast & Country", null)
                .build();
        assertThat(parse(JsonLd.breadcrumbs(metadata))).isEqualTo(parse("""
                {"@type":"BreadcrumbList","@context":"https://schema.org","itemListElement":[
                  {"@type":"ListItem","position":1,"name":"Home","item":"https://example.org"},
                  {"@type":"ListItem","position":2,"name":"Coast & Country"}]}
                """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><img src=x onerror=alert(1)>",
                "<!--<script>",
                "]]>",
                "Tom & Jerry: 100 % “sure”? #1 + more",
                "Ääkköset – 東京 – עברית – 😀",
                "line\u2028and paragraph\u2029separators",
                "quote \" backslash \\ control \u0007"
            })
    void anyHeadline_comesBackAndLeavesTheScriptAlone(String headline) {
        String json = JsonLd.article(ArticleMetadata.builder(headline, CANONICAL)
                .tags(headline)
                .contributors(Contributor.person(headline))
                .build());
        assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(parse(json).get("headline").asString()).isEqualTo(headline);
        assertThat(parse(json).get("keywords").get(0).asString()).isEqualTo(headline);
        assertThat(parse(json).get("author").get(0).get("name").asString()).isEqualTo(headline);
    }

    private static JsonNode parse(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
