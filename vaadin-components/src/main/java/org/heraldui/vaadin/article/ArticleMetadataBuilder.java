package org.heraldui.vaadin.article;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gathers {@link ArticleMetadata}: see there for what each value means. Methods that take several values add them. */
public final class ArticleMetadataBuilder {
    private final String headline;
    private final URI canonical;
    private final List<ArticleImage> images = new ArrayList<>();
    private final List<Contributor> contributors = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<ArticleMetadata.Breadcrumb> breadcrumbs = new ArrayList<>();
    private String description = "";
    private @Nullable OffsetDateTime published;
    private @Nullable OffsetDateTime updated;
    private @Nullable String section;
    private @Nullable Locale locale;
    private ArticleMetadata.@Nullable Publisher publisher;

    ArticleMetadataBuilder(String headline, URI canonical) {
        this.headline = headline;
        this.canonical = canonical;
    }

    /**
     * Sets the description, which is also the standfirst.
     *
     * @param description a sentence or two
     * @return this
     */
    public ArticleMetadataBuilder description(String description) {
        this.description = description;
        return this;
    }

    /**
     * Adds pictures.
     *
     * @param images the pictures, the most important first
     * @return this
     */
    public ArticleMetadataBuilder images(ArticleImage... images) {
        this.images.addAll(List.of(images));
        return this;
    }

    /**
     * Sets when the article was published.
     *
     * @param published the time
     * @return this
     */
    public ArticleMetadataBuilder published(OffsetDateTime published) {
        this.published = published;
        return this;
    }

    /**
     * Sets when the article was last changed.
     *
     * @param updated the time; null for never
     * @return this
     */
    public ArticleMetadataBuilder updated(@Nullable OffsetDateTime updated) {
        this.updated = updated;
        return this;
    }

    /**
     * Adds people and agencies.
     *
     * @param contributors in the order to be shown
     * @return this
     */
    public ArticleMetadataBuilder contributors(Contributor... contributors) {
        this.contributors.addAll(List.of(contributors));
        return this;
    }

    /**
     * Sets the part of the site.
     *
     * @param section its name; null for none
     * @return this
     */
    public ArticleMetadataBuilder section(@Nullable String section) {
        this.section = section;
        return this;
    }

    /**
     * Adds topics.
     *
     * @param tags their names
     * @return this
     */
    public ArticleMetadataBuilder tags(String... tags) {
        this.tags.addAll(List.of(tags));
        return this;
    }

    /**
     * Sets the language.
     *
     * @param locale the language, with its country where that is known
     * @return this
     */
    public ArticleMetadataBuilder locale(Locale locale) {
        this.locale = locale;
        return this;
    }

    /**
     * Sets who publishes the article.
     *
     * @param name the name of the site
     * @param uri the whole address of its home page; null if not told
     * @param logo the whole address of its logo; null for none
     * @return this
     */
    public ArticleMetadataBuilder publisher(String name, @Nullable URI uri, @Nullable URI logo) {
        this.publisher = new ArticleMetadata.Publisher(name, uri, logo);
        return this;
    }

    /**
     * Adds a step on the way from the home page to the article.
     *
     * @param name what the page is called
     * @param uri its whole address; null for the article itself
     * @return this
     */
    public ArticleMetadataBuilder breadcrumb(String name, @Nullable URI uri) {
        breadcrumbs.add(new ArticleMetadata.Breadcrumb(name, uri));
        return this;
    }

    /**
     * {@return the metadata}
     *
     * @throws IllegalArgumentException if the headline is blank, the address is not accepted, or the update is earlier
     *     than the publication
     */
    public ArticleMetadata build() {
        return new ArticleMetadata(
                headline,
                canonical,
                description,
                images,
                published,
                updated,
                contributors,
                section,
                tags,
                locale,
                publisher,
                breadcrumbs);
    }
}
