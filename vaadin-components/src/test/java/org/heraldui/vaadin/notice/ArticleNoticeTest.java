package org.heraldui.vaadin.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heraldui.vaadin.TestPage;
import org.heraldui.vaadin.shared.HeadingLevel;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArticleNoticeTest {
    private final TestPage page = new TestPage();
    private final ArticleNotice notice = new ArticleNotice(NoticeKind.AGE, "It is <b>three</b> years old.");

    @AfterEach
    void close() {
        page.close();
    }

    private Element html() {
        return TestPage.html(notice);
    }

    private void dismiss() {
        notice.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(notice.getElement(), "herald-notice-dismiss", JacksonUtils.createObjectNode()));
    }

    @Test
    void notice_isANoteThatBeginsWithItsKind() {
        assertThat(html().attr("role")).isEqualTo("note");
        assertThat(html().text()).isEqualTo("Older article It is <b>three</b> years old.");
        assertThat(html().select("h1, h2, h3, button")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyKind_hasAWordAndADecorativeIconOfItsOwn(NoticeKind kind) {
        notice.setKind(kind);
        assertThat(html().select(".herald-notice-kind").text()).isNotBlank();
        assertThat(html().select("> herald-icon").attr("icon"))
                .isEqualTo(kind.icon().name());
        assertThat(html().select("[role=img], [aria-label]")).isEmpty();
        assertThat(NoticeKind.values())
                .filteredOn(other -> other.icon().equals(kind.icon()))
                .hasSize(1);
    }

    @Test
    void headingAndActions_followTheKind() {
        notice.setHeading("From 2020");
        notice.setHeadingLevel(HeadingLevel.H4);
        notice.addAction(new Anchor("/new", "Newer"));
        assertThat(html().select("h4").text()).isEqualTo("From 2020");
        assertThat(html().text()).startsWith("Older article From 2020 It is").endsWith("Newer");
        assertThat(notice.getActions()).hasSize(1);
    }

    @Test
    void dismissible_hasANamedButtonAndElseNone() {
        notice.setDismissible(true);
        assertThat(html().select("button[type=button]").text()).isEqualTo("Close: Older article");
        notice.setHeading("From 2020");
        assertThat(html().select("button").text()).isEqualTo("Close: From 2020");
        notice.setDismissible(false);
        assertThat(html().select("button")).isEmpty();
        assertThat(notice.isDismissible()).isFalse();
    }

    @Test
    void dismissing_removesAndTellsOnce() {
        List<Boolean> told = new ArrayList<>();
        page.add(notice).addDismissListener(event -> told.add(event.isFromClient()));
        dismiss();
        assertThat(notice.getParent()).as("not dismissible").isPresent();
        notice.setDismissible(true);
        dismiss();
        assertThat(notice.getParent()).isEmpty();
        assertThat(told).containsExactly(true);
    }

    @Test
    void staticNotice_isSilent() {
        page.add(notice);
        notice.setText("Other");
        assertThat(page.announced()).isEmpty();
    }

    @Test
    void announcedNotice_isSaidOnceForEachText() {
        notice.setAnnounced(true);
        notice.setKind(NoticeKind.ERROR);
        notice.setHeading("Not saved");
        notice.setText("Try again.");
        page.add(notice);
        assertThat(page.announced()).containsExactly("Error: Not saved. Try again.");
        page.remove(notice);
        page.add(notice);
        page.ui().setLocale(Locale.GERMAN);
        assertThat(page.announced()).isEmpty();
        notice.setText("Still not.");
        notice.setHeading("");
        assertThat(page.announced()).containsExactly("Fehler: Still not.");
    }

    @Test
    void invisibleNotice_isSaidWhenItIsShown() {
        notice.setAnnounced(true);
        notice.setVisible(false);
        page.add(notice);
        assertThat(page.announced()).isEmpty();
        notice.setVisible(true);
        assertThat(page.announced()).hasSize(1);
    }

    @Test
    void i18n_replacesEveryText() {
        notice.setDismissible(true);
        notice.setAnnounced(true);
        notice.setI18n(new ArticleNoticeI18n()
                .setKind(NoticeKind.AGE, "[age]")
                .setClose("[close {0}]")
                .setAnnouncement("[{0}|{1}]"));
        page.add(notice);
        assertThat(html().text()).isEqualTo("[age] It is <b>three</b> years old. [close [age]]");
        assertThat(page.announced()).containsExactly("[[age]|It is <b>three</b> years old.]");
        notice.setI18n(new ArticleNoticeI18n().setKind(NoticeKind.AGE, "x").setKind(NoticeKind.AGE, null));
        assertThat(html().text()).startsWith("Older article");
    }
}
