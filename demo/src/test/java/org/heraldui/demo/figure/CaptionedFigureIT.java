package org.heraldui.demo.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.heraldui.demo.browser.AccessibilityTree;
import org.heraldui.demo.browser.AccessibilityTree.Node;
import org.heraldui.demo.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;

/** Figures as Chromium draws them, tells them to assistive technology, and works them by keyboard. */
class CaptionedFigureIT extends BrowserTest {
    private static final String TEXT_SPACING = "const s = document.createElement('style');"
            + "s.textContent = '* { line-height: 1.5 !important; letter-spacing: .12em !important;"
            + " word-spacing: .16em !important }'; document.head.append(s)";

    private void example(String name) {
        open("examples/CaptionedFigure/" + name);
    }

    private void fold() {
        await("return document.querySelector('herald-clamp').hasAttribute('folded')");
    }

    private double number(String script) {
        return Double.parseDouble(text(script));
    }

    @Test
    void tree_pictureByItsAlternativeAndFigureByItsNumberOnly() {
        example("twice-on-one-page");
        assertThat(AccessibilityTree.of(browser(), "figure"))
                .extracting(Node::name)
                .containsExactly("Figure 1", "Figure 2");
        assertThat(AccessibilityTree.of(browser(), "image"))
                .extracting(Node::name)
                .containsExactly("Gold beams cross a violet dusk; below, windows glow.", "Woman polishing lens");
        example("smallest");
        assertThat(AccessibilityTree.of(browser(), "figure"))
                .extracting(Node::name)
                .containsExactly("");
    }

    @Test
    void captionAsAlternative_pictureSaysSo() {
        example("caption-is-alternative");
        assertThat(AccessibilityTree.of(browser(), "image"))
                .extracting(Node::name)
                .containsExactly("Described in the caption");
        assertThat(find(".herald-caption-notice").getText()).isEqualTo("Image generated with AI");
    }

    @Test
    void blankCaption_noFigcaption() {
        example("empty");
        assertThat(all("figure")).hasSize(1);
        assertThat(all("figcaption, .herald-caption-kind")).isEmpty();
    }

    @Test
    void caption_heardInOrderKindHiddenFromTheEye() {
        example("all-options");
        assertThat(text("return document.querySelector('figcaption').textContent.replace(/\\s+/g, ' ')"))
                .isEqualTo(
                        "Image caption, Image digitally alteredFigure 1 The lighthouse at Skellan Head, 42 miles north"
                                + " of Dunmorrow, sweeps the darkening bay on Wednesday evening for the first time since 1992, as"
                                + " villagers watch from the harbour wallWhole captionPhotograph: Isla Penrowan, Agency:"
                                + " Saltwind News Agency, Distribution: Fernwick Pictures, Copyright: © 2023 Saltwind News"
                                + " Agency, Licence: CC BY 4.0");
        assertThat(number("return document.querySelector('figcaption > .herald-visually-hidden').offsetWidth"))
                .isLessThanOrEqualTo(1);
        assertThat(all("figcaption herald-icon:not([aria-hidden='true'])")).isEmpty();
    }

    @Test
    void longCaption_unfoldsByKeyboardWithAConstantName() {
        example("longest-text");
        fold();
        double folded = number("return document.querySelector('.herald-caption-body').clientHeight");
        run("document.querySelector('.herald-caption-toggle').focus()");
        press(Keys.ENTER);
        assertThat(AccessibilityTree.of(browser(), "button"))
                .extracting(Node::name)
                .containsExactly("Whole caption");
        assertThat(find(".herald-caption-toggle").getDomAttribute("aria-expanded"))
                .isEqualTo("true");
        assertThat(number("return document.querySelector('.herald-caption-body').clientHeight"))
                .isGreaterThan(1.5 * folded);
        press(Keys.SPACE);
        assertThat(find(".herald-caption-toggle").getDomAttribute("aria-expanded"))
                .isEqualTo("false");
        assertThat(number("return document.querySelector('.herald-caption-body').clientHeight"))
                .isEqualTo(folded);
        assertThat(text("return document.activeElement.className")).isEqualTo("herald-caption-toggle");
        assertThat(find(".herald-caption-toggle").getRect().height).isGreaterThanOrEqualTo(44);
    }

    @Test
    void linksInAFoldedCaption_reachedOnceEachAndSeen() {
        example("longest-text");
        fold();
        List<String> stops = new java.util.ArrayList<>();
        for (int i = 0; i < 4; i++) {
            press(Keys.TAB);
            stops.add(text("return document.activeElement.textContent"));
        }
        assertThat(stops)
                .containsExactly(
                        "Skellan Head", "Skellan Lighthouse Trust", "Coast and Harbour Office", "Whole caption");
        await("return document.querySelector('herald-clamp').hasAttribute('open')");
        assertThat(text("const body = document.querySelector('.herald-caption-body');"
                        + "return [...body.querySelectorAll('a')].every((a) => a.getBoundingClientRect().bottom"
                        + " <= body.getBoundingClientRect().bottom)"))
                .isEqualTo("true");
    }

