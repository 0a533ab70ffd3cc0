package org.heraldui.demo.share;

import java.util.List;
import java.util.Map;
import org.heraldui.demo.browser.ListeningTest;
import org.junit.jupiter.api.BeforeEach;

/** A browser test with a clipboard, and stand-ins for what a device may refuse. */
abstract class SharingTest extends ListeningTest {
    @BeforeEach
    void allowClipboard() {
        cdp(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    }

    /** Lets the browser refuse to write to the clipboard. */
    final void refuseClipboard(String errorName) {
        beforeLoad("navigator.clipboard.write = () => Promise.reject(new DOMException('No.', '" + errorName + "'))");
    }

    /** Gives the browser a share menu that answers with a promise; it keeps what it was given. */
    final void shareMenu(String promise) {
        beforeLoad("navigator.share = (data) => { window.shared = data; return " + promise + "; }");
    }

    /** {@return the text in the clipboard} */
    final String clipboard() {
        return String.valueOf(
                browser().executeAsyncScript("navigator.clipboard.readText().then(arguments[0], arguments[0])"));
    }
}
