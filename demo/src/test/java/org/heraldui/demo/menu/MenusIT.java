package org.heraldui.demo.menu;

import static org.assertj.core.api.Assertions.assertThat;

import org.heraldui.demo.browser.Axe;
import org.heraldui.demo.browser.ListeningTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Site menu and profile menu in Chromium: opening, closing, where the focus is, what can be reached. */
class MenusIT extends ListeningTest {
    private static final String TOGGLE = ".herald-site-menu-button";
    private static final String ACCOUNT = ".herald-profile-menu-button";
    private static final String LIST = ".herald-profile-menu-list";

    private String expanded(String css) {
        return String.valueOf(find(css).getDomAttribute("aria-expanded"));
    }

    @Test
    void toggle_opensByKeyAndEscapeInTheMenuLeadsBack() {
        open("examples/SiteMenuToggle/smallest");
        assertThat(find(TOGGLE).getText()).isEqualTo("Menu");
        assertThat(find(TOGGLE).getAccessibleName()).isEqualTo("Menu");
        assertThat(expanded(TOGGLE)).isEqualTo("false");
        assertThat(find(".herald-site-menu").isDisplayed()).isFalse();
        tabTo(TOGGLE);
        press(Keys.ENTER);
        assertThat(expanded(TOGGLE)).isEqualTo("true");
        assertThat(hasFocus(TOGGLE)).isTrue();
        press(Keys.TAB, Keys.TAB);
        assertThat(text("return document.activeElement.textContent")).isEqualTo("Components");
        press(Keys.ESCAPE);
        assertThat(hasFocus(TOGGLE)).isTrue();
        assertThat(expanded(TOGGLE)).isEqualTo("false");
        assertThat(find(".herald-site-menu").isDisplayed()).isFalse();
        assertThat(find(TOGGLE).getAccessibleName()).isEqualTo("Menu");
        assertThat(heard()).isEmpty();
    }

    @Test
    void currentPage_isMarkedAndItsSectionUnfolded() {
        open("examples/SiteMenuToggle/all-options");
        assertThat(find("[aria-current=page]").isDisplayed()).isTrue();
        assertThat(expanded(".herald-site-menu-section")).isEqualTo("true");
        assertThat(find(".herald-site-menu-section").getAccessibleName()).isEqualTo("Pages in News");
        assertThat(find(".herald-site-menu nav").getAccessibleName()).isEqualTo("Site");
        find(".herald-site-menu-section").click();
        assertThat(find("[aria-current=page]").isDisplayed()).isFalse();
        assertThat(find(".herald-site-menu").isDisplayed()).isTrue();
    }

    @Test
    void escapeInASection_closesTheSectionOnly() {
        open("examples/SiteMenuToggle/all-options");
        tabTo("[aria-current=page]");
        press(Keys.ESCAPE);
        assertThat(hasFocus(".herald-site-menu-section")).isTrue();
        assertThat(expanded(".herald-site-menu-section")).isEqualTo("false");
        assertThat(expanded(TOGGLE)).isEqualTo("true");
        press(Keys.ESCAPE);
        assertThat(hasFocus(TOGGLE)).isTrue();
        assertThat(expanded(TOGGLE)).isEqualTo("false");
    }

    @Test
    void server_hearsOfOpeningAndClosing() {
        open("examples/SiteMenuToggle/all-options");
        find(TOGGLE).click();
        settle();
        assertThat(find(".example-page p").getText()).isEqualTo("The menu is closed.");
        find(TOGGLE).click();
        settle();
        assertThat(find(".example-page p").getText()).isEqualTo("The menu is open.");
    }