    @Test
    void foldedCaption_wholeInTheTreeAndInPrint() {
        example("longest-text");
        fold();
        cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(text("const body = document.querySelector('.herald-caption-body');"
                        + "return body.scrollHeight <= body.clientHeight + 1"))
                .isEqualTo("true");
        assertThat(text("return getComputedStyle(document.querySelector('.herald-caption-toggle')).display"))
                .isEqualTo("none");
        assertThat(AccessibilityTree.of(browser(), "link")).hasSize(3);
    }

    @Test
    void shortCaption_isNotFolded() {
        example("all-options");
        fold();
        run("document.querySelector('.herald-caption-text').textContent = 'Short'");
        await("return !document.querySelector('herald-clamp').hasAttribute('folded')");
        assertThat(find(".herald-caption-toggle").isDisplayed()).isFalse();
        run("document.querySelector('.herald-caption-text').textContent = 'Long '.repeat(200)");
        fold();
        assertThat(find(".herald-caption-toggle").isDisplayed()).isTrue();
    }

    @Test
    void longDescription_openedAndLeftByKeyboard() {
        example("all-options");
        press(Keys.TAB);
        assertThat(text("return document.activeElement.textContent")).isEqualTo("Full description");
        press(Keys.ENTER);
        assertThat(find(".herald-figure-description-content").isDisplayed()).isTrue();
        assertThat(number("return document.activeElement.offsetHeight")).isGreaterThanOrEqualTo(44);
        press(Keys.TAB);
        pressShiftTab();
        assertThat(text("return document.activeElement.textContent")).isEqualTo("Full description");
        press(Keys.SPACE);
        assertThat(find(".herald-figure-description-content").isDisplayed()).isFalse();
        cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(number("return document.querySelector('.herald-figure-description-content').offsetHeight"))
                .isPositive();
        assertThat(text("return document.querySelector('.herald-figure-description-content p').checkVisibility()"))
                .isEqualTo("true");
    }

