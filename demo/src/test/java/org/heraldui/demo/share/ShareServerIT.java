package org.heraldui.demo.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Sharing to a network of many servers: the reader's own is asked for once. */
class ShareServerIT extends SharingTest {
    private static final String FIELD = ".herald-share-server-field";

    @BeforeEach
    void openAndForget() {
        open("examples/ShareBar/more-networks");
        run("localStorage.clear()");
        // The link is looked at, not followed.
        run("addEventListener('click', (e) => e.target.closest('a') && e.preventDefault())");
    }

    private WebElement button() {
        return find("herald-share-server > button");
    }

    private WebElement link() {
        return find("herald-share-server a");
    }

    @Test
    void button_disclosesTheFieldAndFocusesIt() {
        assertThat(button().getAccessibleName()).isEqualTo("Share on Mastodon");
        assertThat(button().getDomAttribute("aria-expanded")).isEqualTo("false");
        button().sendKeys(Keys.ENTER);
        assertThat(button().getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(browser().switchTo().activeElement()).isEqualTo(find(FIELD));
        assertThat(find(FIELD).getAccessibleName()).isEqualTo("Your Mastodon server");
        assertThat(link().getAccessibleName()).isEqualTo("Share on Mastodon, opens in a new tab");
    }

    @ParameterizedTest
    @CsvSource({
        "fosstodon.org, fosstodon.org",
        "https://fosstodon.org/@reader, fosstodon.org",
        "@reader@fosstodon.org, fosstodon.org",
        "' Fosstodon.ORG ', fosstodon.org"
    })
    void serverHoweverWritten_isPutIntoTheLinkAndKept(String written, String host) {
        button().click();
        find(FIELD).sendKeys(written, Keys.ENTER);
        assertThat(link().getDomProperty("href")).startsWith("https://" + host + "/share?text=Lighthouse%20shines");

        open("examples/ShareBar/more-networks");
        button().click();
        assertThat(find(FIELD).getDomProperty("value")).isEqualTo(host);
        assertThat(browser().switchTo().activeElement()).isEqualTo(link());
    }

    @ParameterizedTest
    @CsvSource({"''", "mastodon", "javascript:alert(1)", "a b.org", "..", "reader@"})
    void whatIsNoServer_isRefusedInWords(String written) {
        button().click();
        find(FIELD).sendKeys(written, Keys.ENTER);
        WebElement wrong = find(".herald-share-server-wrong");
        assertThat(wrong.isDisplayed()).isTrue();
        assertThat(find(FIELD).getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(find(FIELD).getDomAttribute("aria-describedby")).isEqualTo(wrong.getDomAttribute("id"));
        assertThat(browser().switchTo().activeElement()).isEqualTo(find(FIELD));
        assertThat(link().getDomProperty("href")).startsWith("https://mastodon.social/");
    }

    @Test
    void escape_closesAndReturnsTheFocus() {
        button().click();
        find(FIELD).sendKeys(Keys.ESCAPE);
        assertThat(find(".herald-share-server-panel").isDisplayed()).isFalse();
        assertThat(browser().switchTo().activeElement()).isEqualTo(button());
    }
}
