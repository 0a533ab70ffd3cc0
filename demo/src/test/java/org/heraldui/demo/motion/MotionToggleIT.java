package org.heraldui.demo.motion;

import static org.assertj.core.api.Assertions.assertThat;

import org.heraldui.demo.browser.ListeningTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** One controller of motion: the reader's choice, the operating system's, and what comes later. */
class MotionToggleIT extends ListeningTest {
    private static final String BUTTON = ".herald-motion-button";
    private static final String RUNNING = "return document.getAnimations().filter((animation) =>"
            + " animation.animationName === 'example-waves' && animation.playState === 'running').length";

    private void openMoving(String example) {
        media("prefers-reduced-motion", "no-preference");
        open("examples/MotionToggle/" + example);
    }

    private String name(int index) {
        return String.valueOf(all(BUTTON).get(index).getAccessibleName());
    }

    private String running() {
        return text(RUNNING);
    }

    @ParameterizedTest
    @EnumSource(
            value = Keys.class,
            names = {"ENTER", "SPACE"})
    void key_stopsAndStartsAndKeepsTheFocus(Keys key) {
        openMoving("whole-page");
        assertThat(running()).isEqualTo("1");
        tabTo(BUTTON);
        press(key);
        assertThat(running()).isEqualTo("0");
        assertThat(name(0)).isEqualTo("Play all animations");
        assertThat(hasFocus(BUTTON)).isTrue();
        press(key);
        assertThat(running()).isEqualTo("1");
        assertThat(name(0)).isEqualTo("Pause all animations");
        assertThat(find(BUTTON).getDomAttribute("aria-pressed")).isNull();
    }

    @Test
    void pause_survivesReloadAndOtherPagesAndIsSilent() {
        openMoving("whole-page");
        find(BUTTON).click();
        assertThat(heard()).isEmpty();
        openMoving("whole-page");
        assertThat(running()).isEqualTo("0");
        openMoving("inside-card");
        assertThat(running()).isEqualTo("0");
        assertThat(name(0)).isEqualTo("Play the tide");
    }

    @Test
    void oneClick_stopsEveryMover() {
        openMoving("twice-on-one-page");
        all(BUTTON).get(1).click();
        all(BUTTON).get(1).click();
        assertThat(running()).isEqualTo("2");
        all(BUTTON).get(0).click();
        assertThat(running()).isEqualTo("0");
        assertThat(name(1)).isEqualTo("Play the tide");
        all(BUTTON).get(2).click();
        assertThat(running()).isEqualTo("1");
        assertThat(name(0)).isEqualTo("Play all animations");
        all(BUTTON).get(0).click();
        assertThat(running()).isEqualTo("2");
        assertThat(name(2)).isEqualTo("Pause the swell");
    }

    @Test
    void whatComesLater_startsAsThePageSays() {
        openMoving("whole-page");
        find(BUTTON).click();
        run("""
            window.film = document.createElement('div');
            film.dataset.heraldMoves = '';
            film.calls = [];
            film.pause = () => film.calls.push('pause');
            film.play = () => film.calls.push('play');
            film.addEventListener('herald-motion', (event) => film.calls.push(event.detail.paused));
            document.querySelector('main').append(film);
            """);
        await("return film.calls.join() === 'pause,true'");
        find(BUTTON).click();
        assertThat(text("return film.calls.join()")).isEqualTo("pause,true,play,false");
    }

    @Test
    void controlOfAMover_countsForItAlone() {
        openMoving("twice-on-one-page");
        run("document.querySelector('.example-waves').dispatchEvent(new CustomEvent('herald-motion-choose',"
                + " { bubbles: true, detail: { state: 'paused' } }))");
        assertThat(running()).isEqualTo("1");
    }

    @Test
    void operatingSystem_decidesUntilTheReaderDoes() {
        open("examples/MotionToggle/whole-page");
        assertThat(running()).isEqualTo("0");
        assertThat(name(0)).isEqualTo("Play all animations");
        media("prefers-reduced-motion", "no-preference");
        await(RUNNING + " === 1");
        media();
        await(RUNNING + " === 0");
        find(BUTTON).click();
        assertThat(running()).isEqualTo("1");
        open("examples/MotionToggle/whole-page");
        assertThat(running()).isEqualTo("1");
    }

    @Test
    void toggleWithAnId_isRememberedUntilThePageIsChosen() {
        openMoving("one-thing");
        find(BUTTON).click();
        openMoving("one-thing");
        assertThat(running()).isEqualTo("0");
        assertThat(name(0)).isEqualTo("Play the tide");
        run("document.querySelector('herald-motion').choose('playing')");
        openMoving("one-thing");
        assertThat(running()).isEqualTo("1");
    }

    @Test
    void otherTab_isToldAtOnce() {
        openMoving("whole-page");
        run("const other = document.createElement('iframe'); other.src = location.href; document.body.append(other);"
                + " other.onload = () => other.contentWindow.localStorage.setItem('herald-motion', 'paused')");
        await(RUNNING + " === 0");
    }

    @Test
    void picture_isReplacedByItsStill() {
        openMoving("moving-picture");
        assertThat(find("img").getDomAttribute("src")).contains("turning");
        find(BUTTON).click();
        assertThat(find("img").getDomAttribute("src")).contains("still");
        find(BUTTON).click();
        assertThat(find("img").getDomAttribute("src")).contains("turning");
    }

    @Test
    void browserThatRemembersNothing_stillStops() {
        beforeLoad("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('No.') } })");
        openMoving("whole-page");
        find(BUTTON).click();
        assertThat(running()).isEqualTo("0");
        assertThat(name(0)).isEqualTo("Play all animations");
    }

    @Test
    void eventAndSignal_reachTheServer() {
        openMoving("all-options");
        find(BUTTON).click();
        settle();
        assertThat(find("p").getText()).isEqualTo("The tide stands.");
        media("prefers-reduced-motion", "no-preference");
        open("examples/MotionPreferences/state-of-the-page");
        await("return document.querySelector('p').textContent === 'Things may move here.'");
        find(BUTTON).click();
        await("return document.querySelector('p').textContent === 'Nothing moves here.'");
    }

    @Test
    void button_worksOnceAfterItMoved() {
        openMoving("whole-page");
        run("const toggle = document.querySelector('herald-motion-toggle'); toggle.remove();"
                + " document.querySelector('main').append(toggle)");
        find(BUTTON).click();
        assertThat(running()).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"whole-page", "all-options"})
    void button_isLargeAndShowsTheFocus(String example) {
        width(320);
        openMoving(example);
        tabTo(BUTTON);
        assertThat(text(
                        "const box = arguments[0].getBoundingClientRect();"
                                + "return Math.min(box.width, box.height) >= 44"
                                + " && parseFloat(getComputedStyle(arguments[0]).outlineWidth) >= 2",
                        find(BUTTON)))
                .isEqualTo("true");
    }
}
