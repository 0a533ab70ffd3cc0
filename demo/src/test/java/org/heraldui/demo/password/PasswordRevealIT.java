package org.heraldui.demo.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.heraldui.demo.browser.Axe;
import org.heraldui.demo.browser.ListeningTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Showing a password in Chromium: keys, value and caret, and when it is hidden by itself. */
class PasswordRevealIT extends ListeningTest {
    private static final String BUTTON = ".herald-password-button";
    private static final String INPUT = "vaadin-password-field > input";

    private void openExample(String name) {
        open("examples/PasswordReveal/" + name);
        await("return document.querySelector(arguments[0]) !== null", INPUT);
    }

    private String type() {
        return String.valueOf(find(INPUT).getDomProperty("type"));
    }

    private String pressed() {
        return String.valueOf(find(BUTTON).getDomAttribute("aria-pressed"));
    }

    @Test
    void pressedButton_showsAndHidesByKey() {
        openExample("smallest");
        tabTo(INPUT);
        press("s3cret", Keys.TAB);
        assertThat(hasFocus(BUTTON)).isTrue();
        assertThat(find(BUTTON).getAccessibleName()).isEqualTo("Show password");
        press(Keys.SPACE);
        assertThat(type()).isEqualTo("text");
        assertThat(pressed()).isEqualTo("true");
        assertThat(find(BUTTON).getAccessibleName()).isEqualTo("Show password");
        assertThat(find(INPUT).getDomProperty("value")).isEqualTo("s3cret");
        assertThat(find(INPUT).getDomProperty("spellcheck")).isEqualTo("false");
        press(Keys.ENTER);
        assertThat(type()).isEqualTo("password");
        assertThat(pressed()).isEqualTo("false");
        assertThat(heard()).isEmpty();
    }

    @Test
    void pointer_keepsFocusCaretAndValue() {
        openExample("smallest");
        tabTo(INPUT);
        press("s3cret", Keys.ARROW_LEFT, Keys.ARROW_LEFT);
        find(BUTTON).click();
        assertThat(type()).isEqualTo("text");
        assertThat(hasFocus(INPUT)).isTrue();
        assertThat(text("return document.activeElement.selectionStart")).isEqualTo("4");
        press("X");
        assertThat(find(INPUT).getDomProperty("value")).isEqualTo("s3crXet");
        find(BUTTON).click();
        assertThat(text("return document.activeElement.selectionStart")).isEqualTo("5");
        assertThat(type()).isEqualTo("password");
    }

    @Test
    void leaving_hidesOnlyByThatPolicy() {
        openExample("smallest");
        tabTo(INPUT);
        find(BUTTON).click();
        find("h1").click();
        press(Keys.TAB);
        assertThat(type()).isEqualTo("text");

        openExample("words");
        tabTo(BUTTON);
        press(Keys.SPACE);
        assertThat(type()).isEqualTo("text");
        pressShiftTab();
        assertThat(hasFocus(INPUT)).isTrue();
        assertThat(type()).isEqualTo("text");
        pressShiftTab();
        await("return document.querySelector(arguments[0]).type === 'password'", INPUT);
        assertThat(heard()).containsExactly("Your password is visible.", "Your password is hidden.");
    }

    @Test
    void labelSwap_changesItsNameAndHasNoState() {
        openExample("words");
        assertThat(find(BUTTON).getAccessibleName()).isEqualTo("Show password");
        assertThat(find(BUTTON).getDomAttribute("aria-pressed")).isNull();
        tabTo(BUTTON);
        press(Keys.ENTER);
        assertThat(find(BUTTON).getAccessibleName()).isEqualTo("Hide password");
        assertThat(find(BUTTON).getDomAttribute("aria-pressed")).isNull();
        assertThat(heard()).containsExactly("Your password is visible.");
    }

    @Test
    void enterInTheField_hides() {
        openExample("smallest");
        tabTo(INPUT);
        press("s3cret");
        find(BUTTON).click();
        press(Keys.ENTER);
        assertThat(type()).isEqualTo("password");
        assertThat(heard()).containsExactly("Your password is hidden.");
    }

    @Test
    void sentForm_hides() {
        openExample("smallest");
        find(BUTTON).click();
        run("const form = document.createElement('form'); const field ="
                + " document.querySelector('vaadin-password-field');field.replaceWith(form); form.append(field);"
                + " form.addEventListener('submit', e => e.preventDefault());");
        settle();
        assertThat(type()).isEqualTo("text");
        run("document.querySelector('form').requestSubmit()");
        assertThat(type()).isEqualTo("password");
        assertThat(pressed()).isEqualTo("false");
    }

    @Test
    void time_hidesAndSaysSoOnce() {
        openExample("all-options");
        tabTo(BUTTON);
        press(Keys.SPACE);
        assertThat(type()).isEqualTo("text");
        await("return document.querySelector(arguments[0]).type === 'password'", INPUT);
        assertThat(hasFocus(BUTTON)).isTrue();
        assertThat(heard()).containsExactly("Your password is hidden.");
        assertThat(find(".example-page p").getText()).isEqualTo("Hidden by itself.");
        assertThat(find(INPUT).getDomProperty("value")).isEqualTo("correct horse battery staple");
    }

    @Test
    void pasting_works() {
        openExample("smallest");
        tabTo(INPUT);
        find(BUTTON).click();
        run("document.execCommand('insertText', false, 'pasted')");
        assertThat(find(INPUT).getDomProperty("value")).isEqualTo("pasted");
        assertThat(text("return document.activeElement.dispatchEvent("
                        + "new ClipboardEvent('paste', { cancelable: true, bubbles: true }))"))
                .isEqualTo("true");
    }

    @Test
    void revealedByTheServer_isVisibleAndPassesAxe() {
        openExample("never");
        await("return document.querySelector(arguments[0]).type === 'text'", INPUT);
        assertThat(pressed()).isEqualTo("true");
        assertThat(Axe.violations(browser())).isEmpty();
        tabTo(BUTTON);
        assertThat(text("const box = document.activeElement.getBoundingClientRect();"
                        + "return Math.min(box.width, box.height) >= 24"
                        + " && parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2"))
                .isEqualTo("true");
    }
}
