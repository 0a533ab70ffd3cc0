package org.heraldui.demo.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** A browser test with an ear on the live regions, in a browser that has forgotten everything. */
public abstract class ListeningTest extends BrowserTest {
    private static final String EAR = """
        window.heard = [];
        new MutationObserver((changes) => {
            for (const change of changes) {
                const node = change.target.nodeType === 1 ? change.target : change.target.parentElement;
                const region = node?.closest('[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]');
                if (region?.textContent) window.heard.push(region.textContent);
            }
        }).observe(document, { childList: true, subtree: true, characterData: true });
        """;

    private final List<String> scripts = new ArrayList<>();

    @BeforeEach
    void listenAndForget() {
        beforeLoad(EAR);
        cdp("Storage.clearDataForOrigin", Map.of("origin", DemoServer.url(""), "storageTypes", "local_storage"));
    }

    @AfterEach
    void forgetScripts() {
        scripts.forEach(id -> cdp("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id)));
        scripts.clear();
    }

    /** Runs a script in every page that is opened from now on, before its own scripts. */
    protected final void beforeLoad(String script) {
        scripts.add(String.valueOf(cdp("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .get("identifier")));
    }

    /** {@return what the live regions have said, after a pause for what would be said twice} */
    protected final List<String> heard() {
        settle();
        pause(1_500);
        Object heard = Objects.requireNonNull(run("return window.heard"));
        return ((List<?>) heard).stream().map(String::valueOf).toList();
    }

    /** Waits. */
    protected final void pause(int milliseconds) {
        new Actions(browser()).pause(Duration.ofMillis(milliseconds)).perform();
    }

    /** Presses Tab until the focus is on an element. */
    protected final void tabTo(String css) {
        for (int i = 0; i < 50; i++) {
            if (hasFocus(css)) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("Tab does not reach " + css);
    }

    /** {@return whether the focus is on an element} */
    protected final boolean hasFocus(String css) {
        return Boolean.TRUE.equals(run("return document.activeElement.matches(arguments[0])", css));
    }
}
