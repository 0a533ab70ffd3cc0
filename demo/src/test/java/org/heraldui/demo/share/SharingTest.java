package org.heraldui.demo.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heraldui.demo.browser.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** A browser test with an ear on the live regions, a clipboard, and stand-ins for what a device may refuse. */
abstract class SharingTest extends BrowserTest {
    private static final String EAR = """
            window.heard = [];
            new MutationObserver((changes) => {
                for (const change of changes) {
                    const node = change.target.nodeType === 1 ? change.target : change.target.parentElement;
                    const region = node?.closest('[role=status], [role=alert], [aria-live]');
                    if (region?.textContent) window.heard.push(region.textContent);
                }
            }).observe(document, { childList: true, subtree: true, characterData: true });
            """;

    private final List<String> scripts = new ArrayList<>();

    @BeforeEach
    void listen() {
        beforeLoad(EAR);
        cdp(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    }

    @AfterEach
    void forgetScripts() {
        scripts.forEach(id -> cdp("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id)));
        scripts.clear();
    }

    /** Runs a script in every page that is opened from now on, before its own scripts. */
    final void beforeLoad(String script) {
        scripts.add(String.valueOf(cdp("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .get("identifier")));
    }

    /** Lets the browser refuse to write to the clipboard. */
    final void refuseClipboard(String errorName) {
        beforeLoad("navigator.clipboard.write = () => Promise.reject(new DOMException('No.', '" + errorName + "'))");
    }

    /** Gives the browser a share menu that answers with a promise; it keeps what it was given. */
    final void shareMenu(String promise) {
        beforeLoad("navigator.share = (data) => { window.shared = data; return " + promise + "; }");
    }

    /** {@return what the live regions have said, after a pause for what would be said twice} */
    final List<String> heard() {
        settle();
        pause(1_500);
        Object heard = Objects.requireNonNull(run("return window.heard"));
        return ((List<?>) heard).stream().map(String::valueOf).toList();
    }

    /** {@return the text in the clipboard} */
    final String clipboard() {
        return String.valueOf(
                browser().executeAsyncScript("navigator.clipboard.readText().then(arguments[0], arguments[0])"));
    }

    final void pause(int milliseconds) {
        new Actions(browser()).pause(java.time.Duration.ofMillis(milliseconds)).perform();
    }

    /** Presses Tab until the focus is on an element. */
    final void tabTo(String css) {
        for (int i = 0; i < 50; i++) {
            if (Boolean.TRUE.equals(run("return document.activeElement.matches(arguments[0])", css))) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("Tab does not reach " + css);
    }
}
