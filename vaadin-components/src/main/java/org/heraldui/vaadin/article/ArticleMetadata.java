package org.heraldui.vaadin.article;

import java.io.Serializable;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.heraldui.vaadin.shared.SafeUris;
import org.jspecify.annotations.Nullable;

/**
 * What search engines and networks are told about an article, and what the page shows of it: one model for both.
 *
 * <pre>{@code
 * ArticleMetadata metadata = ArticleMetadata.builder(headline, URI.create("https://example.org/lighthouse"))
 *         .description(standfirst)
 *         .published(OffsetDateTime.parse("2023-10-26T18:04:00+01:00"))
 *         .contributors(Contributor.agency("Saltwind News Agency"))
 *         .build();
 * article.setMetadata(metadata);
 * }</pre>
 *
 * @param headline the headline
 * @param canonical the whole address of the article, http or https
 * @param description a sentence or two, which is also the standfirst; "" for none
 * @param images the pictures, the most important first
 * @param published when it was published; null if not told
 * @param updated when it was last changed; null for never
 * @param contributors the people and agencies
 * @param section the part of the site, such as "Coast &amp; Country"; null for none
 * @param tags the topics
 * @param locale the language; null if not told
 * @param publisher who publishes it; null if not told
 * @param breadcrumbs the way from the home page to the article, the home page first
 */
public record ArticleMetadata(
        String headline,
        URI canonical,
        String description,
        List<ArticleImage> images,
        @Nullable OffsetDateTime published,
        @Nullable OffsetDateTime updated,
        List<Contributor> contributors,
        @Nullable String section,
        List<String> tags,
        @Nullable Locale locale,
        @Nullable Publisher publisher,
        List<Breadcrumb> breadcrumbs)
        implements Serializable {

    /**
     * Who publishes an article.
     *
     * @param name the name of the site
     * @param uri the whole address of its home page; null if not told
     * @param logo the whole address of its logo; null for none
     */
    public record Publisher(
            String name, @Nullable URI uri, @Nullable URI logo) implements Serializable {
        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException if an address is relative or has another scheme
         */
        public Publisher {
            Objects.requireNonNull(name, "The publisher's name is null. Give the name of the site.");
            if (uri != null) {
                SafeUris.web(uri, "publisher's address");
            }
            if (logo != null) {
                SafeUris.web(logo, "logo");
            }
        }
    }

    /**
     * A step on the way to an article.
     *
     * @param name what it is called
     * @param uri its whole address; null for the article itself
     */
    public record Breadcrumb(String name, @Nullable URI uri) implements Serializable {
        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException if the address is relative or has another scheme
         */
        public Breadcrumb {
            Objects.requireNonNull(name, "The breadcrumb's name is null. Say what the page is called.");
            if (uri != null) {
                SafeUris.web(uri, "breadcrumb");
            }
        }
    }

    /**
     * Checks the values and copies the lists.
     *
     * @throws IllegalArgumentException if the headline is blank, the address is not accepted, or the update is earlier
     *     than the publication
     */
    public ArticleMetadata {
        Objects.requireNonNull(headline, "The headline is null. Give that of the article.");
        if (headline.isBlank()) {
            throw new IllegalArgumentException("The headline \"" + headline + "\" is blank. Give that of the article.");
        }
        SafeUris.web(canonical, "canonical address");
        Objects.requireNonNull(description, "The description is null. Give \"\" for none.");
        if (published != null && updated != null && updated.isBefore(published)) {
            throw new IllegalArgumentException("The update \"" + updated + "\" is earlier than the publication \""
                    + published + "\". Give a later time, or none.");
        }
        images = List.copyOf(images);
        contributors = List.copyOf(contributors);
        tags = List.copyOf(tags);
        breadcrumbs = List.copyOf(breadcrumbs);
    }

    /**
     * {@return a builder}
     *
     * @param headline the headline
     * @param canonical the whole address of the article, http or https
     */
    public static ArticleMetadataBuilder builder(String headline, URI canonical) {
        return new ArticleMetadataBuilder(headline, canonical);
    }
}
