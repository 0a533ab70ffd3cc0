package org.heraldui.vaadin.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.local.ValueSignal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heraldui.vaadin.shared.FakePage;
import org.heraldui.vaadin.shared.HeadingLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreakingNewsBannerTest {
    private static final BreakingNews STORM = new BreakingNews("storm", "Storm near", URI.create("/storm"));
    private static final BreakingNews WORSE =
            new BreakingNews("storm", "Storm near", URI.create("/storm"), Urgency.EMERGENCY);

    private final FakePage page = new FakePage(Locale.ENGLISH);
    private final BreakingNewsBanner banner = new BreakingNewsBanner();

    @AfterEach
    void closePage() {
        page.close();
    }

    private List<String> told() {
        return page.calls().stream()
                .filter(call -> call.contains(".tell("))
                .map(call -> call.substring(call.indexOf(" <- ") + 4))
                .toList();
    }

    private String markup() {
        return banner.getElement().getOuterHTML();
    }

    @Test
    void message_isARegionNamedByItsLabelWithAHeading() {
        banner.setMessage(STORM);
        Element region = FakePage.one(banner, "herald-breaking-body");
        assertThat(region.getTag()).isEqualTo("section");
        assertThat(markup())
                .contains("id=\"" + region.getAttribute("aria-labelledby") + "\">Breaking news<")
                .contains("<h2 class=\"herald-breaking-headline\"><a href=\"/storm\"")
                .doesNotContain("role=\"alert\"", "aria-live");
        assertThat(FakePage.one(banner, "herald-breaking-close").getTextRecursively())
                .isEqualTo("Close this message: Storm near");
    }

    @Test
    void messageOfTheFirstResponse_isNotTold() {
        page.add(banner);
        banner.setMessage(STORM);
        assertThat(told()).isEmpty();
    }

    @Test
    void laterMessage_isToldOnceAndTheSameIdNotAgain() {
        page.add(banner);
        assertThat(told()).isEmpty();
        banner.setMessage(STORM);
        assertThat(told()).containsExactly("Breaking news: Storm near");
        banner.setMessage(new BreakingNews("storm", "Storm nearer", null));
        banner.setMessage(null);
        assertThat(told()).isEmpty();
        banner.setMessage(STORM);
        assertThat(told()).isEmpty();
    }

    @Test
    void greaterUrgency_isToldAndLesserIsNot() {
        banner.setMessage(STORM);
        page.add(banner);
        told();
        banner.setMessage(WORSE);
        assertThat(told()).containsExactly("Emergency: Storm near");
        banner.setMessage(STORM);
        assertThat(told()).isEmpty();
    }

    @Test
    void severalChangesInOneRoundTrip_areToldAsOne() {
        page.add(banner);
        told();
        banner.setMessage(new BreakingNews("a", "A", null));
        banner.setMessage(new BreakingNews("b", "B", null));
        assertThat(told()).containsExactly("Breaking news: B");
    }

    @Test
    void messageOfAnotherVisitToTheView_isNotTold() {
        page.add(banner);
        told();
        banner.getElement().removeFromParent();
        banner.setMessage(STORM);
        page.add(banner);
        assertThat(told()).isEmpty();
    }

    @Test
    void emergency_cannotBeClosed() {
        banner.setMessage(WORSE);
        assertThat(FakePage.all(banner, "herald-breaking-close")).isEmpty();
        banner.setMessage(STORM);
        banner.setDismissible(false);
        assertThat(FakePage.all(banner, "herald-breaking-close")).isEmpty();
    }

    @Test
    void noMessage_isNothing() {
        banner.setMessage(STORM);
        banner.setMessage(null);
        assertThat(banner.getElement().getChildCount()).isZero();
        assertThat(banner.getElement().hasAttribute("data-message")).isFalse();
    }

    @Test
    void message_followsASignal() {
        ValueSignal<@Nullable BreakingNews> signal = new ValueSignal<>(STORM);
        page.add(banner);
        banner.bindMessage(signal);
        signal.set(WORSE);
        assertThat(banner.getMessage()).contains(WORSE);
    }

    @Test
    void headline_isALinkOrTextOfItsLevel() {
        banner.setMessage(new BreakingNews("a", "<b>Bold</b>", null));
        banner.setHeadingLevel(HeadingLevel.H3);
        assertThat(markup()).contains("<h3 class=\"herald-breaking-headline\">&lt;b&gt;Bold&lt;/b&gt;</h3>");
    }

    @Test
    void focusTarget_getsAnId() {
        Div target = new Div();
        banner.setFocusAfterDismiss(target);
        assertThat(banner.getElement().getAttribute("data-focus"))
                .isNotEmpty()
                .isEqualTo(target.getId().orElseThrow());
        banner.setFocusAfterDismiss(null);
        assertThat(banner.getElement().hasAttribute("data-focus")).isFalse();
    }

    @Test
    void closing_isFired() {
        List<DismissEvent> events = new ArrayList<>();
        banner.addDismissListener(events::add);
        page.add(banner);
        FakePage.fire(banner, "herald-breaking-dismissed", "event.detail.id", "storm");
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.getId()).isEqualTo("storm"));
    }

    @ParameterizedTest
    @CsvSource({"de, Eilmeldung", "ar, عاجل", "ja, 速報", "fi, Breaking news"})
    void label_followsTheLanguage(String language, String label) {
        banner.setMessage(STORM);
        page.add(banner);
        page.ui().setLocale(Locale.of(language));
        assertThat(markup()).contains(">" + label + "<");
    }

    @Test
    void ownTexts_replaceAllAndComeBackFromSerialisation() throws Exception {
        banner.setI18n(new BreakingNewsBannerI18n()
                .setInfo("I")
                .setBreaking("B")
                .setEmergency("E")
                .setDismiss("D {0}")
                .setArrived("A {0} {1}"));
        BreakingNewsBanner copy = FakePage.copy(banner);
        page.add(copy);
        told();
        copy.setMessage(STORM);
        assertThat(told()).containsExactly("A B Storm near");
        assertThat(copy.getElement().getOuterHTML()).contains("D Storm near");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void blankTexts_areRefused(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BreakingNews(blank, "Headline", null))
                .withMessageContaining("id \"" + blank + "\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BreakingNews("id", blank, null))
                .withMessageContaining("headline \"" + blank + "\"");
    }

    @Test
    void script_isNoLink() {
        URI script = URI.create("javascript:alert(1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BreakingNews("id", "Headline", script))
                .withMessageContaining("\"javascript:alert(1)\"");
    }
}
