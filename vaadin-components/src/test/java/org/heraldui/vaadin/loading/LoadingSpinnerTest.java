package org.heraldui.vaadin.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.BindingActiveException;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Duration;
import java.util.Locale;
import org.heraldui.vaadin.shared.FakePage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoadingSpinnerTest {
    private final FakePage page = new FakePage(Locale.ENGLISH);
    private final Div comments = new Div();
    private final LoadingSpinner spinner = new LoadingSpinner("comments");

    @AfterEach
    void closePage() {
        page.close();
    }

    private @Nullable String busy() {
        return comments.getElement().getAttribute("aria-busy");
    }

    private @Nullable String data(String name) {
        return spinner.getElement().getAttribute("data-" + name);
    }

    private String words(String part) {
        return FakePage.one(spinner, "herald-spinner-" + part).getTextRecursively();
    }

    @Test
    void newSpinner_loadsWithItsWordsAndTimes() {
        page.add(spinner);
        assertThat(spinner.getState()).isEqualTo(LoadingState.LOADING);
        assertThat(words("loading")).isEqualTo("Loading comments");
        assertThat(words("failure")).isEqualTo("Could not load comments");
        assertThat(data("still")).isEqualTo("Still loading comments");
        assertThat(data("done")).isEqualTo("Finished loading comments");
        assertThat(data("delay")).isEqualTo("1000");
        assertThat(data("interval")).isEqualTo("10000");
        assertThat(data("limit")).isEqualTo("60000");
        assertThat(spinner.getElement().getOuterHTML()).doesNotContain("aria-live", "role=");
    }

    @Test
    void busy_isOwnedFromAttachToDetach() {
        spinner.setBusyTarget(comments);
        assertThat(busy()).isEqualTo("false");
        page.add(spinner);
        assertThat(busy()).isEqualTo("true");
        spinner.getElement().removeFromParent();
        assertThat(busy()).isEqualTo("false");
        page.add(spinner);
        assertThat(busy()).isEqualTo("true");
    }

    @Test
    void end_isNotBusyAndAStartIsAgain() {
        page.add(spinner);
        spinner.setBusyTarget(comments);
        assertThat(busy()).isEqualTo("true");
        spinner.complete();
        assertThat(busy()).isEqualTo("false");
        spinner.start();
        assertThat(busy()).isEqualTo("true");
        spinner.fail();
        assertThat(busy()).isEqualTo("false");
        assertThat(data("state")).isEqualTo("failed");
    }

    @Test
    void otherTarget_freesTheFirst() {
        Div other = new Div();
        page.add(spinner);
        spinner.setBusyTarget(comments);
        spinner.setBusyTarget(other);
        assertThat(busy()).isEqualTo("false");
        assertThat(other.getElement().getAttribute("aria-busy")).isEqualTo("true");
        spinner.setBusyTarget(null);
        assertThat(other.getElement().getAttribute("aria-busy")).isEqualTo("false");
    }

    @Test
    void wholePage_isNoTarget() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spinner.setBusyTarget(page.ui()))
                .withMessageContaining("\"UI\"")
                .withMessageContaining("Give the part");
    }

    @Test
    void failure_saysWhatHappened() {
        spinner.fail("No network.");
        assertThat(words("failure")).isEqualTo("No network.");
        spinner.fail();
        assertThat(words("failure")).isEqualTo("Could not load comments");
    }

    @Test
    void state_followsASignal() {
        ValueSignal<LoadingState> signal = new ValueSignal<>(LoadingState.LOADING);
        page.add(spinner);
        spinner.setBusyTarget(comments);
        spinner.bindState(signal);
        signal.set(LoadingState.DONE);
        assertThat(data("state")).isEqualTo("done");
        assertThat(busy()).isEqualTo("false");
        assertThatThrownBy(spinner::start).isInstanceOf(BindingActiveException.class);
    }

    @ParameterizedTest
    @CsvSource({"de, comments wird geladen", "fr, Chargement : comments", "he, בטעינה: comments", "fi, Loading comments"
    })
    void words_followTheLanguage(String language, String words) {
        page.add(spinner);
        page.ui().setLocale(Locale.of(language));
        assertThat(words("loading")).isEqualTo(words);
    }

    @Test
    void ownTexts_replaceAllAndComeBackFromSerialisation() throws Exception {
        LoadingSpinnerI18n own = new LoadingSpinnerI18n()
                .setLoading("A {0}")
                .setStillLoading("B {0}")
                .setDone("C {0}")
                .setFailed("D {0}");
        spinner.setI18n(own);
        LoadingSpinner copy = FakePage.copy(spinner);
        copy.setWhat("tides");
        assertThat(copy.getElement().getOuterHTML()).contains("A tides", "B tides", "C tides", "D tides");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void blankWords_areRefused(String what) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LoadingSpinner(what))
                .withMessageContaining("\"" + what + "\"");
    }

    @Test
    void negativeTimes_areRefused() {
        Duration negative = Duration.ofSeconds(-1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spinner.setDelay(negative))
                .withMessageContaining("PT-1S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spinner.setAnnounceInterval(negative))
                .withMessageContaining("interval");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spinner.setAnnounceLimit(negative))
                .withMessageContaining("limit");
    }
}
