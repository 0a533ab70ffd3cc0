package org.heraldui.vaadin.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.signals.BindingActiveException;
import com.vaadin.flow.signals.local.ValueSignal;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.heraldui.vaadin.TestPage;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileMenuTest {
    private final TestPage page = new TestPage();
    private final ProfileMenu menu = page.add(new ProfileMenu("Isla Penrowan"));

    @AfterEach
    void closePage() {
        page.close();
    }

    private Element html() {
        return TestPage.html(menu);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | 0    | My account, Isla Penrowan
        en | 1    | My account, Isla Penrowan, 1 notification
        en | 1200 | My account, Isla Penrowan, 1,200 notifications
        de | 2    | Mein Konto, Isla Penrowan, 2 Benachrichtigungen
        pl | 5    | Moje konto, Isla Penrowan, 5 powiadomień
        ar | 0    | حسابي، Isla Penrowan
        ar | 11   | حسابي، Isla Penrowan، 11 إشعارًا
        """)
    void name_hasPersonAndCount(String language, int count, String name) {
        page.ui().setLocale(Locale.of(language));
        menu.setNotificationCount(count);
        assertThat(html().expectFirst("button > .herald-visually-hidden").text())
                .isEqualTo(name);
        assertThat(menu.getNotificationCount()).isEqualTo(count);
        assertThat(page.announced()).isEmpty();
    }

    @Test
    void seenPart_isNotReadASecondTime() {
        menu.setPerson("Isla Penrowan", URI.create("/isla.jpg"));
        menu.setNotificationCount(2);
        Element seen = html().expectFirst("button > [aria-hidden=true]");
        assertThat(seen.text()).isEqualTo("Isla Penrowan2");
        assertThat(seen.expectFirst("img").attr("alt")).isEmpty();
        assertThat(html().expectFirst("button > .herald-visually-hidden").text())
                .contains("Isla Penrowan", "2");
        assertThat(menu.getAvatar()).isEqualTo(URI.create("/isla.jpg"));
    }

    @Test
    void noNotifications_showNoNumber() {
        assertThat(html().expectFirst(".herald-profile-menu-badge").hasAttr("hidden"))
                .isTrue();
    }

    @Test
    void links_standBeforeTheLogout() {
        menu.addLink("Saved", URI.create("/saved"));
        menu.setLogout(() -> {});
        menu.addLink("Settings", URI.create("/settings"));
        assertThat(html().select("ul[role=list] > li").eachText()).containsExactly("Saved", "Settings", "Log out");
        assertThat(html().select("li a").eachAttr("href")).containsExactly("/saved", "/settings");
        assertThat(html().select("[role=menu], [aria-haspopup]")).isEmpty();
    }

    @Test
    void logout_isAButtonThatActsOnce() {
        AtomicInteger calls = new AtomicInteger();
        menu.setLogout(calls::incrementAndGet);
        NativeButton button = (NativeButton) TestPage.one(menu.getElement(), "class", "herald-profile-menu-logout")
                .getChild(0)
                .getComponent()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        assertThat(calls).hasValue(1);
        assertThat(button.getElement().getAttribute("type")).isEqualTo("button");
    }

    @Test
    void logoutForm_postsWithTheToken() {
        menu.setLogout(() -> {});
        menu.setLogoutForm(URI.create("/logout"), "_csrf", "a\"b");
        Element form = html().expectFirst("form");
        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(form.attr("action")).isEqualTo("/logout");
        assertThat(form.expectFirst("input[type=hidden][name=_csrf]").attr("value"))
                .isEqualTo("a\"b");
        assertThat(form.expectFirst("button[type=submit]").text()).isEqualTo("Log out");
        assertThat(html().select("ul button")).hasSize(1);
        menu.setLogoutForm(URI.create("/logout"), "", "");
        assertThat(html().select("input")).isEmpty();
    }

    @Test
    void ownWords_replaceTheBuiltInOnes() {
        menu.setLogout(() -> {});
        menu.setNotificationCount(3);
        menu.setI18n(new ProfileMenuI18n().setAccount("[{0}|{1}]").setLogout("[out]"));
        assertThat(html().expectFirst("button > .herald-visually-hidden").text())
                .isEqualTo("[Isla Penrowan|3]");
        assertThat(html().expectFirst("li button").text()).isEqualTo("[out]");
    }

    @Test
    void bindNotificationCount_followsTheSignalAndGuardsTheSetter() {
        ValueSignal<Integer> signal = new ValueSignal<>(1);
        menu.bindNotificationCount(signal);
        signal.set(7);
        assertThat(menu.getNotificationCount()).isEqualTo(7);
        assertThatExceptionOfType(BindingActiveException.class).isThrownBy(() -> menu.setNotificationCount(5));
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is refused
    void badValues_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> menu.setNotificationCount(-1))
                .withMessageContaining("\"-1\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProfileMenu(" "))
                .withMessageContaining("\" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> menu.addLink("x", URI.create("javascript:alert(1)")))
                .withMessageContaining("\"javascript:alert(1)\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> menu.setLogoutForm(URI.create("mailto:a@example.org"), "", ""))
                .withMessageContaining("\"mailto:a@example.org\"");
        assertThatNullPointerException().isThrownBy(() -> menu.setLogout(null));
    }
}
