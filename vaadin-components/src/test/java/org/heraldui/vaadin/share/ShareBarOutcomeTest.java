package org.heraldui.vaadin.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.webshare.WebShareSupport;
import com.vaadin.flow.dom.Element;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heraldui.vaadin.TestPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareBarOutcomeTest {
    private static final URI STORY = URI.create("https://example.org/story");
    private static final String KEY =
            "event.target.closest('a[data-herald-share],[data-herald-share=print]')?.dataset.heraldShare";
    private static final String CLICK = "event.button === 0 && !!" + KEY;
    private static final String MIDDLE = "event.button === 1 && !!" + KEY;
    private static final String NO_MENU =
            "The share menu of your device did not open. Please use another way to share.";

    private final TestPage page = new TestPage(Locale.ENGLISH, WebShareSupport.SUPPORTED);
    private final ShareBar bar = page.add(new ShareBar(STORY, "Headline"));
    private final List<String> events = new ArrayList<>();

    ShareBarOutcomeTest() {
        bar.addTargets(ShareTargets.PRINT);
        bar.addShareListener(event -> events.add(event.getTarget().id() + " " + event.getOutcome() + " "
                + event.getReason().orElse("-")));
        page.scripts();
    }

    private Element nativeButton() {
        return ShareBarTest.target(bar, "native");
    }

    private Element copyButton() {
        return TestPage.one(bar.getElement(), "class", "herald-copy-link-button herald-share-target");
    }

    private Element message() {
        return TestPage.one(bar.getElement(), "class", "herald-share-bar-message");
    }

    @AfterEach
    void closePage() {
        page.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"facebook", "x", "linkedin", "whatsapp", "email", "print"})
    void followedLink_isOpened(String id) {
        TestPage.fire(bar, "click", CLICK, KEY, id);
        assertThat(events).containsExactly(id + " OPENED -");
        assertThat(page.announced()).isEmpty();
    }

    @Test
    void middleClick_isOpened() {
        TestPage.fire(bar, "auxclick", MIDDLE, KEY, "x");
        assertThat(events).containsExactly("x OPENED -");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "messenger-2", "native", "copy-link"})
    void whatNoLinkCanReport_isIgnored(String id) {
        TestPage.fire(bar, "click", CLICK, KEY, id);
        assertThat(events).isEmpty();
    }

    @Test
    void copied_isFiredAndAnnouncedOnce() {
        TestPage.kept(copyButton(), "https://example.org/story");
        assertThat(events).containsExactly("copy-link COPIED -");
        assertThat(page.announced()).containsExactly("Link copied");
    }

    @Test
    void refusedCopy_isFiredAndAnnouncedOnce() {
        TestPage.broken(copyButton(), "NotAllowedError", "");
        assertThat(events).containsExactly("copy-link FAILED NotAllowedError");
        assertThat(page.announced()).containsExactly("The link could not be copied.");
        assertThat(message().hasAttribute("hidden")).isTrue();
    }

    @Test
    void shared_isFiredAndSilent() {
        TestPage.kept(nativeButton(), "");
        assertThat(events).containsExactly("native SHARED -");
        assertThat(page.announced()).isEmpty();
    }

    @Test
    void closedMenu_isCancelledAndSilent() {
        TestPage.broken(nativeButton(), "AbortError", "Share canceled");
        assertThat(events).containsExactly("native CANCELLED -");
        assertThat(page.announced()).isEmpty();
        assertThat(message().hasAttribute("hidden")).isTrue();
    }

    @Test
    void secondClickWhileTheMenuIsOpen_isHarmless() {
        TestPage.broken(nativeButton(), "InvalidStateError", "");
        assertThat(events).isEmpty();
        assertThat(page.announced()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NotAllowedError", "TypeError", "DataError"})
    void refusedMenu_isSaidAndShownOnceUntilTheNextUse(String reason) {
        TestPage.broken(nativeButton(), reason, "");
        assertThat(events).containsExactly("native FAILED " + reason);
        assertThat(page.announced()).containsExactly(NO_MENU);
        assertThat(message().getText()).isEqualTo(NO_MENU);
        assertThat(message().hasAttribute("hidden")).isFalse();

        TestPage.kept(nativeButton(), "");
        assertThat(message().hasAttribute("hidden")).isTrue();
    }

    @Test
    void removedListener_isNotCalled() {
        List<Object> more = new ArrayList<>();
        bar.addShareListener(more::add).remove();
        TestPage.fire(bar, "click", CLICK, KEY, "x");
        assertThat(more).isEmpty();
    }

    @Test
    void reattached_firesOnce() {
        page.remove(bar);
        page.add(bar);
        TestPage.fire(bar, "click", CLICK, KEY, "x");
        TestPage.kept(copyButton(), "");
        TestPage.kept(nativeButton(), "");
        assertThat(events).containsExactly("x OPENED -", "copy-link COPIED -", "native SHARED -");
    }

    @Test
    void shareMenu_isThereOnlyWhereSupported() {
        TestPage unsupported = new TestPage(Locale.ENGLISH, WebShareSupport.UNSUPPORTED);
        assertThat(ShareBarTest.shown(unsupported.add(new ShareBar(STORY, "")))).doesNotContain("native");
        assertThat(ShareBarTest.shown(bar)).startsWith("native", "copy-link");
    }

    @Test
    void shareMenuNotYetKnown_onlyKeepsItsRoom() {
        TestPage unknown = new TestPage(Locale.ENGLISH, WebShareSupport.UNKNOWN);
        ShareBar waiting = unknown.add(new ShareBar(STORY, ""));
        Element item = TestPage.one(waiting.getElement(), "data-target", "native");
        List<String> before = ShareBarTest.shown(waiting);
        assertThat(item.getClassList()).contains("herald-share-bar-item-waiting");

        unknown.ui().getInternals().setWebShareSupport(WebShareSupport.SUPPORTED);

        assertThat(ShareBarTest.shown(waiting)).isEqualTo(before);
        assertThat(TestPage.one(waiting.getElement(), "data-target", "native")).isEqualTo(item);
        assertThat(item.getClassList()).doesNotContain("herald-share-bar-item-waiting");
    }
}
