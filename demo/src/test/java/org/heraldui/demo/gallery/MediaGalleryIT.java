package org.heraldui.demo.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.heraldui.demo.browser.AccessibilityTree;
import org.heraldui.demo.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The picture gallery in Chromium: steps, ends, keys, the slide show, the enlarged view, and what is heard. */
class MediaGalleryIT extends BrowserTest {
    private static final String NEXT = ".herald-gallery > .herald-gallery-controls .herald-gallery-next";
    private static final String PREVIOUS = ".herald-gallery > .herald-gallery-controls .herald-gallery-previous";
    private static final String COUNTER = ".herald-gallery > .herald-gallery-controls .herald-gallery-counter";
    private static final String LIST = ".herald-gallery-list";
    private static final String IN_REACH = """
        return [...document.querySelectorAll('.herald-gallery-item')]
            .map((item, i) => item.inert ? '' : i + 1).filter(Boolean).join(' ')
        """;
    private static final String EAR = """
        window.heard = [];
        new MutationObserver((changes) => {
            const regions = changes.map(({ target }) =>
                (target.nodeType === 1 ? target : target.parentElement)?.closest('[role=status], [aria-live]'));
            new Set(regions).forEach((region) => region?.textContent && window.heard.push(region.textContent));
        }).observe(document, { childList: true, subtree: true, characterData: true });
        """;

    private void openExample(String name) {
        open("examples/MediaGallery/" + name);
        run(EAR);
    }

    private List<String> heard() {
        settle();
        pause(1_500);
        return ((List<?>) Objects.requireNonNull(run("return window.heard")))
                .stream().map(String::valueOf).toList();
    }

    private void pause(int milliseconds) {
        new Actions(browser()).pause(Duration.ofMillis(milliseconds)).perform();
    }

    private void inReach(String items) {
        await("return (() => {" + IN_REACH + "})() === arguments[0]", items);
    }

    private void focus(String css) {
        run("document.querySelector(arguments[0]).focus()", css);
    }

    private boolean focused(String css) {
        return Boolean.TRUE.equals(run("return document.activeElement.matches(arguments[0])", css));
    }

    @Test
    void gallery_isNamedAndItsListIsCounted() {
        openExample("smallest");
        assertThat(AccessibilityTree.of(browser(), "group"))
                .extracting(AccessibilityTree.Node::name)
                .contains("A light comes back");
        assertThat(find(".herald-gallery").getDomAttribute("aria-roledescription"))
                .isEqualTo("picture gallery");
        assertThat(find(NEXT).getAccessibleName()).isEqualTo("Next picture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ltr", "rtl"})
    void buttons_stepToBothEndsAndKeepTheFocus(String direction) {
        openExample("smallest");
        direction(direction);
        inReach("1");
        focus(NEXT);
        for (String item : List.of("2", "3", "3")) {
            press(Keys.ENTER);
            inReach(item);
        }
        assertThat(focused(NEXT)).isTrue();
        assertThat(find(NEXT).getDomAttribute("aria-disabled")).isEqualTo("true");
        assertThat(find(PREVIOUS).getDomAttribute("aria-disabled")).isEqualTo("false");
        await("return document.querySelector(arguments[0]).textContent === '3 / 3'", COUNTER);
        assertThat(heard()).containsExactly("Picture 2 of 3", "Picture 3 of 3");
    }

