package org.heraldui.vaadin.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.BindingActiveException;
import com.vaadin.flow.signals.local.ValueSignal;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewsArticleTest {
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2023-10-26T17:04:00Z");

    private TestUi ui;

    @BeforeEach
    void open() {
        ui = new TestUi(Locale.UK);
    }

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void headline_isHeadingAndName() {
        Element html = html(new NewsArticle("Lighthouse shines again"));
        assertThat(html.tagName()).isEqualTo("article");
        Element named = html.getElementById(html.attr("aria-labelledby"));
        assertThat(named).isNotNull();
        assertThat(named.text()).isEqualTo("Lighthouse shines again");
        assertThat(html.select("h1").eachText()).containsExactly("Lighthouse shines again");
    }

    @Test
    void nothing_hasNeitherAnEmptyHeadingNorADanglingName() {
        Element html = html(new NewsArticle());
        assertThat(html.select("h1, p, [aria-labelledby]")).isEmpty();
        assertThat(html.hasAttr("aria-labelledby")).isFalse();
    }

    @Test
    void blankTexts_areTakenAway() {
        NewsArticle article = new NewsArticle("Headline");
        article.setKicker("Kicker");
        article.setStandfirst("Standfirst");
        article.setHeadline(" ");
        article.setKicker("");
        article.setStandfirst(" ");
        assertThat(html(article).select("h1, p")).isEmpty();
        assertThat(html(article).hasAttr("aria-labelledby")).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is refused
    void nulls_sayWhatToGive() {
        NewsArticle article = new NewsArticle();
        assertThatNullPointerException()
                .isThrownBy(() -> article.setHeadline(null))
                .withMessage("The headline is null. Give \"\" for none.");
        assertThatNullPointerException()
                .isThrownBy(() -> article.setKicker(null))
                .withMessageContaining("kicker");
        assertThatNullPointerException()
                .isThrownBy(() -> article.setStandfirst(null))
                .withMessageContaining("standfirst");
        assertThatNullPointerException().isThrownBy(() -> article.setI18n(null)).withMessageContaining("texts");
        assertThatNullPointerException()
                .isThrownBy(() -> article.setMetadata(null))
                .withMessageContaining("metadata");
        assertThatNullPointerException()
                .isThrownBy(() -> article.setHeadingLevel(null))
                .withMessageContaining("level");
    }

    @Test
    void anyOrderOfSetting_givesTheOrderOfReading() {
        NewsArticle article = new NewsArticle();
        article.setRelated(new Div("related"));
        article.setCanonicalUri(URI.create("https://example.org/a"));
        article.setShareBar(new Div("share below"), SharePlacement.BELOW_BODY);
        article.setTags(new Div("tags"));
        article.addParagraph("body");
        article.setLeadFigure(new Div("figure"));
        article.setNotices(new Div("notice"));
        article.setShareBar(new Div("share above"), SharePlacement.ABOVE_BODY);
        article.setPublished(PUBLISHED);
        article.setContributors(Contributor.agency("agency"));
        article.setStandfirst("standfirst");
        article.setHeadline("headline");
        article.setKicker("kicker");
        assertThat(html(article).text())
                .matches("Skip to the article text kicker headline standfirst By agency Published .* share above notice"
                        + " figure body tags share below End of article related Read this article online:"
                        + " https://example.org/a");
    }

    @Test
    void skipLink_isFirstAndLeadsToTheBody() {
        Element html = html(new NewsArticle("Headline"));
        Element link = html.child(0);
        assertThat(link.tagName()).isEqualTo("a");
        Element body = html.getElementById(link.attr("data-herald-skip"));
        assertThat(body).isNotNull();
        assertThat(body.className()).isEqualTo("herald-article-body");
        assertThat(body.attr("tabindex")).isEqualTo("-1");
        assertThat(link.hasAttr("router-ignore")).isTrue();
    }

    @Test
    void skipLinkAndEnd_canBeLeftOut() {
        NewsArticle article = new NewsArticle("Headline");
        assertThat(article.isSkipLinkShown()).isTrue();
        assertThat(article.isEndShown()).isTrue();
        article.setSkipLinkShown(false);
        article.setEndShown(false);
        assertThat(html(article).text()).isEqualTo("Headline");
        assertThat(article.isSkipLinkShown()).isFalse();
        assertThat(article.isEndShown()).isFalse();
    }

    @Test
    void markupInTexts_isShownAndNotRun() {
        String markup = "<img src=x onerror=alert(1)>";
        NewsArticle article = new NewsArticle(markup);
        article.setKicker(markup);
        article.setStandfirst(markup);
        article.setContributors(Contributor.person(markup).withRole(markup).withLocation(markup));
        article.addParagraph(markup);
        article.addSubheading(markup);
        article.addQuotation(markup);
        assertThat(html(article).select("img")).isEmpty();
        assertThat(html(article).text().split("onerror", -1)).hasSize(10);
    }

    @Test
    void canonicalAddress_standsOnceAndIsChecked() {
        NewsArticle article = new NewsArticle("Headline");
        article.setCanonicalUri(URI.create("https://example.org/a"));
        article.setCanonicalUri(URI.create("https://example.org/b"));
        assertThat(html(article).select(".herald-article-address > bdi").eachText())
                .containsExactly("https://example.org/b");
        assertThat(article.getCanonicalUri()).isEqualTo(URI.create("https://example.org/b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article.setCanonicalUri(URI.create("/relative")))
                .withMessageContaining("canonical address \"/relative\"");
        article.setCanonicalUri(null);
        assertThat(html(article).select(".herald-article-address")).isEmpty();
    }

    @Test
    void contentLocale_setsLanguageDirectionAndWords() {
        NewsArticle article = new NewsArticle("Headline");
        article.setContributors(Contributor.agency("agency"));
        article.setPublished(PUBLISHED);
        article.setContentLocale(Locale.forLanguageTag("ar"));
        Element html = html(article);
        assertThat(html.attr("lang")).isEqualTo("ar");
        assertThat(html.attr("dir")).isEqualTo("rtl");
        assertThat(html.select("[lang]")).hasSize(1);
        assertThat(html.text())
                .startsWith("انتقل إلى نص المقال")
                .contains("إعداد: agency", "نُشر: الخميس", "نهاية المقال");
        article.setContentLocale(Locale.UK);
        assertThat(html(article).attr("dir")).isEqualTo("ltr");
        article.setContentLocale(null);
        assertThat(html(article).hasAttr("lang")).isFalse();
        assertThat(html(article).hasAttr("dir")).isFalse();
    }

    @Test
    void untranslatedContentLocale_marksTheWordsOfThePage() {
        NewsArticle article = new NewsArticle("Pennawd");
        article.setContentLocale(Locale.forLanguageTag("cy"));
        assertThat(html(article).attr("lang")).isEqualTo("cy");
        assertThat(html(article).select("[lang=en-GB]").eachText())
                .containsExactly("Skip to the article text", "End of article");
    }

    @Test
    void pageLanguage_isFollowed() {
        NewsArticle article = ui.show(new NewsArticle("Headline"));
        ui.setLocale(Locale.GERMAN);
        assertThat(html(article).text()).contains("Zum Artikeltext springen", "Ende des Artikels");
    }

    @Test
    void i18n_replacesEveryText() {
        NewsArticle article = new NewsArticle();
        article.setCanonicalUri(URI.create("https://example.org"));
        article.setI18n(new NewsArticleI18n()
                .setSkipToBody("[skip]")
                .setEndOfArticle("[end]")
                .setReadOnline("[at {0}]"));
        assertThat(html(article).text()).isEqualTo("[skip] [end] [at https://example.org]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewsArticleI18n().setReadOnline("here"))
                .withMessageContaining("\"here\"");
    }

    @ParameterizedTest
    @EnumSource(NewsArticleVariant.class)
    void variant_isAThemeName(NewsArticleVariant variant) {
        NewsArticle article = new NewsArticle();
        article.addThemeVariants(variant);
        assertThat(article.getThemeNames()).containsExactly(variant.getVariantName());
    }

    @Test
    void bindHeadline_followsTheSignalAndGuardsTheSetter() {
        ValueSignal<String> signal = new ValueSignal<>("First");
        NewsArticle article = ui.show(new NewsArticle());
        article.bindHeadline(signal);
        assertThat(html(article).select("h1").text()).isEqualTo("First");
        signal.set("Second");
        assertThat(html(article).select("h1").text()).isEqualTo("Second");
        assertThat(article.getHeadline()).isEqualTo("Second");
        assertThatExceptionOfType(BindingActiveException.class).isThrownBy(() -> article.setHeadline("Third"));
    }

    @Test
    void bindContributorsAndUpdated_reachBylineAndTimes() {
        ValueSignal<List<Contributor>> people = new ValueSignal<>(List.of(Contributor.person("A")));
        ValueSignal<@Nullable OffsetDateTime> updated = new ValueSignal<>(PUBLISHED.plusHours(1));
        NewsArticle article = ui.show(new NewsArticle("Headline"));
        article.setPublished(PUBLISHED);
        article.bindContributors(people);
        article.bindUpdated(updated);
        assertThat(html(article).text()).contains("By A", "Updated ");
    }

    @Test
    void metadata_fillWhatPageAndHeadShare() {
        ArticleMetadata metadata = ArticleMetadata.builder("Headline", URI.create("https://example.org/a"))
                .description("Description")
                .published(PUBLISHED)
                .updated(PUBLISHED.plusHours(2))
                .contributors(Contributor.agency("Agency"))
                .locale(Locale.GERMANY)
                .build();
        NewsArticle article = new NewsArticle();
        article.setMetadata(metadata);
        assertThat(article.getHeadline()).isEqualTo("Headline");
        assertThat(article.getStandfirst()).isEqualTo("Description");
        assertThat(article.getByline().getContributors()).containsExactly(Contributor.agency("Agency"));
        assertThat(article.getPublishedTime().getPublished()).contains(PUBLISHED);
        assertThat(article.getPublishedTime().getUpdated()).contains(PUBLISHED.plusHours(2));
        assertThat(article.getContentLocale()).isEqualTo(Locale.GERMANY);
        assertThat(article.getCanonicalUri()).isEqualTo(URI.create("https://example.org/a"));
    }

    static Element html(NewsArticle article) {
        return Jsoup.parseBodyFragment(article.getElement().getOuterHTML())
                .body()
                .child(0);
    }
}
