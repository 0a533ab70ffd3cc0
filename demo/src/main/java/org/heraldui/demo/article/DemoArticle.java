package org.heraldui.demo.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heraldui.vaadin.article.ArticleImage;
import org.heraldui.vaadin.article.ArticleMetadata;
import org.heraldui.vaadin.article.ArticleMetadataBuilder;
import org.heraldui.vaadin.article.Contributor;
import org.springframework.core.io.ClassPathResource;

/** The demo's two articles, in English and in Arabic. All people, places and agencies are invented. */
enum DemoArticle {
    LIGHTHOUSE(Locale.UK, "article", "Sea heritage", "The Skellan Herald"),
    SAILING_SHIP(Locale.forLanguageTag("ar"), "article/ar", "تراث البحر", "صحيفة هيرالد");

    private static final String SITE = "https://herald.example/";
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2023-10-26T08:30:00+01:00");
    private static final Map<String, DemoArticle> BY_PATH =
            Map.of("/article", LIGHTHOUSE, "/article/", LIGHTHOUSE, "/article/ar", SAILING_SHIP);

    private final Locale locale;
    private final String path;
    private final String kicker;
    private final String publisher;

    DemoArticle(Locale locale, String path, String kicker, String publisher) {
        this.locale = locale;
        this.path = path;
        this.kicker = kicker;
        this.publisher = publisher;
    }

    static Optional<DemoArticle> at(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    Locale locale() {
        return locale;
    }

    ZoneId zone() {
        return ZoneId.of(this == LIGHTHOUSE ? "Europe/London" : "Asia/Dubai");
    }

    String kicker() {
        return kicker;
    }

    /** {@return the paragraphs of the body} */
    List<String> paragraphs() {
        try {
            String text = new ClassPathResource("article/" + locale.getLanguage() + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8);
            return List.of(text.strip().split("\n\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ArticleMetadata metadata() {
        ArticleMetadataBuilder builder = this == LIGHTHOUSE ? lighthouse() : sailingShip();
        return builder.published(PUBLISHED)
                .locale(locale)
                .publisher(publisher, URI.create(SITE), null)
                .build();
    }

    private ArticleMetadataBuilder lighthouse() {
        return ArticleMetadata.builder(
                        "Lighthouse shines again after 31 dark years as fishing village keeps its promise", address())
                .description(
                        "Buckets, vinegar and 214 volunteers: how a harbour on the northern coast gave its old lamp"
                                + " back to the sea.")
                .images(new ArticleImage(
                                URI.create(SITE + "pictures/skellan-head-at-dusk.jpg"), ArticlePictures.LIGHTHOUSE_SEEN)
                        .withSize(1600, 900)
                        .withRights("Isla Penrowan, Saltwind News Agency", null, null))
                .updated(PUBLISHED.plusHours(7))
                .contributors(Contributor.agency("Saltwind News Agency"))
                .section("Coast & Country")
                .tags("Lighthouses", "Heritage", "Volunteering", "Skellan")
                .breadcrumb("Home", URI.create(SITE))
                .breadcrumb("News", URI.create(SITE + "news"))
                .breadcrumb("Coast & Country", URI.create(SITE + "news/coast-and-country"));
    }

    private ArticleMetadataBuilder sailingShip() {
        return ArticleMetadata.builder("بعد أربعين عامًا على الرمل، «بنت الريح» تعود إلى البحر", address())
                .description("رمّمها أهل البلدة لوحًا لوحًا على مدى ثلاثة أعوام، ثم أبحرت فجر الأربعاء وعلى متنها أكبر"
                        + " بُناتها سنًّا وأصغرهم.")
                .images(new ArticleImage(
                                URI.create(SITE + "pictures/daughter-of-the-wind.jpg"), ArticlePictures.SHIP_SEEN)
                        .withSize(800, 800)
                        .withRights("سهى المرجاني، وكالة نسيم البحر للأنباء", null, null))
                .contributors(Contributor.agency("وكالة نسيم البحر للأنباء"))
                .section("البحر والساحل")
                .tags("تراث بحري", "سفن شراعية", "أم النوارس")
                .breadcrumb("الرئيسية", URI.create(SITE))
                .breadcrumb("أخبار", URI.create(SITE + "news"))
                .breadcrumb("البحر والساحل", URI.create(SITE + "news/sea"));
    }

    private URI address() {
        return URI.create(SITE + path);
    }
}
