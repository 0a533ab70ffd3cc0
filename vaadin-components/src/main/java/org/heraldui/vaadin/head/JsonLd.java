package org.heraldui.vaadin.head;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.heraldui.vaadin.article.ArticleImage;
import org.heraldui.vaadin.article.ArticleMetadata;
import org.heraldui.vaadin.article.Contributor;
import org.heraldui.vaadin.shared.SafeJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Metadata as JSON-LD, safe inside a {@code script} element: what could end the element or the line is written as an
 * escape. Sources: schema.org, {@code NewsArticle}, {@code BreadcrumbList}, {@code ImageObject}; HTML, restrictions on
 * the contents of script elements.
 */
public final class JsonLd {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonLd() {}

    /**
     * {@return the article}
     *
     * @param metadata what is told
     */
    public static String article(ArticleMetadata metadata) {
        ObjectNode article = typed("NewsArticle").put("@context", "https://schema.org");
        String canonical = metadata.canonical().toString();
        article.put("headline", metadata.headline());
        article.put("url", canonical);
        article.put("mainEntityOfPage", canonical);
        put(article, "description", metadata.description().isBlank() ? null : metadata.description());
        put(
                article,
                "inLanguage",
                metadata.locale() == null ? null : metadata.locale().toLanguageTag());
        if (metadata.published() != null) {
            article.put("datePublished", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(metadata.published()));
        }
        if (metadata.updated() != null) {
            article.put("dateModified", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(metadata.updated()));
        }
        putAll(article, "author", metadata.contributors().stream().map(JsonLd::author));
        putAll(article, "image", metadata.images().stream().map(JsonLd::image));
        put(article, "articleSection", metadata.section());
        if (!metadata.tags().isEmpty()) {
            ArrayNode keywords = article.putArray("keywords");
            metadata.tags().forEach(keywords::add);
        }
        if (metadata.publisher() != null) {
            article.set("publisher", publisher(metadata.publisher()));
        }
        return SafeJson.text(article);
    }

    /**
     * {@return the way to the article}
     *
     * @param metadata what is told, with at least one breadcrumb
     */
    public static String breadcrumbs(ArticleMetadata metadata) {
        ObjectNode list = typed("BreadcrumbList").put("@context", "https://schema.org");
        ArrayNode items = list.putArray("itemListElement");
        List<ArticleMetadata.Breadcrumb> breadcrumbs = metadata.breadcrumbs();
        for (int i = 0; i < breadcrumbs.size(); i++) {
            ObjectNode item = typed("ListItem").put("position", i + 1);
            item.put("name", breadcrumbs.get(i).name());
            put(item, "item", breadcrumbs.get(i).uri());
            items.add(item);
        }
        return SafeJson.text(list);
    }

    private static ObjectNode author(Contributor contributor) {
        boolean person = contributor.kind() == Contributor.Kind.PERSON;
        ObjectNode author = typed(person ? "Person" : "Organization").put("name", contributor.name());
        URI profile = contributor.profile();
        if (profile != null && profile.isAbsolute()) {
            author.put("url", profile.toString());
        }
        put(author, "jobTitle", person ? contributor.role() : null);
        return author;
    }

    private static ObjectNode image(ArticleImage image) {
        ObjectNode node = typed("ImageObject").put("url", image.uri().toString());
        node.put("contentUrl", image.uri().toString());
        put(node, "description", image.alt().isBlank() ? null : image.alt());
        put(node, "caption", image.caption());
        if (image.width() > 0 && image.height() > 0) {
            node.put("width", image.width()).put("height", image.height());
        }
        put(node, "creditText", image.credit());
        put(node, "copyrightNotice", image.copyright());
        put(node, "license", image.licence());
        return node;
    }

    private static ObjectNode publisher(ArticleMetadata.Publisher publisher) {
        ObjectNode node = typed("Organization").put("name", publisher.name());
        put(node, "url", publisher.uri());
        put(node, "logo", publisher.logo());
        return node;
    }

    private static ObjectNode typed(String type) {
        return NODES.objectNode().put("@type", type);
    }

    private static void put(ObjectNode node, String key, @Nullable Object value) {
        if (value != null) {
            node.put(key, value.toString());
        }
    }

    private static void putAll(ObjectNode node, String key, Stream<ObjectNode> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(array::add);
        if (!array.isEmpty()) {
            node.set(key, array);
        }
    }
}
