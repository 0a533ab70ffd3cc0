package org.heraldui.vaadin.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heraldui.vaadin.TestPage;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibilitySwitchTest {
    private final TestPage page = new TestPage();
    private final VisibilitySwitch visibility = page.add(new VisibilitySwitch());
    private final List<Boolean> values = new ArrayList<>();

    @AfterEach
    void closePage() {
        page.close();
    }

    private Element html() {
        return TestPage.html(visibility);
    }

    private void click(String part) {
        NativeButton button = (NativeButton) TestPage.one(visibility.getElement(), "class", "herald-visibility-" + part)
                .getComponent()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private String checked() {
        return html().expectFirst("[role=switch]").attr("aria-checked");
    }

    private String state() {
        return html().expectFirst(".herald-visibility-state").text();
    }

    private boolean offersUndo() {
        return !TestPage.all(visibility.getElement(), "class", "herald-visibility-undo")
                        .isEmpty()
                && TestPage.one(visibility.getElement(), "class", "herald-visibility-undo")
                        .isVisible()
                && !html().expectFirst(".herald-visibility-result").hasAttr("hidden");
    }

    @Test
    void newSwitch_isOffAndNamed() {
        Element control = html().expectFirst("button[role=switch]");
        assertThat(control.text()).isEqualTo("Public");
        assertThat(checked()).isEqualTo("false");
        assertThat(control.hasAttr("aria-pressed")).isFalse();
        assertThat(control.attr("type")).isEqualTo("button");
        assertThat(state()).isEqualTo("Hidden from the public");
        assertThat(visibility.getValue()).isFalse();
        assertThat(html().expectFirst(".herald-visibility-result").hasAttr("hidden"))
                .isTrue();
    }

    @Test
    void initialValue_isShownSilently() {
        VisibilitySwitch on = page.add(new VisibilitySwitch(true));
        assertThat(on.getValue()).isTrue();
        assertThat(TestPage.html(on).expectFirst("[role=switch]").attr("aria-checked"))
                .isEqualTo("true");
        assertThat(page.announced()).isEmpty();
    }

    @Test
    void click_changesAndSaysItOnceWithUndo() {
        visibility.addValueChangeListener(event -> {
            assertThat(event.isFromClient()).isTrue();
            values.add(event.getValue());
        });
        click("control");
        assertThat(values).containsExactly(true);
        assertThat(checked()).isEqualTo("true");
        assertThat(state()).isEqualTo("Everybody can see it");
        assertThat(html().expectFirst("[role=switch]").text()).isEqualTo("Public");
        assertThat(page.announced()).containsExactly("It is public now.");
        assertThat(offersUndo()).isTrue();
    }

    @Test
    void undo_takesItBackOnceAndOffersNoMore() {
        visibility.addValueChangeListener(event -> values.add(event.getValue()));
        click("control");
        page.scripts();
        click("undo");
        assertThat(values).containsExactly(true, false);
        assertThat(checked()).isEqualTo("false");
        assertThat(page.announced()).containsExactly("It is no longer public.");
        assertThat(offersUndo()).isFalse();
        click("undo");
        assertThat(values).hasSize(2);
    }

    @Test
    void noUndoWindow_offersNoUndo() {
        visibility.setUndoWindow(Duration.ZERO);
        click("control");
        assertThat(offersUndo()).isFalse();
        click("undo");
        assertThat(visibility.getValue()).isTrue();
    }

    @Test
    void veto_keepsTheStateAndSaysWhy() {
        visibility.addValueChangeListener(event -> values.add(event.getValue()));
        visibility.addVetoListener(event -> {
            assertThat(event.isToPublic()).isTrue();
            assertThat(visibility.getValue()).isFalse();
            event.refuse("The headline is missing.");
        });
        click("control");
        assertThat(values).isEmpty();
        assertThat(checked()).isEqualTo("false");
        assertThat(page.announced()).containsExactly("The change was not made. The headline is missing.");
        assertThat(offersUndo()).isFalse();
    }

    @Test
    void veto_isAskedBeforeUndoToo() {
        click("control");
        visibility.addVetoListener(event -> event.refuse(""));
        page.scripts();
        click("undo");
        assertThat(visibility.getValue()).isTrue();
        assertThat(page.announced()).containsExactly("The change was not made.");
    }

    @Test
    void lateRefusal_takesItBackAndSaysSo() {
        visibility.addValueChangeListener(event -> values.add(event.getValue()));
        click("control");
        page.scripts();
        visibility.refuse("The server is away.");
        assertThat(visibility.getValue()).isFalse();
        assertThat(checked()).isEqualTo("false");
        assertThat(values).containsExactly(true, false);
        assertThat(page.announced()).containsExactly("The change was not made. The server is away.");
        visibility.refuse("Again.");
        assertThat(visibility.getValue()).isFalse();
    }

    @Test
    void refusalInAListener_isTheOnlyThingSaid() {
        visibility.addValueChangeListener(event -> {
            if (event.getValue()) {
                visibility.refuse("Not now.");
            }
        });
        click("control");
        assertThat(visibility.getValue()).isFalse();
        assertThat(state()).isEqualTo("Hidden from the public");
        assertThat(page.announced()).containsExactly("The change was not made. Not now.");
    }

    @Test
    void valueOfTheApplication_isSilentAndEndsTheUndo() {
        click("control");
        page.scripts();
        visibility.setValue(false);
        assertThat(checked()).isEqualTo("false");
        assertThat(page.announced()).isEmpty();
        assertThat(offersUndo()).isFalse();
    }

    @Test
    void readOnly_changesNothing() {
        visibility.setReadOnly(true);
        click("control");
        assertThat(visibility.getValue()).isFalse();
        assertThat(html().expectFirst("[role=switch]").attr("aria-readonly")).isEqualTo("true");
        visibility.setReadOnly(false);
        assertThat(html().select("[aria-readonly]")).isEmpty();
    }

    @Test
    void effect_describesTheSwitch() {
        visibility.setEffect("Subscribers get a message.");
        Element described =
                html().expectFirst("#" + html().expectFirst("[role=switch]").attr("aria-describedby"));
        assertThat(described.text()).isEqualTo("Subscribers get a message.");
        assertThat(visibility.getEffect()).isEqualTo("Subscribers get a message.");
        visibility.setEffect("");
        assertThat(html().select("[aria-describedby]")).isEmpty();
    }

    @Test
    void reattached_offersNoUndo() {
        click("control");
        page.remove(visibility);
        page.add(visibility);
        assertThat(offersUndo()).isFalse();
        assertThat(checked()).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({"de, Öffentlich, Nicht öffentlich sichtbar", "ar, عام, مخفي عن الجمهور", "ja, 公開, 一般には表示されません"})
    void words_followThePage(String language, String label, String state) {
        page.ui().setLocale(Locale.of(language));
        assertThat(html().expectFirst("[role=switch]").text()).isEqualTo(label);
        assertThat(state()).isEqualTo(state);
        visibility.setContentLocale(Locale.ENGLISH);
        assertThat(state()).isEqualTo("Hidden from the public");
    }

    @Test
    void ownWords_replaceTheBuiltInOnes() {
        visibility.setI18n(new VisibilitySwitchI18n()
                .setLabel("[label]")
                .setPublicState("[on]")
                .setPrivateState("[off]")
                .setNowPublic("[now]")
                .setNowPrivate("[not]")
                .setUndo("[undo]")
                .setRefused("[{0}]"));
        click("control");
        click("undo");
        visibility.refuse("r");
        click("control");
        assertThat(page.announced()).containsExactly("[now]", "[not]", "[r]", "[not]");
        assertThat(html().text().replace(" ", "")).isEqualTo("[label][off][not][undo]");
        visibility.setLabel("Story is public");
        assertThat(html().expectFirst("[role=switch]").text()).isEqualTo("Story is public");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is refused
    void badValues_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> visibility.setUndoWindow(Duration.ofSeconds(-1)))
                .withMessageContaining("\"PT-1S\"");
        assertThatNullPointerException().isThrownBy(() -> visibility.setI18n(null));
        assertThatNullPointerException().isThrownBy(() -> visibility.setEffect(null));
    }
}
