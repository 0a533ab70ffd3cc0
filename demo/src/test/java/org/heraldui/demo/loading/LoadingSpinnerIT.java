package org.heraldui.demo.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.heraldui.demo.browser.ListeningTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The spinner in Chromium: when it shows, what is heard and how often, that all turn in step or stand. */
class LoadingSpinnerIT extends ListeningTest {
    private static final String WORDS = ".herald-spinner-loading .herald-spinner-words";

    private static final String TURNS =
            "document.getAnimations().filter((animation) => animation.animationName === 'herald-spinner-turn')";

    private void openExample(String name) {
        open("examples/LoadingSpinner/" + name);
    }

    private void press(int button) {
        all("main button").get(button).click();
        settle();
    }

    private void awaitWords() {
        await("return document.querySelector('herald-spinner').hasAttribute('data-shown')");
    }

    @Test
    void beforeTheDelay_nothingIsShownOrSaidAndThenOnce() {
        beforeLoad(
                "const later = window.setTimeout; window.setTimeout = (run, time, ...rest) => later(run, time === 1000"
                        + " && !window.go ? 1e8 : time, ...rest)");
        openExample("smallest");
        assertThat(find(WORDS).isDisplayed()).isFalse();
        assertThat(heard()).isEmpty();
        run("window.go = true; const spinner = document.querySelector('herald-spinner');"
                + " const place = spinner.parentNode; spinner.remove(); place.append(spinner)");
        awaitWords();
        assertThat(find(WORDS).getText()).isEqualTo("Loading comments");
        assertThat(heard()).containsExactly("Loading comments");
    }

    @Test
    void intervalAndLimit_areKeptAndTheEndIsSaidOnce() {
        openExample("all-options");
        awaitWords();
        pause(4_500);
        assertThat(heard())
                .containsExactly(
                        "Loading the weather on the coast",
                        "Waiting for the weather on the coast",
                        "Waiting for the weather on the coast");
        press(0);
        assertThat(heard()).hasSize(4).endsWith("Finished loading the weather on the coast");
        assertThat(find("herald-spinner").isDisplayed()).isFalse();
    }

    @Test
    void region_isBusyUntilTheEndAndTheFocusStays() {
        openExample("busy-region");
        awaitWords();
        assertThat(all("[aria-busy=true]")).hasSize(1);
        tabTo("main button");
        press(Keys.ENTER);
        settle();
        assertThat(all("[aria-busy=true]")).isEmpty();
        assertThat(hasFocus("main button")).isTrue();
        assertThat(heard()).containsExactly("Loading comments", "Finished loading comments");
    }

    @Test
    void failure_isShownAndSaidOnce() {
        openExample("busy-region");
        awaitWords();
        press(1);
        assertThat(find(".herald-spinner-failure").getText()).startsWith("The comments could not be loaded.");
        assertThat(all("[aria-busy=true]")).isEmpty();
        assertThat(heard())
                .containsExactly("Loading comments", "The comments could not be loaded. Try again in a minute.");
    }

    @Test
    void endWithinTheDelay_isSilent() {
        openExample("all-options");
        run("document.querySelector('herald-spinner').dataset.state = 'done'");
        run("document.querySelector('herald-spinner').dataset.delay = '100000'");
        run("document.querySelector('herald-live-region').clear(); window.heard = []");
        run("document.querySelector('herald-spinner').dataset.state = 'loading'");
        press(0);
        assertThat(heard()).isEmpty();
    }

    @Test
    void failureBeforeThePage_isNoNews() {
        openExample("error");
        assertThat(find(".herald-spinner-failure").isDisplayed()).isTrue();
        assertThat(heard()).isEmpty();
    }

    @Test
    void spinnersThatBeginApart_turnInStep() {
        media("prefers-reduced-motion", "no-preference");
        openExample("twice-on-one-page");
        await("return " + TURNS + ".length === 2 && " + TURNS + ".every((turn) => turn.startTime !== null)");
        assertThat(text("return " + TURNS + ".map((turn) => turn.startTime).join()"))
                .isEqualTo(String.join(",", Collections.nCopies(2, "0")));
    }

    @Test
    void reducedMotion_standsStillAndIsSeen() {
        openExample("compact");
        awaitWords();
        assertThat(text("return " + TURNS + ".length")).isEqualTo("0");
        assertThat(find(".herald-spinner-loading herald-icon").isDisplayed()).isTrue();
        assertThat(find(WORDS).getDomProperty("textContent")).isEqualTo("Loading the tide table");
        media("prefers-reduced-motion", "no-preference");
        await("return " + TURNS + ".length === 1");
    }
}
