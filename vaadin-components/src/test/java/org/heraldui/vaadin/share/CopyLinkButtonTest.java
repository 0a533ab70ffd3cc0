package org.heraldui.vaadin.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.webshare.WebShareSupport;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.BindingActiveException;
import com.vaadin.flow.signals.local.ValueSignal;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heraldui.vaadin.TestPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopyLinkButtonTest {
    private static final URI STORY = URI.create("https://example.org/story");

    private final TestPage page = new TestPage();
    private final CopyLinkButton copy = page.add(new CopyLinkButton(STORY));

    private static Element button(CopyLinkButton copy) {
        return TestPage.one(copy.getElement(), "class", "herald-copy-link-button herald-share-target");
    }

    private static Element field(CopyLinkButton copy) {
        return TestPage.one(copy.getElement(), "tag", "input");
    }

    @AfterEach
    void closePage() {
        page.close();
    }

    @Test
    void newButton_isNamedAndSubmitsNothing() {
        assertThat(button(copy).getTextRecursively()).isEqualTo("Copy link");
        assertThat(button(copy).getTag()).isEqualTo("button");
        assertThat(button(copy).getAttribute("type")).isEqualTo("button");
        assertThat(copy.getAddress()).isEqualTo(STORY);
        assertThat(copy.getFeedbackDuration()).isEqualTo(Duration.ofSeconds(6));
        assertThat(copy.getFeedback()).isEqualTo(CopyFeedback.INLINE);
        assertThat(copy.getSubject()).isEmpty();
    }

    @Test
    void newButton_hasNoLiveRegionOfItsOwn() {
        assertThat(copy.getElement().getOuterHTML()).doesNotContain("aria-live", "role=");
        assertThat(TestPage.all(page.ui().getElement(), "role", "status")).hasSize(1);
    }

    @Test
    void newButton_hidesFeedbackAndField() {
        for (String part : List.of("herald-copy-link-feedback", "herald-copy-link-manual")) {
            assertThat(TestPage.one(copy.getElement(), "class", part).hasAttribute("hidden"))
                    .as(part)
                    .isTrue();
        }
    }

    @Test
    void field_isLabelledReadOnlyAndLeftToRight() {
        Element field = field(copy);
        assertThat(field.hasAttribute("readonly")).isTrue();
        assertThat(field.getAttribute("dir")).isEqualTo("ltr");
        assertThat(field.getProperty("value")).isEqualTo("https://example.org/story");
        Element label = TestPage.one(copy.getElement(), "tag", "label");
        assertThat(label.getAttribute("for"))
                .isEqualTo(field.getAttribute("id"))
                .startsWith("herald-");
        assertThat(label.getTextRecursively()).isEqualTo("Address to copy");
    }

    @Test
    void twoButtons_haveDifferentIds() {
        assertThat(field(new CopyLinkButton(STORY)).getAttribute("id"))
                .isNotEqualTo(field(copy).getAttribute("id"));
    }

    @Test
    void icons_areDecorative() {
        assertThat(TestPage.all(copy.getElement(), "tag", "herald-icon"))
                .hasSize(3)
                .noneMatch(icon -> icon.hasAttribute("aria-label"));
    }

    @Test
    void copied_isAnnouncedOnceShownAndFired() {
        List<CopyLinkEvent> events = new ArrayList<>();
        copy.addCopyListener(events::add);
        page.scripts();

        TestPage.kept(button(copy), "https://example.org/story");

        List<String> scripts = page.scripts();
        assertThat(scripts).filteredOn(script -> script.contains("announce")).hasSize(1);
        assertThat(scripts).anyMatch(script -> script.endsWith(" <- Link copied"));
        assertThat(scripts).filteredOn(script -> script.contains(".copied()")).hasSize(1);
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.isFromClient()).isTrue();
            assertThat(event.getSource()).isSameAs(copy);
        });
        assertThat(button(copy).getTextRecursively()).isEqualTo("Copy link");
    }

    @Test
    void copiedTwice_isAnnouncedTwice() {
        page.scripts();
        TestPage.kept(button(copy), "");
        TestPage.kept(button(copy), "");
        assertThat(page.announced()).containsExactly("Link copied", "Link copied");
    }

    @Test
    void refused_isAnnouncedOnceAndFiredWithTheReason() {
        List<CopyLinkErrorEvent> events = new ArrayList<>();
        copy.addCopyErrorListener(events::add);
        page.scripts();

        TestPage.broken(button(copy), "NotAllowedError", "Write permission denied.");

        List<String> scripts = page.scripts();
        assertThat(scripts)
                .filteredOn(script -> script.contains("announce"))
                .singleElement()
                .asString()
                .endsWith("The link could not be copied.");
        assertThat(scripts).filteredOn(script -> script.contains(".failed()")).hasSize(1);
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getReason()).isEqualTo("NotAllowedError");
            assertThat(event.getMessage()).isEqualTo("Write permission denied.");
        });
    }

    @Test
    void removedListener_isNotCalled() {
        List<Object> events = new ArrayList<>();
        copy.addCopyListener(events::add).remove();
        copy.addCopyErrorListener(events::add).remove();
        TestPage.kept(button(copy), "");
        TestPage.broken(button(copy), "NotAllowedError", "");
        assertThat(events).isEmpty();
    }

    @Test
    void otherAddress_isWhatTheNextClickCopies() {
        copy.setAddress(URI.create("https://example.org/other?a=b#c"));
        assertThat(field(copy).getProperty("value")).isEqualTo("https://example.org/other?a=b#c");
        assertThat(copy.getAddress()).isEqualTo(URI.create("https://example.org/other?a=b#c"));
    }

    @Test
    void address_isInAscii() {
        copy.setAddress(URI.create("https://example.org/東京"));
        assertThat(field(copy).getProperty("value")).isEqualTo("https://example.org/%E6%9D%B1%E4%BA%AC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"story", "/story", "javascript:alert(1)", "data:text/html,x", "mailto:a@example.org"})
    void addressThatLeadsNowhere_isRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> copy.setAddress(URI.create(address)))
                .withMessageContaining("\"" + address + "\"")
                .withMessageContaining("https://example.org/story");
    }

    @Test
    void boundAddress_followsAndCannotBeSet() {
        ValueSignal<URI> signal = new ValueSignal<>(STORY);
        CopyLinkButton bound = page.add(new CopyLinkButton(signal));
        signal.set(URI.create("https://example.org/second"));
        assertThat(bound.getAddress()).isEqualTo(URI.create("https://example.org/second"));
        assertThatThrownBy(() -> bound.setAddress(STORY)).isInstanceOf(BindingActiveException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "PT0.5S, 500", "PT20S, 20000"})
    void feedbackDuration_reachesTheBrowserInMilliseconds(String duration, double milliseconds) {
        copy.setFeedbackDuration(duration.equals("0") ? Duration.ZERO : Duration.parse(duration));
        assertThat(copy.getElement().getProperty("duration", -1.0)).isEqualTo(milliseconds);
    }

    @Test
    void negativeDuration_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> copy.setFeedbackDuration(Duration.ofSeconds(-1)))
                .withMessage("The duration \"PT-1S\" is negative. Give a time, or zero for \"until the next key or"
                        + " click\".");
    }

    @ParameterizedTest
    @CsvSource({"INLINE, inline", "BUBBLE, bubble", "TICK, tick"})
    void feedback_reachesTheStyleSheet(CopyFeedback feedback, String value) {
        copy.setFeedback(feedback);
        assertThat(copy.getFeedback()).isEqualTo(feedback);
        assertThat(copy.getElement().getAttribute("data-feedback")).isEqualTo(value);
    }

    @Test
    void subject_isHeardAndNotSeen() {
        copy.setSubject("Figure 3");
        Element label = TestPage.one(copy.getElement(), "class", "herald-share-label");
        assertThat(label.getText()).isEqualTo("Copy link");
        assertThat(label.getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(button(copy).getTextRecursively()).isEqualTo("Copy linkCopy link: Figure 3");
        copy.setSubject("");
        assertThat(button(copy).getTextRecursively()).isEqualTo("Copy link");
        assertThat(label.hasAttribute("aria-hidden")).isFalse();
    }

    @Test
    void variant_isATheme() {
        copy.addThemeVariants(CopyLinkButtonVariant.COMPACT);
        assertThat(copy.getElement().getAttribute("theme")).isEqualTo("compact");
    }

    @Test
    void disabled_disablesTheButton() {
        copy.setEnabled(false);
        assertThat(button(copy).isEnabled()).isFalse();
    }

    @Test
    void ownTexts_replaceAllBuiltInOnes() {
        copy.setI18n(new CopyLinkButtonI18n()
                .setCopy("§1")
                .setWithSubject("{1} §2 {0}")
                .setCopied("§3")
                .setFailed("§4")
                .setAddress("§5")
                .setClose("§6"));
        copy.setSubject("§7");
        assertThat(copy.getElement().getTextRecursively()).isEqualTo("§1§7 §2 §1§3§4§5§6");
        page.scripts();
        TestPage.kept(button(copy), "");
        TestPage.broken(button(copy), "x", "");
        assertThat(page.announced()).containsExactly("§3", "§4");
    }

    @Test
    void missingText_isBuiltIn() {
        copy.setI18n(new CopyLinkButtonI18n().setCopy("Don't lose this address"));
        assertThat(button(copy).getTextRecursively()).isEqualTo("Don't lose this address");
        assertThat(copy.getElement().getTextRecursively()).contains("Link copied");
        assertThat(copy.getI18n().getCopied()).isNull();
    }

    @Test
    void texts_followTheLocale() {
        TestPage german = new TestPage(Locale.GERMANY, WebShareSupport.UNSUPPORTED);
        CopyLinkButton button = german.add(new CopyLinkButton(STORY));
        assertThat(button(button).getTextRecursively()).isEqualTo("Link kopieren");
        german.ui().setLocale(Locale.FRENCH);
        assertThat(button(button).getTextRecursively()).isEqualTo("Copier le lien");
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void null_isRefused() {
        assertThatNullPointerException().isThrownBy(() -> copy.setI18n(null)).withMessageContaining("texts are null");
        assertThatNullPointerException().isThrownBy(() -> copy.setAddress(null)).withMessageContaining("is null");
        assertThatNullPointerException().isThrownBy(() -> copy.setSubject(null)).withMessageContaining("is null");
        assertThatNullPointerException()
                .isThrownBy(() -> copy.setFeedback(null))
                .withMessageContaining("is null");
        assertThatNullPointerException()
                .isThrownBy(() -> copy.setFeedbackDuration(null))
                .withMessageContaining("is null");
    }

    @Test
    void reattached_worksOnce() {
        page.remove(copy);
        page.add(copy);
        page.scripts();
        TestPage.kept(button(copy), "");
        assertThat(page.announced()).hasSize(1);
        assertThat(TestPage.all(page.ui().getElement(), "role", "status")).hasSize(1);
    }
}