    @Test
    void tab_neverReachesWhatIsOutOfView() {
        openExample("smallest");
        inReach("1");
        focus(LIST);
        press(Keys.TAB);
        assertThat(text("return document.activeElement.textContent")).isEqualTo("Enlarge picture 1 of 3");
        press(Keys.TAB);
        assertThat(focused(".herald-gallery *")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ltr", "rtl"})
    void arrowKeys_followTheDirectionOfReading(String direction) {
        openExample("smallest");
        direction(direction);
        focus(LIST);
        press(direction.equals("ltr") ? Keys.ARROW_RIGHT : Keys.ARROW_LEFT);
        inReach("2");
        press(Keys.END);
        inReach("3");
        press(direction.equals("ltr") ? Keys.ARROW_LEFT : Keys.ARROW_RIGHT);
        inReach("2");
        press(Keys.HOME);
        inReach("1");
        assertThat(focused(LIST)).isTrue();
    }

    @Test
    void arrowKeys_inAFieldAreTheField() {
        openExample("not-only-pictures");
        focus(".herald-gallery input");
        press("abc", Keys.ARROW_LEFT, Keys.HOME, "x");
        assertThat(find(".herald-gallery input").getDomProperty("value")).isEqualTo("xabc");
        inReach("1");
    }

    @Test
    void scrolling_countsAndSaysNothing() {
        openExample("smallest");
        run("document.querySelector(arguments[0]).scrollBy({ left: 99999, behavior: 'instant' })", LIST);
        inReach("3");
        await("return document.querySelector(arguments[0]).textContent === '3 / 3'", COUNTER);
        assertThat(heard()).isEmpty();
    }

    @Test
    void slideWithTheFocus_staysInReachWhileItScrollsAway() {
        openExample("smallest");
        focus(".herald-gallery-item:first-child button");
        run("document.querySelector(arguments[0]).scrollBy({ left: 99999, behavior: 'instant' })", LIST);
        inReach("1 3");
        assertThat(focused(".herald-gallery-enlarge")).isTrue();
        focus(NEXT);
        inReach("3");
    }

    @Test
    void slideShow_startsPausedWithReducedMotion() {
        openExample("slide-show");
        assertThat(find(".herald-gallery").getDomAttribute("data-playing")).isNull();
        assertThat(find(".herald-gallery-pause").getAccessibleName()).isEqualTo("Play slide show");
    }

    @Test
    void slideShow_runsInSilenceUntilTheFocusComesIn() {
        media("prefers-reduced-motion", "no-preference");
        openExample("slide-show");
        assertThat(find(".herald-gallery-pause").getAccessibleName()).isEqualTo("Pause slide show");
        run("document.querySelector('.herald-gallery').rotate(400)");
        inReach("2");
        inReach("3");
        inReach("1");
        assertThat(heard()).isEmpty();
        focus(".herald-gallery-pause");
        assertThat(find(".herald-gallery").getDomAttribute("data-playing")).isNotNull();
        press(Keys.TAB);
        assertThat(find(".herald-gallery").getDomAttribute("data-playing")).isNull();
        run("document.activeElement.blur()");
        assertThat(find(".herald-gallery-pause").getAccessibleName()).isEqualTo("Play slide show");
        find(".herald-gallery-pause").click();
        assertThat(find(".herald-gallery-pause").getAccessibleName()).isEqualTo("Pause slide show");
    }

    @Test
    void slideShow_obeysTheControlOfThePage() {
        media("prefers-reduced-motion", "no-preference");
        openExample("slide-show");
        assertThat(find(".herald-gallery").getDomAttribute("data-herald-moves")).isNotNull();
        run("document.querySelector('.herald-gallery').pause()");
        assertThat(find(".herald-gallery").getDomAttribute("data-playing")).isNull();
        run("document.querySelector('.herald-gallery').play()");
        assertThat(find(".herald-gallery").getDomAttribute("data-playing")).isNotNull();
    }

    @Test
    void enlarged_isNamedStepsSpeaksAndLeadsBackToTheLastPicture() {
        openExample("all-options");
        focus(".herald-gallery-item:nth-child(2) button");
        press(Keys.ENTER);
        await("return document.querySelector('dialog').open");
        assertThat(find("dialog").getAccessibleName()).isEqualTo("A light comes back");
        assertThat(text("return location.hash")).isEqualTo("#img-2");
        assertThat(find(".herald-gallery-stage img").getDomAttribute("alt")).isEqualTo("Woman polishing a lens");
        assertThat(duplicateIds()).isEmpty();
        press(Keys.ARROW_RIGHT);
        await("return document.querySelector('dialog [role=status]').textContent === 'Picture 3 of 5'");
        assertThat(find(".herald-gallery-stage img").getDomAttribute("alt")).isEqualTo("A ship under one sail");
        press(Keys.ESCAPE);
        await("return !document.querySelector('dialog').open");
        assertThat(focused(".herald-gallery-item:nth-child(3) .herald-gallery-enlarge"))
                .isTrue();
        assertThat(heard()).containsExactly("Picture 3 of 5");
        await("return location.hash === ''");
        assertThat(all(".herald-gallery")).hasSize(1);
    }

    @Test
    void back_closesTheEnlargedViewAndStaysOnThePage() {
        openExample("all-options");
        find(".herald-gallery-item:nth-child(2) .herald-gallery-enlarge").click();
        await("return document.querySelector('dialog').open");
        browser().navigate().back();
        await("return document.querySelector('dialog')?.open === false");
        assertThat(browser().getCurrentUrl()).endsWith("examples/MediaGallery/all-options");
    }

    @Test
    void address_opensItsPicture() {
        open("examples/MediaGallery/all-options#img-3");
        await("return document.querySelector('dialog').open");
        assertThat(find(".herald-gallery-stage img").getDomAttribute("alt")).isEqualTo("A ship under one sail");
        find(".herald-gallery-close").click();
        await("return !document.querySelector('dialog').open");
        assertThat(focused(".herald-gallery-item:nth-child(3) .herald-gallery-enlarge"))
                .isTrue();
    }

    @Test
    void reattached_worksOnce() {
        openExample("smallest");
        run("""
            const gallery = document.querySelector('.herald-gallery'), parent = gallery.parentElement;
            gallery.remove();
            parent.append(gallery);
            """);
        find(NEXT).click();
        inReach("2");
        assertThat(heard()).containsExactly("Picture 2 of 3");
    }

    @Test
    void targets_are44PixelsAtLeast() {
        openExample("slide-show");
        assertThat(text("""
            return [...document.querySelectorAll('.herald-gallery button')].filter((b) => b.checkVisibility())
                .every((b) => b.offsetWidth >= 44 && b.offsetHeight >= 44)
            """)).isEqualTo("true");
    }

    @Test
    void print_showsAllPicturesAndNoButtons() {
        openExample("smallest");
        cdp("Emulation.setEmulatedMedia", java.util.Map.of("media", "print"));
        assertThat(text("""
            const shown = (css) => [...document.querySelectorAll(css)].filter((e) => e.checkVisibility()).length;
            return shown('.herald-gallery button') + ' ' + shown('.herald-gallery-item img')
                + ' ' + getComputedStyle(document.querySelector('.herald-gallery-list')).display
            """)).isEqualTo("0 3 block");
    }

    private String duplicateIds() {
        return text("""
            const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
            return ids.filter((id, i) => ids.indexOf(id) !== i).join(' ')
            """);
    }
}
