package org.heraldui.vaadin.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.heraldui.vaadin.shared.FakePage;
import org.heraldui.vaadin.shared.HeadingLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveBlogTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2023-10-26T12:00:00+01:00");

    private final FakePage page = new FakePage(Locale.UK);
    private final LiveBlog blog = new LiveBlog("tide");

    @AfterEach
    void closePage() {
        page.close();
    }

    private static LiveEntry entry(int minute) {
        return new LiveEntry("m" + minute, NOON.plusMinutes(minute), "Minute " + minute, new Paragraph("Words."));
    }

    private List<String> keys() {
        return blog.getEntries().stream().map(LiveEntry::getKey).toList();
    }

    private String button() {
        return FakePage.one(blog, "herald-live-show").getTextRecursively();
    }

    private boolean isVisible(String className) {
        return FakePage.one(blog, className).isVisible();
    }

    private List<String> calls(String function) {
        return page.calls().stream()
                .filter(call -> call.contains("." + function + "("))
                .map(call -> call.substring(call.indexOf(" <- ") + 4))
                .toList();
    }

    private void openPage() {
        page.add(blog);
        page.calls();
    }

    private void pause(boolean paused) {
        FakePage.fire(blog, "herald-live-paused", "event.detail.paused", paused);
    }

    private void wantWaiting() {
        blog.showWaiting();
    }

    @Test
    void entriesOfTheFirstResponse_areShownNewestFirstAndSilently() {
        page.add(blog);
        blog.add(entry(1), entry(3), entry(2));
        assertThat(keys()).containsExactly("m3", "m2", "m1");
        assertThat(blog.getWaiting()).isZero();
        assertThat(calls("tell")).isEmpty();
        assertThat(isVisible("herald-live-show")).isFalse();
        assertThat(FakePage.one(blog, "herald-live-list").getChildren().map(Element::getTag))
                .containsExactly("li", "li", "li");
    }

    @Test
    void laterEntries_waitAndAreCountedAndTold() {
        blog.add(entry(1));
        openPage();
        blog.add(entry(2));
        assertThat(keys()).containsExactly("m1");
        assertThat(button()).isEqualTo("Show 1 new update");
        blog.add(entry(3), entry(4));
        assertThat(button()).isEqualTo("Show 3 new updates");
        assertThat(isVisible("herald-live-show")).isTrue();
        assertThat(calls("tell")).endsWith("3 new updates are waiting");
    }

    @Test
    void showing_leadsToTheNewest() {
        blog.add(entry(1));
        openPage();
        blog.add(entry(4), entry(2));
        page.calls();
        wantWaiting();
        assertThat(keys()).containsExactly("m4", "m2", "m1");
        assertThat(calls("showed")).containsExactly("live-m4");
        assertThat(isVisible("herald-live-show")).isFalse();
    }

    @Test
    void paused_nothingChangesUntilItIsResumed() {
        openPage();
        blog.add(entry(1));
        page.calls();
        pause(true);
        blog.add(entry(2), entry(3));
        assertThat(button()).isEqualTo("Show 1 new update");
        assertThat(calls("tell")).isEmpty();
        wantWaiting();
        assertThat(keys()).containsExactly("m1");
        assertThat(isVisible("herald-live-show")).isFalse();
        pause(false);
        assertThat(button()).isEqualTo("Show 2 new updates");
        assertThat(calls("tell")).containsExactly("2 new updates are waiting");
        assertThat(blog.isPaused()).isFalse();
    }

    @Test
    void viewOpenedAgain_showsEverythingSilently() {
        openPage();
        blog.add(entry(1));
        page.calls();
        blog.getElement().removeFromParent();
        blog.add(entry(2));
        page.add(blog);
        assertThat(calls("tell")).isEmpty();
        assertThat(keys()).containsExactly("m2", "m1");
        assertThat(isVisible("herald-live-show")).isFalse();
    }

    @Test
    void removedEntry_isGoneAndNoLongerCounted() {
        LiveEntry shown = entry(1);
        LiveEntry waiting = entry(2);
        blog.add(shown);
        openPage();
        blog.add(waiting, entry(3));
        blog.remove(waiting);
        assertThat(button()).isEqualTo("Show 1 new update");
        blog.remove(shown);
        assertThat(keys()).isEmpty();
        assertThat(isVisible("herald-live-empty")).isTrue();
    }

    @Test
    void end_takesThePlaceOfTheButtonAndIsTold() {
        openPage();
        blog.setEnded(true);
        assertThat(isVisible("herald-live-toggle")).isFalse();
        assertThat(isVisible("herald-live-ended")).isTrue();
        assertThat(calls("end")).containsExactly("This live coverage has ended");
    }

    @Test
    void endBeforeThePage_isSilent() {
        ValueSignal<Boolean> over = new ValueSignal<>(true);
        page.add(blog);
        blog.bindEnded(over);
        assertThat(calls("end")).isEmpty();
        assertThat(blog.isEnded()).isTrue();
    }

    @Test
    void entry_isAnArticleNamedByItsHeadlineWithALinkToItself() {
        LiveEntry entry = entry(5);
        blog.add(entry);
        blog.setZone(ZoneId.of("Asia/Tokyo"));
        blog.setHeadingLevel(HeadingLevel.H4);
        String markup = entry.getElement().getOuterHTML();
        assertThat(markup)
                .startsWith("<article")
                .contains(
                        "id=\"live-m5\"", "aria-labelledby=\"live-m5-headline\"", "href=\"#live-m5\"", "router-ignore")
                .contains("<h4>Minute 5</h4>", ">20:05</time>", "26 October 2023", ", Link to this update");
        LiveEntry bare = new LiveEntry("bare", NOON, "");
        assertThat(bare.getElement().getAttribute("aria-labelledby")).isEqualTo("live-bare-time");
    }

    @Test
    void keyEvent_isToldInWords() {
        LiveEntry entry = entry(1);
        blog.add(entry);
        assertThat(FakePage.one(entry, "herald-live-key").isVisible()).isFalse();
        entry.setKeyEvent(true);
        assertThat(FakePage.one(entry, "herald-live-key").isVisible()).isTrue();
        assertThat(FakePage.one(entry, "herald-live-key").getTextRecursively()).isEqualTo("Key event");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, Show 1 new update",
        "pl, 3, Pokaż 3 nowe wpisy",
        "pl, 5, Pokaż 5 nowych wpisów",
        "ar, 2, عرض تحديثين جديدين",
        "ar, 3, عرض 3 تحديثات جديدة",
        "ja, 4, 新しい更新4件を表示"
    })
    void count_followsTheRulesOfTheLanguage(String language, int count, String words) {
        openPage();
        page.ui().setLocale(Locale.of(language));
        for (int i = 0; i < count; i++) {
            blog.add(entry(i));
        }
        assertThat(button()).isEqualTo(words);
    }

    @Test
    void takenKey_isRefusedWithACure() {
        blog.add(entry(1));
        LiveEntry same = entry(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> blog.add(same))
                .withMessageContaining("\"m1\"")
                .withMessageContaining("Give each its own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "ä", "#x", "-x"})
    void keyThatFitsNoAddress_isRefused(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LiveEntry(key, NOON, "Headline"))
                .withMessageContaining("\"" + key + "\"");
    }

    @Test
    void nonsense_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LiveBlog(" ")).withMessageContaining("\" \"");
        Duration negative = Duration.ofSeconds(-2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> blog.setAnnounceInterval(negative))
                .withMessageContaining("\"PT-2S\"");
    }

    @Test
    void ownTexts_replaceAllAndComeBackFromSerialisation() throws Exception {
        LiveEntry entry = entry(1);
        entry.setKeyEvent(true);
        blog.add(entry);
        blog.setI18n(new LiveBlogI18n()
                .setLabel("T1")
                .setLive("T2")
                .setShow("T3 {0}")
                .setPause("T4")
                .setResume("T5")
                .setPaused("T6")
                .setEnded("T7")
                .setEmpty("T8")
                .setKeyEvent("T9")
                .setPermalink("T10")
                .setWaiting("T11 {0}"));
        LiveBlog copy = FakePage.copy(blog);
        page.add(copy);
        page.calls();
        copy.add(entry(2));
        assertThat(copy.getElement().getOuterHTML())
                .contains("T1", "T2", "T3 1", "T4", "T5", "T6", "T7", "T8", "T9", "T10")
                .doesNotContain("Live<", "Pause", "update<");
        assertThat(calls("tell")).containsExactly("T11 1");
    }
}
