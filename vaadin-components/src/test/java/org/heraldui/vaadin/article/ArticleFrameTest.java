package org.heraldui.vaadin.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.heraldui.vaadin.shared.BlockQuote;
import org.heraldui.vaadin.shared.Heading;
import org.heraldui.vaadin.shared.HeadingLevel;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleFrameTest {
    private final NewsArticle article;
    private final TestUi ui;

    ArticleFrameTest() {
        ui = new TestUi(Locale.UK);
        article = new NewsArticle("Headline");
    }

    @BeforeEach
    void fill() {
        article.addParagraph("One");
    }

    @AfterEach
    void close() {
        ui.close();
    }

    @ParameterizedTest
    @CsvSource({"H1, h1, h2", "H3, h3, h4", "H5, h5, h6", "H6, h6, h6"})
    void headingLevel_movesAllHeadingsTogether(HeadingLevel level, String headline, String below) {
        article.addSubheading("Sub-heading");
        article.addToBody(new Heading(HeadingLevel.H5, "Own heading"));
        article.setTags(new Heading(HeadingLevel.H5, "Tags"));
        article.setShareBar(() -> new Heading(HeadingLevel.H5, "Share"), SharePlacement.values());
        article.setHeadingLevel(level);
        article.setRelated(new Heading(HeadingLevel.H1, "Related"));
        article.addSubheading("Later");
        Element html = NewsArticleTest.html(article);
        assertThat(html.select(headline).eachText()).contains("Headline");
        assertThat(html.select(below).eachText())
                .contains("Share", "Sub-heading", "Own heading", "Later", "Tags", "Share", "Related");
        assertThat(html.select("h1, h2, h3, h4, h5, h6")).hasSize(8);
        assertThat(article.getHeadingLevel()).isEqualTo(level);
    }

    @Test
    void bodyBuilding_keepsTheOrderAndReturnsWhatItAdded() {
        Heading heading = article.addSubheading("Two");
        Paragraph paragraph = article.addParagraph("Three");
        BlockQuote quotation = article.addQuotation("Four");
        Div own = new Div("Five");
        article.addToBody(own);
        assertThat(article.getBodyComponents()).hasSize(5).endsWith(heading, paragraph, quotation, own);
        assertThat(NewsArticleTest.html(article).select(".herald-article-body").text())
                .isEqualTo("One Two Three Four Five");
        article.removeFromBody(paragraph);
        assertThat(article.getBodyComponents()).doesNotContain(paragraph);
        Div elsewhere = new Div("elsewhere");
        article.setTags(elsewhere);
        assertThatIllegalArgumentException().isThrownBy(() -> article.removeFromBody(elsewhere));
        article.removeAllFromBody();
        assertThat(article.getBodyComponents()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is refused
    void nullTexts_sayWhatToGive() {
        assertThatNullPointerException()
                .isThrownBy(() -> article.addParagraph(null))
                .withMessageContaining("paragraph");
        assertThatNullPointerException()
                .isThrownBy(() -> article.addSubheading(null))
                .withMessageContaining("sub-head");
        assertThatNullPointerException()
                .isThrownBy(() -> article.addQuotation(null))
                .withMessageContaining("quotation");
    }

    @Test
    void slots_holdReplaceAndLetGo() {
        Div first = new Div("first");
        Div second = new Div("second");
        article.setLeadFigure(first);
        article.setLeadFigure(second);
        assertThat(article.getLeadFigure()).contains(second);
        assertThat(first.getParent()).isEmpty();
        article.setLeadFigure(null);
        assertThat(article.getLeadFigure()).isEmpty();
        article.setTags(first);
        assertThat(article.getTags()).contains(first);
        article.setRelated(second);
        assertThat(article.getRelated()).contains(second);
        assertThat(NewsArticleTest.html(article).select(".herald-article-lead")).isEmpty();
    }

    @Test
    void notices_standInTheirOrder() {
        Div first = new Div("first");
        Div second = new Div("second");
        article.setNotices(first, second);
        assertThat(article.getNotices()).containsExactly(first, second);
        article.setNotices();
        assertThat(article.getNotices()).isEmpty();
        assertThat(NewsArticleTest.html(article).select(".herald-article-notices"))
                .isEmpty();
    }

    @Test
    void sameComponentInItsOwnSlotAgain_stays() {
        Div figure = new Div("figure");
        article.setLeadFigure(figure);
        article.setLeadFigure(figure);
        assertThat(article.getLeadFigure()).contains(figure);
    }

    @Test
    void shareBarInTwoPlaces_needsASupplier() {
        Component bar = new Div();
        article.setShareBar(bar, SharePlacement.ABOVE_BODY);
        article.setShareBar(bar, SharePlacement.ABOVE_BODY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article.setShareBar(bar, SharePlacement.BELOW_BODY))
                .withMessage("The share bar already stands at \"ABOVE_BODY\", and a component can stand in one place"
                        + " only. Give a supplier, such as ShareBar::new.");
        article.setShareBar(Div::new, SharePlacement.ABOVE_BODY, SharePlacement.BELOW_BODY);
        assertThat(article.getShareBar(SharePlacement.ABOVE_BODY)).isPresent();
        assertThat(article.getShareBar(SharePlacement.BELOW_BODY))
                .isPresent()
                .isNotEqualTo(article.getShareBar(SharePlacement.ABOVE_BODY));
        article.setShareBar((Component) null, SharePlacement.ABOVE_BODY);
        assertThat(article.getShareBar(SharePlacement.ABOVE_BODY)).isEmpty();
        assertThat(article.getShareBar(SharePlacement.BELOW_BODY)).isPresent();
    }
}
