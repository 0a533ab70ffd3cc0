package org.heraldui.vaadin.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.textfield.PasswordField;
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
import org.junit.jupiter.params.provider.EnumSource;

class PasswordRevealTest {
    private final TestPage page = new TestPage();
    private final PasswordField field = page.add(new PasswordField("Password"));
    private final PasswordReveal reveal = new PasswordReveal(field);

    @AfterEach
    void closePage() {
        page.close();
    }

    private Element button() {
        return TestPage.html(reveal).expectFirst("button");
    }

    private void reader(boolean revealed, boolean byItself) {
        ComponentUtil.fireEvent(reveal, new RevealEvent(reveal, true, revealed, byItself));
    }

    @Test
    void newReveal_takesThePlaceOfTheFieldsOwn() {
        assertThat(field.isRevealButtonVisible()).isFalse();
        assertThat(field.getSuffixComponent()).isSameAs(reveal);
        assertThat(reveal.getField()).isSameAs(field);
        assertThat(reveal.getRemask()).isEqualTo(RemaskPolicy.ON_SUBMIT);
    }

    @Test
    void pressed_hasAStateAndOneName() {
        assertThat(button().text()).isEqualTo("Show password");
        assertThat(button().attr("aria-pressed")).isEqualTo("false");
        assertThat(button().attr("type")).isEqualTo("button");
    }

    @Test
    void labelSwap_hasTwoNamesAndNoState() {
        reveal.setRevealStyle(RevealStyle.LABEL_SWAP);
        assertThat(button().hasAttr("aria-pressed")).isFalse();
        Element shows = button().expectFirst(".herald-password-when-hidden");
        Element hides = button().expectFirst(".herald-password-when-visible");
        assertThat(shows.text()).isEqualTo("ShowShow password");
        assertThat(shows.expectFirst("[aria-hidden=true]").text()).isEqualTo("Show");
        assertThat(hides.text()).isEqualTo("HideHide password");
        assertThat(shows.hasAttr("hidden")).isFalse();
        assertThat(hides.hasAttr("hidden")).isTrue();
        assertThat(reveal.getRevealStyle()).isEqualTo(RevealStyle.LABEL_SWAP);
    }

    @ParameterizedTest
    @CsvSource({
        "PRESSED,    true,  false, ''",
        "PRESSED,    false, false, ''",
        "PRESSED,    false, true,  Your password is hidden.",
        "LABEL_SWAP, true,  false, Your password is visible.",
        "LABEL_SWAP, false, false, Your password is hidden.",
        "LABEL_SWAP, false, true,  Your password is hidden.",
    })
    void change_isAnnouncedWhereTheButtonDoesNotSayIt(
            RevealStyle style, boolean revealed, boolean byItself, String words) {
        reveal.setRevealStyle(style);
        page.scripts();
        reader(revealed, byItself);
        assertThat(String.join("|", page.announced())).isEqualTo(words);
    }

    @Test
    void setRevealed_isAnnouncedOnceIfItChanges() {
        reveal.setRevealed(true);
        reveal.setRevealed(true);
        assertThat(reveal.isRevealed()).isTrue();
        assertThat(page.announced()).containsExactly("Your password is visible.");
    }

    @Test
    void listener_hearsWhoHidIt() {
        List<Boolean> heard = new ArrayList<>();
        reveal.addRevealListener(event -> heard.add(event.isByItself()));
        reader(true, false);
        reader(false, true);
        assertThat(heard).containsExactly(false, true);
    }

    @ParameterizedTest
    @EnumSource(RemaskPolicy.class)
    void remask_reachesTheBrowser(RemaskPolicy policy) {
        reveal.setRemask(policy);
        assertThat(reveal.getElement().getAttribute("data-remask")).isEqualToIgnoringCase(policy.name());
        assertThat(reveal.getRemask()).isEqualTo(policy);
    }

    @Test
    void disabledField_disablesTheButton() {
        field.setEnabled(false);
        assertThat(button().hasAttr("disabled")).isTrue();
        field.setEnabled(true);
        assertThat(button().hasAttr("disabled")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"de, Passwort anzeigen", "ar, إظهار كلمة المرور", "he, הצגת הסיסמה"})
    void name_isTranslated(String language, String name) {
        page.ui().setLocale(Locale.of(language));
        assertThat(button().text()).isEqualTo(name);
    }

    @Test
    void ownWords_replaceTheBuiltInOnes() {
        reveal.setI18n(new PasswordRevealI18n()
                .setShow("[show]")
                .setHide("[hide]")
                .setShortShow("[s]")
                .setShortHide("[h]")
                .setShown("[shown]")
                .setHidden("[hidden]"));
        reveal.setRevealStyle(RevealStyle.LABEL_SWAP);
        assertThat(button().text()).isEqualTo("[s][show][h][hide]");
        reader(true, false);
        reader(false, false);
        assertThat(page.announced()).containsExactly("[shown]", "[hidden]");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is refused
    void badValues_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reveal.setRemaskDelay(Duration.ZERO))
                .withMessageContaining("\"PT0S\"");
        assertThatNullPointerException().isThrownBy(() -> new PasswordReveal(null));
        assertThatNullPointerException().isThrownBy(() -> reveal.setRemask(null));
    }
}
