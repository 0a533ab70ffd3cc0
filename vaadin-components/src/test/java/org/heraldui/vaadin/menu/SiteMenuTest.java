package org.heraldui.vaadin.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.BindingActiveException;
import com.vaadin.flow.signals.local.ValueSignal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.heraldui.vaadin.TestPage;
import org.heraldui.vaadin.shared.Disclosure;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SiteMenuTest {
    private static final MenuLink NEWS = MenuLink.of(
            "News", "/news", MenuLink.of("Coast", "/news/coast", MenuLink.of("Lights", "/news/coast/lights")));
    private static final MenuLink HELP = MenuLink.of("Help", "/help", MenuLink.of("Contact", "/help/contact"));

    private final TestPage page = new TestPage();
    private final SiteMenu menu = page.add(new SiteMenu(NEWS, HELP));
    private final SiteMenuToggle toggle = page.add(new SiteMenuToggle(menu));

    @AfterEach
    void closePage() {
        page.close();
    }

    private List<Boolean> opened() {
        return TestPage.all(menu.getElement(), "tag", "herald-disclosure").stream()
                .map(section -> ((Disclosure) section.getComponent().orElseThrow()).isOpened())
                .toList();
    }

    @Test
    void toggle_saysItsStateAndControlsTheMenu() {
        Element button = TestPage.html(toggle).expectFirst("button");
        assertThat(button.text()).isEqualTo("Menu");
        assertThat(button.attr("aria-expanded")).isEqualTo("false");
        assertThat(button.attr("type")).isEqualTo("button");
        assertThat(button.attr("aria-controls")).isEqualTo(menu.getId().orElseThrow());
        assertThat(TestPage.html(toggle).select("[aria-haspopup], [role=menu]")).isEmpty();
    }

    @Test
    void toggle_keepsTheIdThatIsThere() {
        Div own = new Div();
        own.setId("own");
        assertThat(TestPage.html(new SiteMenuToggle(own)).expectFirst("button").attr("aria-controls"))
                .isEqualTo("own");
    }

    @Test
    void setOpened_reachesTheBrowser() {
        toggle.setOpened(true);
        assertThat(toggle.isOpened()).isTrue();
        assertThat(TestPage.one(toggle.getElement(), "tag", "herald-disclosure").getProperty("opened", false))
                .isTrue();
        toggle.setOpened(false);
        assertThat(toggle.isOpened()).isFalse();
    }

    @Test
    void bindOpened_followsTheSignalAndGuardsTheSetter() {
        ValueSignal<Boolean> signal = new ValueSignal<>(false);
        toggle.bindOpened(signal);
        signal.set(true);
        assertThat(toggle.isOpened()).isTrue();
        assertThatExceptionOfType(BindingActiveException.class).isThrownBy(() -> toggle.setOpened(false));
    }

    @Test
    void modalBelow_isAWidth() {
        toggle.setModalBelow(640);
        assertThat(toggle.getModalBelow()).isEqualTo(640);
        assertThat(TestPage.html(toggle).select("[data-modal-below=640]")).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> toggle.setModalBelow(-1))
                .withMessageContaining("\"-1\"");
    }

    @Test
    void menu_isANamedLandmarkAroundListsOfLinks() {
        Element html = TestPage.html(menu);
        Element nav = html.expectFirst("nav");
        assertThat(html.expectFirst("#" + nav.attr("aria-labelledby")).text()).isEqualTo("Site");
        assertThat(nav.select("> ul[role=list] > li > a").eachText()).containsExactly("News", "Help");
        assertThat(nav.select("button").eachText()).containsExactly("Pages in News", "Pages in Coast", "Pages in Help");
        assertThat(html.select("[role=menu], [role=menuitem]")).isEmpty();
    }

    @Test
    void current_isMarkedAndItsSectionsAreUnfolded() {
        assertThat(opened()).containsExactly(false, false, false);
        menu.setCurrent(URI.create("/news/coast/lights"));
        assertThat(TestPage.html(menu).select("[aria-current=page]").eachText()).containsExactly("Lights");
        assertThat(opened()).containsExactly(true, true, false);
        menu.setCurrent(null);
        assertThat(TestPage.html(menu).select("[aria-current]")).isEmpty();
    }

    @Test
    void noLinks_haveNoLandmark() {
        menu.setLinks();
        assertThat(menu.getElement().getChild(0).isVisible()).isFalse();
    }

    @Test
    void bindLinks_followsTheSignalAndGuardsTheSetter() {
        ValueSignal<List<MenuLink>> signal = new ValueSignal<>(List.of(HELP));
        menu.bindLinks(signal);
        assertThat(menu.getLinks()).containsExactly(HELP);
        assertThatExceptionOfType(BindingActiveException.class).isThrownBy(() -> menu.setLinks(NEWS));
    }

    @Test
    void words_followThePageAndTheApplication() {
        page.ui().setLocale(Locale.GERMAN);
        assertThat(TestPage.html(toggle).text()).isEqualTo("Menü");
        assertThat(TestPage.html(menu).expectFirst("button").text()).isEqualTo("Seiten unter News");
        toggle.setI18n(new SiteMenuToggleI18n().setMenu("[menu]"));
        menu.setI18n(new SiteMenuI18n().setLabel("[site]").setPages("[{0}]"));
        assertThat(TestPage.html(toggle).text()).isEqualTo("[menu]");
        assertThat(TestPage.html(menu).text()).isEqualTo("[site] News [News] Coast [Coast] Lights Help [Help] Contact");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is refused
    void badLinks_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MenuLink.of("News", "javascript:alert(1)"))
                .withMessageContaining("\"javascript:alert(1)\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MenuLink.of(" ", "/"))
                .withMessageContaining("\" \"");
        assertThatNullPointerException().isThrownBy(() -> new SiteMenuToggle(null));
    }
}
