package org.heraldui.vaadin.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ArticleMetadataTest {
    private static final URI CANONICAL = URI.create("https://example.org/a");
    private static final URI RELATIVE = URI.create("/a");
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2023-10-26T17:04:00Z");

    @Test
    void builder_passesEachValueToItsPlace() {
        ArticleImage image = new ArticleImage(URI.create("https://example.org/a.jpg"), "Alt");
        ArticleMetadata metadata = ArticleMetadata.builder("Headline", CANONICAL)
                .description("Description")
                .images(image)
                .published(PUBLISHED)
                .updated(PUBLISHED.plusDays(1))
                .contributors(Contributor.person("A"))
                .contributors(Contributor.person("B"))
                .section("Section")
                .tags("x", "y")
                .locale(Locale.UK)
                .publisher("Publisher", CANONICAL, null)
                .breadcrumb("Home", CANONICAL)
                .breadcrumb("Here", null)
                .build();
        assertThat(metadata)
                .isEqualTo(new ArticleMetadata(
                        "Headline",
                        CANONICAL,
                        "Description",
                        List.of(image),
                        PUBLISHED,
                        PUBLISHED.plusDays(1),
                        List.of(Contributor.person("A"), Contributor.person("B")),
                        "Section",
                        List.of("x", "y"),
                        Locale.UK,
                        new ArticleMetadata.Publisher("Publisher", CANONICAL, null),
                        List.of(
                                new ArticleMetadata.Breadcrumb("Home", CANONICAL),
                                new ArticleMetadata.Breadcrumb("Here", null))));
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is refused
    void badValues_areRefusedWithACure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleMetadata.builder(" ", CANONICAL).build())
                .withMessage("The headline \" \" is blank. Give that of the article.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleMetadata.builder("Headline", RELATIVE).build())
                .withMessageContaining("canonical address \"/a\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleMetadata.builder("Headline", CANONICAL)
                        .published(PUBLISHED)
                        .updated(PUBLISHED.minusSeconds(1))
                        .build())
                .withMessageContaining("is earlier than the publication");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleMetadata.builder("H", CANONICAL).publisher("P", RELATIVE, null))
                .withMessageContaining("publisher's address");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleMetadata.builder("H", CANONICAL).publisher("P", null, RELATIVE))
                .withMessageContaining("logo");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleMetadata.builder("H", CANONICAL).breadcrumb("Home", RELATIVE))
                .withMessageContaining("breadcrumb");
        assertThatNullPointerException()
                .isThrownBy(() -> ArticleMetadata.builder(null, CANONICAL).build())
                .withMessageContaining("headline");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is refused
    void image_keepsEachValueAndRefusesBadOnes() {
        URI picture = URI.create("https://example.org/a.jpg");
        URI licence = URI.create("https://example.org/licence");
        assertThat(new ArticleImage(picture, "Alt")
                        .withSize(1600, 900)
                        .withCaption("Caption")
                        .withRights("Credit", "Copyright", licence))
                .isEqualTo(new ArticleImage(picture, "Alt", 1600, 900, "Caption", "Credit", "Copyright", licence));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ArticleImage(RELATIVE, "Alt"))
                .withMessageContaining("picture \"/a\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ArticleImage(picture, "Alt").withSize(-1, 5))
                .withMessageContaining("\"-1 x 5\" is negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ArticleImage(picture, "Alt").withRights(null, null, RELATIVE))
                .withMessageContaining("licence");
        assertThatNullPointerException()
                .isThrownBy(() -> new ArticleImage(picture, null))
                .withMessageContaining("alt");
    }
}