    @Test
    void narrowPage_theRestIsOutOfReachWhileTheMenuIsOpen() {
        width(400);
        open("examples/SiteMenuToggle/over-a-narrow-page");
        assertThat(all("[inert]")).isEmpty();
        find(TOGGLE).click();
        assertThat(text("return document.querySelector('.example-page p').closest('[inert]') !== null"))
                .isEqualTo("true");
        assertThat(text("return document.querySelector('.herald-site-menu a').closest('[inert]') === null"))
                .isEqualTo("true");
        assertThat(text("return document.querySelector('[role=status]')?.closest('[inert]') == null"))
                .isEqualTo("true");
        width(1200);
        await("return document.querySelector('[inert]') === null");
        width(400);
        await("return document.querySelector('[inert]') !== null");
        find(TOGGLE).click();
        assertThat(all("[inert]")).isEmpty();
    }

    @Test
    void account_isNamedOnceAndItsListClosesOnEscape() {
        open("examples/ProfileMenu/all-options");
        assertThat(find(ACCOUNT).getAccessibleName()).isEqualTo("My account, Isla Penrowan, 12 notifications");
        assertThat(find(LIST).isDisplayed()).isFalse();
        tabTo(ACCOUNT);
        press(Keys.SPACE);
        assertThat(expanded(ACCOUNT)).isEqualTo("true");
        assertThat(Axe.violations(browser())).isEmpty();
        press(Keys.TAB);
        assertThat(text("return document.activeElement.textContent")).isEqualTo("Saved stories");
        press(Keys.ESCAPE);
        assertThat(hasFocus(ACCOUNT)).isTrue();
        assertThat(find(LIST).isDisplayed()).isFalse();
        assertThat(heard()).isEmpty();
    }

    @Test
    void account_closesOnAClickOutsideAndOnLeaving() {
        open("examples/ProfileMenu/twice-on-one-page");
        find(ACCOUNT).click();
        assertThat(find(LIST).isDisplayed()).isTrue();
        find("h1").click();
        assertThat(find(LIST).isDisplayed()).isFalse();
        tabTo(ACCOUNT);
        press(Keys.ENTER);
        assertThat(find(LIST).isDisplayed()).isTrue();
        press(Keys.TAB, Keys.TAB);
        assertThat(find(LIST).isDisplayed()).isFalse();
        assertThat(hasFocus("body")).isFalse();
    }

    @Test
    void logout_reachesTheServerAsAPost() {
        beforeLoad("""
            window.methods = [];
            const open = XMLHttpRequest.prototype.open;
            XMLHttpRequest.prototype.open = function (method, ...rest) {
                window.methods.push(method);
                return open.call(this, method, ...rest);
            };
            """);
        open("examples/ProfileMenu/smallest");
        find(ACCOUNT).click();
        settle();
        run("window.methods = []");
        find(LIST + " button").click();
        settle();
        assertThat(find(".example-page p").getText()).isEqualTo("Logged out.");
        assertThat(text("return [...new Set(window.methods)].join()")).isEqualTo("POST");
    }

    @Test
    void logoutForm_postsTheToken() {
        open("examples/ProfileMenu/all-options");
        run("document.addEventListener('submit', (event) => { event.preventDefault();"
                + "window.sent = event.target.method + ' ' + new URLSearchParams(new FormData(event.target)); })");
        find(ACCOUNT).click();
        find(LIST + " button").click();
        assertThat(text("return window.sent")).isEqualTo("post _csrf=b7c1e0");
    }

    @Test
    void controls_areLargeEnoughAndShowTheFocus() {
        open("examples/ProfileMenu/all-options");
        for (String control : new String[] {ACCOUNT, LIST + " a", LIST + " button"}) {
            tabTo(control);
            if (control.equals(ACCOUNT)) {
                press(Keys.ENTER);
            }
            assertThat(text(
                            "const box = arguments[0].getBoundingClientRect();"
                                    + "return Math.min(box.width, box.height) >= 44"
                                    + " && parseFloat(getComputedStyle(arguments[0]).outlineWidth) >= 2",
                            find(control)))
                    .as(control)
                    .isEqualTo("true");
        }
    }
}