    @Test
    void reference_movesTheFocusThereAndBack() {
        example("twice-on-one-page");
        String address = browser().getCurrentUrl();
        assertThat(AccessibilityTree.of(browser(), "link"))
                .extracting(Node::name)
                .containsExactly("Figure 1", "the lens");
        press(Keys.TAB, Keys.TAB, Keys.ENTER);
        assertThat(text("return document.activeElement.tagName + document.activeElement.textContent.slice(0, 8)"))
                .isEqualTo("FIGUREFigure 2");
        assertThat(text("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        assertThat(text("return document.activeElement.getBoundingClientRect().top < innerHeight"))
                .isEqualTo("true");
        assertThat(all(".herald-figure-way-back:not([hidden])")).hasSize(1);
        press(Keys.TAB);
        assertThat(text("return document.activeElement.textContent")).isEqualTo("Back to the text");
        press(Keys.ENTER);
        assertThat(text("return document.activeElement.textContent")).isEqualTo("the lens");
        assertThat(browser().getCurrentUrl()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "brightness(0)", "brightness(0) invert(1)", "contrast(9) saturate(9)"})
    void overlay_holdsItsContrastOnAnyPicture(String filter) throws IOException {
        example("overlay");
        run("document.querySelector('figure img').style.filter = arguments[0]", filter);
        run(
                "document.querySelector('figcaption').style.setProperty('color', 'transparent', 'important');"
                        + "document.querySelector('figcaption').style.setProperty('--herald-caption-credit-color', 'transparent')");
        String[] box = text("const caption = document.querySelector('figcaption');"
                        + "caption.scrollIntoView({ block: 'end' });"
                        + "const rects = [...caption.querySelectorAll('.herald-caption-body, .herald-caption-credits')]"
                        + "  .map((part) => part.getBoundingClientRect());"
                        + "return [rects[0].left, rects[0].top, rects.at(-1).right, rects.at(-1).bottom].map(Math.floor).join()")
                .split(",");
        BufferedImage page = ImageIO.read(new ByteArrayInputStream(browser().getScreenshotAs(OutputType.BYTES)));
        double brightest = 0;
        for (int x = at(box, 0); x < at(box, 2); x++) {
            for (int y = at(box, 1); y < Math.min(at(box, 3), page.getHeight()); y++) {
                brightest = Math.max(brightest, luminance(new Color(page.getRGB(x, y))));
            }
        }
        assertThat(1.05 / (brightest + 0.05)).isGreaterThanOrEqualTo(4.5);
    }

    private static int at(String[] box, int index) {
        return Integer.parseInt(box[index]);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    @Test
    void overlay_belowThePictureWhereItIsNarrowAndInPrint() {
        example("overlay");
        String below = "const picture = document.querySelector('figure img').getBoundingClientRect();"
                + "return document.querySelector('.herald-caption-body').getBoundingClientRect().top >= picture.bottom";
        assertThat(text(below)).isEqualTo("false");
        width(320);
        assertThat(text(below)).isEqualTo("true");
        width(1200);
        cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(text(below)).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({"overlay, 700", "all-options, 320", "longest-text, 320", "right-to-left, 320", "beside-text, 700"})
    void wideTextSpacing_nothingIsCut(String name, int width) {
        example(name);
        width(width);
        run(TEXT_SPACING);
        run("document.querySelectorAll('herald-clamp').forEach((clamp) => clamp.setAttribute('open', ''))");
        assertThat(text("return [...document.querySelectorAll('figure, figcaption, figcaption div, figcaption button')]"
                        + ".filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0"
                        + " && getComputedStyle(part).display !== 'inline').length"))
                .isEqualTo("0");
        assertThat(text("const figure = document.querySelector('figure').getBoundingClientRect();"
                        + "const caption = document.querySelector('figcaption').getBoundingClientRect();"
                        + "return caption.bottom <= figure.bottom + 1 && caption.top >= figure.top - 1"))
                .isEqualTo("true");
    }

    @Test
    void besideText_floatsOnlyWhereThereIsRoom() {
        example("beside-text");
        String floating = "return [...document.querySelectorAll('figure')]"
                + ".map((figure) => getComputedStyle(figure).float).join()";
        assertThat(text(floating)).isEqualTo("inline-end,inline-start");
        width(479);
        assertThat(text(floating)).isEqualTo("none,none");
        width(1200);
        cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(text(floating)).isEqualTo("none,none");
    }

    @Test
    void pictureThatFails_keepsItsPlaceAndShowsItsAlternative() {
        example("picture-that-fails");
        await("return document.querySelector('figure img').hasAttribute('data-herald-broken')");
        assertThat(text("const box = document.querySelector('figure img').getBoundingClientRect();"
                        + "return Math.abs(box.width / box.height - 16 / 9) < 0.01"))
                .isEqualTo("true");
        assertThat(AccessibilityTree.of(browser(), "image"))
                .extracting(Node::name)
                .containsExactly("A white lighthouse on a dark headland throws gold beams across a violet dusk; below,"
                        + " windows glow and boats wait.");
        assertThat(find("figcaption").getText()).isEqualTo("The lamp was lit at sunset on Wednesday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"smallest", "one-word", "picture-that-fails", "overlay"})
    void pictureArrives_nothingMoves(String name) {
        cdp("Network.enable", Map.of());
        cdp("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        cdp(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", 200, "downloadThroughput", 4_000_000, "uploadThroughput", -1));
        try {
            example(name);
            await("return document.querySelector('figure img').complete");
            assertThat(number("return await new Promise((done) => {"
                            + "let moved = 0;"
                            + "new PerformanceObserver((list) => list.getEntries().forEach((entry) => {"
                            + "  if (entry.sources.some((source) => source.node?.closest?.('figure'))) {"
                            + "    moved += entry.value;"
                            + "  }"
                            + "})).observe({ type: 'layout-shift', buffered: true });"
                            + "setTimeout(() => done(moved), 200);"
                            + "})"))
                    .isZero();
        } finally {
            cdp("Network.disable", Map.of());
        }
    }

    @Test
    void leadAndLazyPictures_saySo() {
        example("all-options");
        assertThat(find("figure img").getDomAttribute("fetchpriority")).isEqualTo("high");
        assertThat(find("figure img").getDomAttribute("loading")).isNull();
        example("twice-on-one-page");
        assertThat(all("figure img").get(1).getDomAttribute("loading")).isEqualTo("lazy");
    }

    @Test
    void forcedColours_overlayIsThePagesOwn() {
        example("overlay");
        media("forced-colors", "active");
        assertThat(text("const page = getComputedStyle(document.body);"
                        + "const caption = getComputedStyle(document.querySelector('figcaption'));"
                        + "return caption.backgroundImage + (caption.color === page.color)"))
                .isEqualTo("nonetrue");
    }

    @Test
    void rightToLeft_mirrored() {
        example("right-to-left");
        assertThat(text("const number = document.querySelector('.herald-caption-number').getBoundingClientRect();"
                        + "const picture = document.querySelector('figure img').getBoundingClientRect();"
                        + "return Math.abs(number.right - picture.right) < 2"))
                .isEqualTo("true");
        assertThat(AccessibilityTree.of(browser(), "figure"))
                .extracting(Node::name)
                .containsExactly("الشكل 3");
    }
}
