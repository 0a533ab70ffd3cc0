package org.heraldui.demo.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.heraldui.demo.browser.BrowserTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** What the browser does with the times of an article, under a clock that the test turns. */
class PublishedTimeIT extends BrowserTest {
    /** The example was published 26 hours and changed 61 minutes before it is opened. */
    private static final Duration AGE = Duration.ofHours(26);

    // The clock of the page is off by window.skew; timers of more than 20 seconds wait for window.turn().
    private static final String CLOCK = """
            window.skew = SKEW;
            const now = Date.now.bind(Date);
            Date.now = () => now() + window.skew;
            const sinceStart = performance.now.bind(performance);
            performance.now = () => sinceStart() + window.skew;
            const held = [];
            const later = window.setTimeout;
            const forget = window.clearTimeout;
            window.setTimeout = (run, delay, ...rest) =>
                delay > 20000 ? -held.push(() => run(...rest)) : later(run, delay, ...rest);
            window.clearTimeout = (id) => (id < 0 ? (held[-id - 1] = undefined) : forget(id));
            window.turn = (seconds) => {
                window.skew += seconds * 1000;
                held.splice(0, held.length, ...held.map((run) => (run ? void run() : undefined)));
            };
            """;

    private @Nullable Object script;

    private void openAt(Duration ageOfPublication) {
        long skew = ageOfPublication.minus(AGE).toMillis();
        script = cdp(
                        "Page.addScriptToEvaluateOnNewDocument",
                        Map.of("source", CLOCK.replace("SKEW", String.valueOf(skew))))
                .get("identifier");
        open("examples/PublishedTime/all-options");
        await("return !document.querySelector('summary time').textContent.includes(':')"
                + " || Date.now() - Date.parse(document.querySelector('summary time').dateTime) > 604800000");
    }

    @AfterEach
    void resetClock() {
        if (script != null) {
            cdp("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
            script = null;
        }
        cdp("Emulation.setTimezoneOverride", Map.of("timezoneId", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "PT59S, just now",
        "PT61S, 1 minute ago",
        "PT59M59S, 59 minutes ago",
        "PT61M, 1 hour ago",
        "PT23H59M, 23 hours ago",
        "PT25H, 1 day ago",
        "PT167H59M, 6 days ago"
    })
    void age_isRoundedDown(Duration age, String words) {
        openAt(age);
        assertThat(published()).isEqualTo(words);
    }

    @Test
    void pastTheLimit_isTheExactTime() {
        openAt(Duration.ofDays(7).minusSeconds(30));
        assertThat(published()).isEqualTo("6 days ago");
        turn(Duration.ofSeconds(61));
        assertThat(published()).isEqualTo(exact());
    }

    @Test
    void minutesPassing_refreshWithoutEverGoingBack() {
        openAt(AGE);
        assertThat(updated()).isEqualTo("1 hour ago");
        turn(Duration.ofMinutes(60));
        assertThat(updated()).isEqualTo("2 hours ago");
        turn(Duration.ofHours(-5));
        assertThat(updated()).isEqualTo("2 hours ago");
        turn(Duration.ofHours(6));
        assertThat(updated()).isEqualTo("3 hours ago");
    }

    @Test
    void outOfView_nothingChangesUntilItComesBack() {
        openAt(AGE);
        run("document.querySelector('main').prepend(Object.assign(document.createElement('div'),"
                + " { style: 'block-size: 5000px' })); scrollTo(0, 0)");
        settleObservers();
        turn(Duration.ofHours(3));
        assertThat(updated()).isEqualTo("1 hour ago");
        run("document.querySelector('herald-published-time').scrollIntoView()");
        await("return document.querySelectorAll('summary time')[1].textContent === '4 hours ago'");
    }

    @Test
    void focusOnTheTime_keepsItsWords() {
        openAt(AGE);
        run("document.querySelector('summary').focus()");
        turn(Duration.ofHours(3));
        assertThat(updated()).isEqualTo("1 hour ago");
        run("document.activeElement.blur()");
        turn(Duration.ofMinutes(1));
        assertThat(updated()).isEqualTo("4 hours ago");
    }

    @Test
    void exactTime_opensByKeyboardAndIsInNoLiveRegion() {
        openAt(AGE);
        assertThat(find("summary").getAccessibleName()).isEqualTo("Published 1 day ago , Updated 1 hour ago");
        run("document.querySelector('summary').focus()");
        assertThat(find(".herald-published-exact").isDisplayed()).isFalse();
        press(Keys.ENTER);
        assertThat(find(".herald-published-exact").isDisplayed()).isTrue();
        assertThat(find(".herald-published-exact time").getText()).matches(".*\\d:\\d\\d.*(GMT|BST)");
        assertThat(text("return document.querySelector('summary').closest('[aria-live], [role=status]').ariaLive"))
                .isEqualTo("off");
    }

    @Test
    void readerElsewhere_getsBothZones() {
        cdp("Emulation.setTimezoneOverride", Map.of("timezoneId", "Asia/Tokyo"));
        openAt(AGE);
        find("summary").click();
        assertThat(find(".herald-published-reader-zone").getText())
                .startsWith("In your time zone: ")
                .endsWith("GMT+9");
    }

    @Test
    void readerInTheSameZone_getsOne() {
        cdp("Emulation.setTimezoneOverride", Map.of("timezoneId", "Europe/London"));
        openAt(AGE);
        find("summary").click();
        assertThat(find(".herald-published-reader-zone").isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"de, vor 1 Tag", "pl, 1 dzień temu", "ja, 1 日前", "fr, il y a 1 jour"})
    void language_isThatOfThePage(String language, String words) {
        open("examples/PublishedTime/all-options?lang=" + language);
        await("return document.querySelector('summary time').textContent === arguments[0]", words);
    }

    @Test
    void paper_hasTheExactTimes() {
        openAt(AGE);
        cdp("Emulation.setEmulatedMedia", Map.of("media", "print", "features", List.of()));
        assertThat(find("summary").isDisplayed()).isFalse();
        assertThat(text("return document.querySelector('.herald-published-exact time').checkVisibility()"))
                .isEqualTo("true");
    }

    private void turn(Duration time) {
        run("window.turn(arguments[0])", time.toSeconds());
    }

    /** Lets the observer of what is in view report twice, which takes two frames. */
    private void settleObservers() {
        browser()
                .executeAsyncScript(
                        "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(arguments[0], 50)))");
    }

    private String published() {
        return all("summary time").get(0).getText();
    }

    private String updated() {
        return all("summary time").get(1).getText();
    }

    private String exact() {
        return text("return document.querySelector('.herald-published-exact time').textContent");
    }
}
