package org.heraldui.demo.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heraldui.demo.browser.AccessibilityTree;
import org.heraldui.demo.browser.AccessibilityTree.Node;
import org.heraldui.demo.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The article in the browser: name, outline, skip link, type, paper. */
class NewsArticleIT extends BrowserTest {
    private static final String ALL = "examples/NewsArticle/all-options";

    @ParameterizedTest
    @ValueSource(strings = {"article", "article/ar"})
    void page_hasOneArticleNamedByItsHeadlineInMain(String path) {
        open(path);
        List<Node> articles = AccessibilityTree.of(browser(), "article");
        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).name()).isEqualTo(find("h1").getText());
        assertThat(all("main article")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", ALL, "examples/NewsArticle/twice-on-one-page"})
    void outline_skipsNoLevel(String path) {
        open(path);
        List<?> levels = (List<?>)
                Objects.requireNonNull(
                        run(
                                "return [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].map((h) => +h.localName[1])"));
        assertThat(levels.get(0)).isEqualTo(1L);
        for (int i = 1; i < levels.size(); i++) {
            assertThat((Long) levels.get(i)).isLessThanOrEqualTo((Long) levels.get(i - 1) + 1);
        }
    }

    @Test
    void skipLink_movesTheFocusTwiceAndKeepsTheAddress() {
        open(ALL);
        String address = Objects.requireNonNull(browser().getCurrentUrl());
        String history = text("return history.length");
        for (int i = 0; i < 2; i++) {
            run("document.querySelector('article a').focus()");
            assertThat(text("return document.activeElement.className")).isEqualTo("herald-skip-link");
            assertThat(text("return document.activeElement.getBoundingClientRect().height > 24"))
                    .isEqualTo("true");
            press(Keys.ENTER);
            await("return document.activeElement.className === 'herald-article-body'");
        }
        assertThat(browser().getCurrentUrl()).isEqualTo(address);
        assertThat(text("return history.length")).isEqualTo(history);
        press(Keys.TAB);
        assertThat(text("return document.activeElement.closest('.herald-article-body') !== null"))
                .isEqualTo("true");
    }

    @Test
    void skipLink_isTheFirstStopOfTheArticle() {
        open(ALL);
        assertThat(text("return [...document.querySelectorAll('article :is(a[href], button, summary)')][0].className"))
                .isEqualTo("herald-skip-link");
    }

    @Test
    void correction_leadsToTheTextAndBack() {
        open(ALL);
        String address = Objects.requireNonNull(browser().getCurrentUrl());
        find(".herald-correction-link").sendKeys(Keys.ENTER);
        await("return document.activeElement.textContent.startsWith('Eleven tonnes')");
        find(".herald-correction-back").sendKeys(Keys.ENTER);
        await("return document.activeElement.getAttribute('role') === 'note'");
        assertThat(browser().getCurrentUrl()).isEqualTo(address);
    }

    @Test
    void paper_hasTheTextAndTheAddressOnceAndNoFurniture() {
        open(ALL);
        cdp("Emulation.setEmulatedMedia", Map.of("media", "print", "features", List.of()));
        String printed = find("article").getText();
        assertThat(printed)
                .contains("Lighthouse shines again", "By Isla Penrowan and Saltwind", "138 steps")
                .containsOnlyOnce("https://herald.example/lighthouse")
                .doesNotContain("Skip to", "Go to the corrected", "Facebook", "Copy");
        assertThat(text("return [...document.querySelectorAll('article time')].filter((t) => t.checkVisibility())"
                        + ".map((t) => t.textContent.slice(-9)).join()"))
                .contains("08:30 BST,")
                .contains("15:45 BST");
        assertThat(text("return getComputedStyle(document.querySelector('article')).color"))
                .isEqualTo("rgb(0, 0, 0)");
    }

    @ParameterizedTest
    @CsvSource({"none", "lumo", "aura"})
    void everyTheme_typeIsTheArticlesOwn(String theme) {
        open("article?theme=" + theme);
        assertThat(text("return getComputedStyle(document.querySelector('h1')).fontSize"))
                .isEqualTo("40px");
        assertThat(text("return getComputedStyle(document.querySelector('.herald-article-body > p')).marginBlockStart"))
                .isEqualTo("0px");
        open(ALL + "?theme=" + theme);
        assertThat(text("return getComputedStyle(document.querySelector('.herald-byline a')).textDecorationLine"))
                .isEqualTo("underline");
        assertThat(text("return getComputedStyle(document.querySelector('blockquote')).borderInlineStartWidth"))
                .isEqualTo("3px");
    }

    @Test
    void line_holdsAboutSixtySixCharacters() {
        open("article");
        double perLine = Double.parseDouble(text("""
                const text = [...document.querySelectorAll('.herald-article-body > p')];
                const lines = (p) => Math.round(p.getBoundingClientRect().height / parseFloat(getComputedStyle(p).lineHeight));
                const long = text.filter((p) => lines(p) >= 3);
                const full = long.map((p) => p.textContent.length / (lines(p) - 0.5));
                return full.reduce((a, b) => a + b, 0) / full.length;
                """));
        assertThat(perLine).isBetween(55.0, 76.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1200})
    void textSpacing_clipsNothing(int width) {
        width(width);
        open(ALL);
        run("document.head.append(Object.assign(document.createElement('style'), { textContent:"
                + " '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
                + " p { margin-block-end: 2em !important }' }))");
        assertThat(text("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo("true");
        assertThat(text("""
                        return [...document.querySelectorAll(
                            'article :is(p, h2, h3, summary, figcaption):not(.herald-visually-hidden)')]
                            .filter((e) => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1
                                && getComputedStyle(e).display !== 'inline').length
                        """)).isEqualTo("0");
    }

    @Test
    void forcedColours_keepRuleAndFocus() {
        media("forced-colors", "active");
        open(ALL);
        assertThat(text("return getComputedStyle(document.querySelector('blockquote')).borderInlineStartStyle"))
                .isEqualTo("solid");
        run("document.querySelector('summary').focus({ focusVisible: true })");
        assertThat(text("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void arabic_setsLanguageAndDirectionAndMarksTheForeignName() {
        open("examples/NewsArticle/right-to-left");
        assertThat(find("article").getDomAttribute("lang")).isEqualTo("ar");
        assertThat(text("return getComputedStyle(document.querySelector('article')).direction"))
                .isEqualTo("rtl");
        assertThat(find("article bdi[lang=en]").getText()).isEqualTo("Saltwind News Agency");
    }
}
