package org.heraldui.vaadin.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArticleSerializationTest {
    private final TestUi ui = new TestUi(Locale.UK);

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void article_comesBackWholeAndAlive() throws IOException, ClassNotFoundException {
        NewsArticle article = new NewsArticle("Headline");
        article.setMetadata(ArticleMetadata.builder("Headline", URI.create("https://example.org/a"))
                .published(OffsetDateTime.parse("2023-10-26T17:04:00Z"))
                .contributors(Contributor.person("Isla"))
                .images(new ArticleImage(URI.create("https://example.org/a.jpg"), "Alt"))
                .build());
        article.getPublishedTime().setZone(ZoneId.of("Europe/London"));
        article.getPublishedTime().setDisplay(TimeDisplay.RELATIVE);
        article.setI18n(new NewsArticleI18n().setEndOfArticle("The end"));
        article.getByline().setI18n(new BylineI18n().setBy("From {0}"));
        article.setShareBar(Div::new, SharePlacement.values());
        article.addSubheading("Sub-heading");
        NewsArticle copy = copy(article);
        assertThat(NewsArticleTest.html(copy).select("*").eachText())
                .isEqualTo(NewsArticleTest.html(article).select("*").eachText());
        copy.setHeadline("Another");
        copy.addParagraph("More");
        assertThat(NewsArticleTest.html(copy).text()).contains("Another", "More");
    }

    @Test
    void metadata_comeBackEqual() throws IOException, ClassNotFoundException {
        ArticleMetadata metadata = ArticleMetadata.builder("Headline", URI.create("https://example.org/a"))
                .publisher("Publisher", null, null)
                .breadcrumb("Home", null)
                .build();
        assertThat(copy(metadata)).isEqualTo(metadata);
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
