package org.heraldui.vaadin.head;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.heraldui.vaadin.article.ArticleImage;
import org.heraldui.vaadin.article.ArticleMetadata;
import org.heraldui.vaadin.article.Contributor;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes metadata into the head of a document, instead of what it said about the same before. */
final class HeadTags {
    private final Element head;

    private HeadTags(Document document) {
        this.head = document.head();
        document.select("head > :is(link[rel=canonical], meta[name=description], meta[property^=og:],"
                        + " meta[property^=article:], meta[name=twitter:card])")
                .remove();
    }

    static void write(ArticleMetadata metadata, Document document) {
        document.title(metadata.headline());
        HeadTags tags = new HeadTags(document);
        tags.head
                .appendElement("link")
                .attr("rel", "canonical")
                .attr("href", metadata.canonical().toString());
        tags.name("description", metadata.description());
        tags.openGraph(metadata);
        tags.articleTags(metadata);
        tags.script(JsonLd.article(metadata));
        if (!metadata.breadcrumbs().isEmpty()) {
            tags.script(JsonLd.breadcrumbs(metadata));
        }
    }

    private void openGraph(ArticleMetadata metadata) {
        property("og:type", "article");
        property("og:title", metadata.headline());
        property("og:description", metadata.description());
        property("og:url", metadata.canonical().toString());
        property(
                "og:site_name",
                metadata.publisher() == null ? null : metadata.publisher().name());
        property("og:locale", openGraphLocale(metadata.locale()));
        metadata.images().forEach(this::image);
        name("twitter:card", metadata.images().isEmpty() ? "summary" : "summary_large_image");
    }

    private void image(ArticleImage image) {
        property("og:image", image.uri().toString());
        property("og:image:alt", image.alt());
        if (image.width() > 0 && image.height() > 0) {
            property("og:image:width", String.valueOf(image.width()));
            property("og:image:height", String.valueOf(image.height()));
        }
    }

    private void articleTags(ArticleMetadata metadata) {
        property("article:published_time", iso(metadata.published()));
        property("article:modified_time", iso(metadata.updated()));
        metadata.contributors().forEach(contributor -> property("article:author", author(contributor)));
        property("article:section", metadata.section());
        metadata.tags().forEach(tag -> property("article:tag", tag));
    }

    /** Networks want the address of a profile; where there is none, the name is better than nothing. */
    private static String author(Contributor contributor) {
        URI profile = contributor.profile();
        return profile != null && profile.isAbsolute() ? profile.toString() : contributor.name();
    }

    /** {@return a language with its country, as Open Graph wants it; null if the country is not known} */
    private static @Nullable String openGraphLocale(@Nullable Locale locale) {
        return locale == null || locale.getCountry().isEmpty()
                ? null
                : locale.getLanguage() + "_" + locale.getCountry();
    }

    private static @Nullable String iso(@Nullable OffsetDateTime time) {
        return time == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private void property(String property, @Nullable String content) {
        meta("property", property, content);
    }

    private void name(String name, @Nullable String content) {
        meta("name", name, content);
    }

    private void meta(String kind, String name, @Nullable String content) {
        if (content != null && !content.isBlank()) {
            head.appendElement("meta").attr(kind, name).attr("content", content);
        }
    }

    private void script(String json) {
        head.appendElement("script").attr("type", "application/ld+json").appendChild(new DataNode(json));
    }
}
