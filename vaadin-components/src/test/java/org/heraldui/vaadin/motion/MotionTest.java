package org.heraldui.vaadin.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heraldui.vaadin.shared.FakePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server's part of motion: names, marks, the signal. */
class MotionTest {
    private static final String MARK = Pausable.MARK;
    private static final String PAUSED = "event.detail.paused";

    private final FakePage page = new FakePage(Locale.ENGLISH);
    private final Div film = new Div();

    private static final class Gallery extends Div implements Pausable {
        private static final long serialVersionUID = 1L;
    }

    @AfterEach
    void closePage() {
        page.close();
    }

    private static List<String> names(MotionToggle toggle) {
        return FakePage.all(toggle, "herald-motion-words").stream()
                .map(Element::getText)
                .toList();
    }

    @Test
    void newToggle_stopsThePage() {
        MotionToggle toggle = page.add(new MotionToggle());
        assertThat(names(toggle)).containsExactly("Pause all animations", "Play all animations");
        assertThat(toggle.getTargets()).isEmpty();
        assertThat(toggle.getElement().hasAttribute("data-group")).isFalse();
        assertThat(toggle.getElement().getOuterHTML())
                .contains("type=\"button\"")
                .doesNotContain("aria-");
    }

    @ParameterizedTest
    @CsvSource({"de, Den Film anhalten", "ja, Den Filmを一時停止", "ar, إيقاف مؤقت: Den Film", "fi, Pause Den Film"})
    void what_isInTheNameInEachLanguage(String language, String name) {
        MotionToggle toggle = page.add(new MotionToggle("Den Film", film));
        page.ui().setLocale(Locale.of(language));
        assertThat(names(toggle).getFirst()).isEqualTo(name);
    }

    @Test
    void targets_carryTheGroupOfTheirToggle() {
        Div other = new Div();
        MotionToggle toggle = new MotionToggle("the film", film);
        assertThat(film.getElement().getAttribute(MARK))
                .isNotEmpty()
                .isEqualTo(toggle.getElement().getAttribute("data-group"));
        toggle.setTargets(other);
        assertThat(film.getElement().getAttribute(MARK)).isEmpty();
        assertThat(other.getElement().getAttribute(MARK)).isNotEmpty();
        toggle.setTargets();
        assertThat(toggle.getElement().hasAttribute("data-group")).isFalse();
    }

    @Test
    void targetOfAnotherToggle_staysWithIt() {
        MotionToggle first = new MotionToggle("the film", film);
        MotionToggle second = new MotionToggle("the film", film);
        first.setTargets();
        assertThat(film.getElement().getAttribute(MARK))
                .isEqualTo(second.getElement().getAttribute("data-group"));
    }

    @Test
    void register_marksAndLeavesTheGroupAlone() {
        MotionToggle toggle = new MotionToggle("the film", film);
        Registration registration = MotionPreferences.register(film);
        assertThat(film.getElement().getAttribute(MARK))
                .isEqualTo(toggle.getElement().getAttribute("data-group"));
        registration.remove();
        assertThat(film.getElement().hasAttribute(MARK)).isFalse();
    }

    @Test
    void picture_hasItsStill() {
        Image image = new Image();
        MotionPreferences.register(image, URI.create("still.png"));
        assertThat(image.getElement().getAttribute("data-herald-still")).isEqualTo("still.png");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MotionPreferences.register(image, URI.create("data:image/png,x")))
                .withMessageContaining("\"data:image/png,x\"");
    }

    @Test
    void signal_followsTheBrowser() {
        MotionPreferences preferences = MotionPreferences.of(page.ui());
        assertThat(preferences.signal().peek()).isEqualTo(MotionState.UNKNOWN);
        FakePage.fire(preferences, "herald-motion", PAUSED, true);
        assertThat(preferences.signal().peek()).isEqualTo(MotionState.REDUCED);
        FakePage.fire(preferences, "herald-motion", PAUSED, false);
        assertThat(preferences.signal().peek()).isEqualTo(MotionState.ALLOWED);
    }

    @Test
    void preferences_areOneForEachPage() {
        assertThat(MotionPreferences.of(page.ui())).isSameAs(MotionPreferences.of(page.ui()));
        page.add(new MotionToggle());
        page.add(new MotionToggle());
        assertThat(page.ui().getElement().getChildren().filter(e -> "herald-motion".equals(e.getTag())))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"REDUCED, paused", "ALLOWED, playing", "UNKNOWN, ''"})
    void stored_reachesTheBrowser(MotionState choice, String word) {
        MotionPreferences.of(page.ui()).setStored(choice);
        assertThat(page.calls()).anyMatch(call -> call.contains(".choose(") && call.endsWith(" <- " + word));
    }

    @Test
    void pauseAndResume_reachTheBrowser() {
        Gallery gallery = page.add(new Gallery());
        gallery.pause();
        gallery.resume();
        assertThat(page.calls())
                .filteredOn(call -> call.contains("herald-motion-choose"))
                .extracting(call -> call.substring(call.indexOf(" <- ") + 4))
                .containsExactly("paused", "playing");
    }

    @Test
    void press_isFired() {
        MotionToggle toggle = page.add(new MotionToggle());
        List<MotionToggleEvent> events = new ArrayList<>();
        toggle.addToggleListener(events::add);
        FakePage.fire(toggle, "herald-motion-toggled", PAUSED, true);
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.isPaused()).isTrue();
            assertThat(event.isFromClient()).isTrue();
        });
    }

    @Test
    void ownTexts_replaceAll() throws Exception {
        MotionToggle toggle = new MotionToggle("the film", film);
        toggle.setI18n(new MotionToggleI18n().setPause("A {0}").setPlay("B {0}"));
        assertThat(names(FakePage.copy(toggle))).containsExactly("A the film", "B the film");
        toggle.setWhat("");
        toggle.setI18n(new MotionToggleI18n().setPauseAll("C").setPlayAll("D"));
        assertThat(names(toggle)).containsExactly("C", "D");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefusedWithACure() {
        MotionToggle toggle = new MotionToggle();
        assertThatNullPointerException().isThrownBy(() -> toggle.setWhat(null)).withMessageContaining("Give");
        assertThatNullPointerException()
                .isThrownBy(() -> MotionPreferences.of(page.ui()).setStored(null))
                .withMessageContaining("UNKNOWN");
    }
}
