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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.TestPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareBarTest {
    private static final URI STORY = URI.create("https://example.org/story");

    private final TestPage page = new TestPage();
    private final ShareBar bar = page.add(new ShareBar(STORY, "Headline"));

    static List<String> shown(ShareBar bar) {
        return TestPage.all(bar.getElement(), "tag", "li").stream()
                .map(item -> String.valueOf(item.getAttribute("data-target")))
                .toList();
    }

    static Element target(ShareBar bar, String id) {
        return TestPage.one(bar.getElement(), "data-herald-share", id);
    }

    private static Element field(ShareBar bar) {
        return TestPage.one(bar.getElement(), "class", "herald-copy-link-field");
    }

    private static String heard(Element control) {
        Element hidden = TestPage.one(control, "class", "herald-visually-hidden");
        return hidden.getText().isEmpty()
                ? TestPage.one(control, "class", "herald-share-label").getText()
                : hidden.getText();
    }

    @AfterEach
    void closePage() {
        page.close();
    }

    @Test
    void oneLine_givesACompleteBar() {
        assertThat(shown(bar)).containsExactly("copy-link", "email", "facebook", "x", "linkedin", "whatsapp");
        assertThat(bar.getTargets()).isEqualTo(ShareTargets.defaults());
        assertThat(bar.getPayload()).isEqualTo(SharePayload.of(STORY, "Headline"));
    }

    @Test
    void list_keepsItsRole() {
        assertThat(TestPage.one(bar.getElement(), "tag", "ul").getAttribute("role"))
                .isEqualTo("list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facebook", "x", "linkedin", "whatsapp"})
    void network_isARealLinkThatOpensANewTab(String id) {
        Element link = target(bar, id);
        assertThat(link.getTag()).isEqualTo("a");
        assertThat(link.getAttribute("href")).startsWith("https://").contains("https%3A%2F%2Fexample.org%2Fstory");
        assertThat(link.getAttribute("target")).isEqualTo("_blank");
        assertThat(link.getAttribute("rel")).contains("noopener");
        assertThat(heard(link)).startsWith("Share on ").endsWith(", opens in a new tab");
        assertThat(TestPage.one(link, "icon", "external-link").hasAttribute("aria-label"))
                .isFalse();
    }

    @Test
    void mail_isALinkInThisTab() {
        Element link = target(bar, "email");
        assertThat(link.getAttribute("href"))
                .isEqualTo(ShareUris.email(bar.getPayload()).toString());
        assertThat(link.hasAttribute("target")).isFalse();
        assertThat(heard(link)).isEqualTo("Share by email");
    }

    @Test
    void names_containTheVisibleWords() {
        bar.addTargets(ShareTargets.PRINT);
        for (Element label : TestPage.all(bar.getElement(), "class", "herald-share-label")) {
            Element control = label.getParent().getParent();
            assertThat(heard(control)).containsIgnoringCase(label.getText());
        }
    }

    @Test
    void sameTab_isNotSaidToBeANewOne() {
        bar.setNewTabPolicy(NewTabPolicy.SAME_TAB);
        Element link = target(bar, "facebook");
        assertThat(link.hasAttribute("target")).isFalse();
        assertThat(heard(link)).isEqualTo("Share on Facebook");
        assertThat(TestPage.all(link, "icon", "external-link")).isEmpty();
        bar.setNewTabPolicy(NewTabPolicy.NEW_TAB);
        assertThat(TestPage.all(link, "icon", "external-link")).hasSize(1);
        assertThat(bar.getNewTabPolicy()).isEqualTo(NewTabPolicy.NEW_TAB);
    }

    @Test
    void otherPayload_isUsedByAllTargetsInPlace() {
        TestPage supported = new TestPage(Locale.ENGLISH, WebShareSupport.SUPPORTED);
        ShareBar other = supported.add(new ShareBar(STORY, "Headline"));
        Element link = target(other, "x");
        other.setPayload(SharePayload.of(URI.create("https://example.org/second"), "Second")
                .withText("Sentence"));
        assertThat(target(other, "x")).isEqualTo(link);
        assertThat(link.getAttribute("href")).contains("second").contains("text=Second");
        assertThat(field(other).getProperty("value")).isEqualTo("https://example.org/second");
        assertThat(TestPage.all(other.getElement(), "type", "hidden"))
                .extracting(holder -> holder.getProperty("value"))
                .containsExactly("Second", "Sentence", "https://example.org/second");
        assertThat(TestPage.one(other.getElement(), "tag", "bdi").getText()).isEqualTo("https://example.org/second");
    }

    @Test
    void boundPayload_followsAndCannotBeSet() {
        ValueSignal<SharePayload> signal = new ValueSignal<>(SharePayload.of(STORY, "First"));
        ShareBar bound = page.add(new ShareBar(signal));
        signal.set(SharePayload.of(STORY, "Second"));
        assertThat(target(bound, "x").getAttribute("href")).contains("text=Second");
        assertThatThrownBy(() -> bound.setPayload(SharePayload.of(STORY, "Third")))
                .isInstanceOf(BindingActiveException.class);
        assertThatThrownBy(() -> bound.bindPayload(signal)).isInstanceOf(BindingActiveException.class);
    }

    @Test
    void targets_areShownInTheGivenOrderOnce() {
        bar.setTargets(ShareTargets.PRINT, ShareTargets.X, ShareTargets.PRINT);
        assertThat(shown(bar)).containsExactly("print", "x");
        bar.addTargets(ShareTargets.EMAIL, ShareTargets.X);
        assertThat(shown(bar)).containsExactly("print", "x", "email");
        bar.setTargets();
        assertThat(shown(bar)).isEmpty();
    }

    @Test
    void messenger_needsAFacebookAppId() {
        bar.setFacebookAppId("12345");
        assertThat(shown(bar)).contains("messenger");
        assertThat(target(bar, "messenger").getAttribute("href")).contains("dialog/send?app_id=12345&");
        assertThat(target(bar, "facebook").getAttribute("href")).contains("dialog/share?app_id=12345&");
        bar.setFacebookAppId(null);
        assertThat(shown(bar)).doesNotContain("messenger");
        assertThat(target(bar, "facebook").getAttribute("href")).contains("sharer.php?u=");
        assertThat(bar.getFacebookAppId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "12 3", "1&x=2"})
    void facebookAppIdThatIsNone_isRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bar.setFacebookAppId(id))
                .withMessageContaining("\"" + id + "\" is not made of digits");
    }

    @Test
    void ownTarget_isALinkLikeTheOthers() {
        bar.addTargets(ShareTarget.link(
                "bluesky",
                "Bluesky",
                Icons.BLUESKY,
                payload -> URI.create("https://bsky.app/intent/compose?text=" + ShareUris.encode(payload.title()))));
        Element link = target(bar, "bluesky");
        assertThat(link.getAttribute("href")).isEqualTo("https://bsky.app/intent/compose?text=Headline");
        assertThat(heard(link)).isEqualTo("Share on Bluesky, opens in a new tab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "whatsapp://send?text=x", "fb-messenger://share", "data:text/html,x"})
    void ownTargetWithARefusedScheme_isLeftOut(String address) {
        bar.addTargets(ShareTarget.link("own", "Own", Icons.SHARE, payload -> URI.create(address)));
        assertThat(shown(bar)).contains("facebook").doesNotContain("own");
    }

    @Test
    void ownTargetThatThrows_isLeftOut() {
        bar.addTargets(ShareTarget.link("own", "Own", Icons.SHARE, payload -> URI.create("not an address")));
        assertThat(shown(bar)).doesNotContain("own");
    }

    @Test
    void trackingParameters_areAddedToSharedAddressesOnly() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("utm_source", "share");
        parameters.put("utm_medium", ShareBar.TARGET);
        bar.setTrackingParameters(parameters);
        assertThat(target(bar, "facebook").getAttribute("href"))
                .endsWith(ShareUris.encode("https://example.org/story?utm_source=share&utm_medium=facebook"));
        assertThat(field(bar).getProperty("value"))
                .isEqualTo("https://example.org/story?utm_source=share&utm_medium=copy-link");
        assertThat(TestPage.one(bar.getElement(), "tag", "bdi").getText()).isEqualTo(STORY.toString());
        assertThat(bar.getTrackingParameters()).isEqualTo(parameters);
    }

    @Test
    void maxVisible_putsTheRestBehindAButton() {
        bar.setMaxVisible(3);
        Element more = TestPage.one(bar.getElement(), "class", "herald-share-target herald-share-bar-more");
        Element panel = TestPage.one(bar.getElement(), "class", "herald-share-bar-panel");
        assertThat(more.getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(more.getAttribute("aria-controls")).isEqualTo(panel.getAttribute("id"));
        assertThat(panel.getAttribute("aria-labelledby")).isEqualTo(more.getAttribute("id"));
        assertThat(panel.getAttribute("role")).isEqualTo("group");
        assertThat(panel.hasAttribute("hidden")).isTrue();
        assertThat(more.getTextRecursively()).isEqualTo("More ways to share");
        assertThat(TestPage.all(panel, "tag", "li")).hasSize(3);
        assertThat(shown(bar)).hasSize(7);
        assertThat(bar.getMaxVisible()).isEqualTo(3);
    }

    @Test
    void singleRemainingTarget_takesTheButtonsPlace() {
        bar.setMaxVisible(5);
        assertThat(TestPage.all(bar.getElement(), "class", "herald-share-bar-panel"))
                .isEmpty();
        assertThat(shown(bar)).hasSize(6);
    }

    @Test
    void negativeMaxVisible_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bar.setMaxVisible(-1))
                .withMessage("The number of visible targets \"-1\" is negative. Give 0 to show all.");
    }

    @Test
    void feedbackDuration_reachesTheCopyButton() {
        bar.setFeedbackDuration(Duration.ofSeconds(9));
        assertThat(TestPage.one(bar.getElement(), "tag", "herald-copy-link").getProperty("duration", 0.0))
                .isEqualTo(9_000);
        assertThat(bar.getFeedbackDuration()).isEqualTo(Duration.ofSeconds(9));
        assertThatIllegalArgumentException().isThrownBy(() -> bar.setFeedbackDuration(Duration.ofSeconds(-9)));
    }

    @ParameterizedTest
    @EnumSource
    void variant_isATheme(ShareBarVariant variant) {
        bar.addThemeVariants(variant);
        assertThat(bar.getElement().getAttribute("theme")).isEqualTo(variant.getVariantName());
        bar.removeThemeVariants(variant);
        assertThat(bar.getElement().getAttribute("theme")).isNull();
    }

    @Test
    void texts_followTheLocale() {
        page.ui().setLocale(Locale.GERMAN);
        assertThat(heard(target(bar, "facebook"))).isEqualTo("Auf Facebook teilen, öffnet sich in einem neuen Tab");
        assertThat(bar.getElement().getTextRecursively()).contains("Diesen Artikel teilen", "Link kopieren");
    }

    @Test
    void ownTexts_replaceAllBuiltInOnes() {
        TestPage supported = new TestPage(Locale.ENGLISH, WebShareSupport.SUPPORTED);
        ShareBar own = supported.add(new ShareBar(STORY, "#"));
        own.addTargets(ShareTargets.PRINT);
        own.setMaxVisible(2);
        own.setI18n(new ShareBarI18n()
                .setHeading("§")
                .setHeadingOf("§{0}")
                .setSkip("§")
                .setEnd("§")
                .setShareOn("§{0}")
                .setWithSubject("§{0}{1}")
                .setOpensNewTab("§{0}")
                .setEmail("§")
                .setEmailLabel("§")
                .setNativeShare("§")
                .setNativeFailed("§")
                .setPrint("§")
                .setMore("§")
                .setPrinted("§")
                .setCopyLink(new CopyLinkButtonI18n()
                        .setCopy("§")
                        .setWithSubject("§{0}{1}")
                        .setCopied("§")
                        .setFailed("§")
                        .setAddress("§")
                        .setClose("§")));
        assertThat(own.getElement()
                        .getTextRecursively()
                        .replaceAll("Facebook|LinkedIn|WhatsApp|X|https://example.org/story", ""))
                .containsPattern("^[§#\\s]+$");
    }

    @Test
    void missingText_isBuiltIn() {
        bar.setI18n(new ShareBarI18n().setHeading("Tell a friend — it's free"));
        assertThat(bar.getElement().getTextRecursively()).contains("Tell a friend — it's free", "Skip sharing");
        assertThat(bar.getI18n().getSkip()).isNull();
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void null_isRefused() {
        assertThatNullPointerException().isThrownBy(() -> bar.setI18n(null)).withMessageContaining("texts are null");
        assertThatNullPointerException().isThrownBy(() -> bar.setPayload(null)).withMessageContaining("is null");
        assertThatNullPointerException()
                .isThrownBy(() -> bar.setTargets(ShareTargets.X, null))
                .withMessageContaining("is null");
        assertThatNullPointerException()
                .isThrownBy(() -> bar.setNewTabPolicy(null))
                .withMessageContaining("is null");
        assertThatNullPointerException()
                .isThrownBy(() -> bar.setSkipLinkMode(null))
                .withMessageContaining("is null");
        assertThatNullPointerException().isThrownBy(() -> bar.setLandmark(null)).withMessageContaining("is null");
        assertThatNullPointerException()
                .isThrownBy(() -> bar.setFeedbackDuration(null))
                .withMessageContaining("is null");
        assertThatNullPointerException()
                .isThrownBy(() -> bar.setTrackingParameters(null))
                .withMessageContaining("are null");
        assertThatNullPointerException().isThrownBy(() -> new ShareBar((SharePayload) null));
    }
}
