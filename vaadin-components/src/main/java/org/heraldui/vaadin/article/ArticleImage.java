package org.heraldui.vaadin.article;

import java.io.Serializable;
import java.net.URI;
import java.util.Objects;
import org.heraldui.vaadin.shared.SafeUris;
import org.jspecify.annotations.Nullable;

/**
 * A picture of an article, for search engines and networks. The values are those of the figure on the page.
 *
 * @param uri the whole address of the picture, http or https
 * @param alt what is seen; "" if the picture is decoration
 * @param width its width in pixels; 0 if not known
 * @param height its height in pixels; 0 if not known
 * @param caption what it means; null for none
 * @param credit who made it, as on the page; null for none
 * @param copyright the notice of its rights, such as "© 2023 Saltwind News Agency"; null for none
 * @param licence the whole address of its licence; null for none
 */
public record ArticleImage(
        URI uri,
        String alt,
        int width,
        int height,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String copyright,
        @Nullable URI licence)
        implements Serializable {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if an address is relative or has another scheme, or a size is negative
     */
    public ArticleImage {
        SafeUris.web(uri, "picture");
        Objects.requireNonNull(alt, "The alternative text is null. Say what is seen; \"\" for decoration.");
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("The size \"" + width + " x " + height
                    + "\" is negative. Give pixels; 0 for a size that is not known.");
        }
        if (licence != null) {
            SafeUris.web(licence, "licence");
        }
    }

    /**
     * Describes a picture whose size and rights are not told.
     *
     * @param uri the whole address of the picture, http or https
     * @param alt what is seen; "" if the picture is decoration
     */
    public ArticleImage(URI uri, String alt) {
        this(uri, alt, 0, 0, null, null, null, null);
    }

    /**
     * {@return the same with a size}
     *
     * @param width its width in pixels; 0 if not known
     * @param height its height in pixels; 0 if not known
     */
    public ArticleImage withSize(int width, int height) {
        return new ArticleImage(uri, alt, width, height, caption, credit, copyright, licence);
    }

    /**
     * {@return the same with a caption}
     *
     * @param caption what it means; null for none
     */
    public ArticleImage withCaption(@Nullable String caption) {
        return new ArticleImage(uri, alt, width, height, caption, credit, copyright, licence);
    }

    /**
     * {@return the same with its rights}
     *
     * @param credit who made it, as on the page; null for none
     * @param copyright the notice of its rights; null for none
     * @param licence the whole address of its licence; null for none
     */
    public ArticleImage withRights(@Nullable String credit, @Nullable String copyright, @Nullable URI licence) {
        return new ArticleImage(uri, alt, width, height, caption, credit, copyright, licence);
    }
}
