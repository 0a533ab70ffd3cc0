package org.heraldui.vaadin.breadcrumb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.signals.BindingActiveException;
import com.vaadin.flow.signals.local.ValueSignal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.heraldui.vaadin.TestPage;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BreadcrumbTrailTest {
    private static final Crumb HOME = Crumb.of("Home", "/");
    private static final Crumb COAST = Crumb.of("Coast", "/coast");
    private static final Crumb LIGHTS = Crumb.of("Lights", "coast/lights");
    private static final Crumb STORY = Crumb.of("Lighthouse shines again", "/coast/lights/shines");

    private final TestPage page = new TestPage();

    @AfterEach
    void closePage() {
        page.close();
    }

    @Test
    void trail_isANamedLandmarkAroundAnOrderedList() {
        Element html = TestPage.html(page.add(new BreadcrumbTrail(HOME, COAST, STORY)));
        Element nav = html.expectFirst("nav");
        assertThat(html.expectFirst("#" + nav.attr("aria-labelledby")).text()).isEqualTo("Breadcrumb");
        assertThat(nav.select("ol[role=list] > li > .herald-breadcrumb").eachText())
                .containsExactly("Home", "Coast", "Lighthouse shines again");
        assertThat(html.select("[aria-live], [aria-haspopup]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LINK, a, Lighthouse shines again",
        "TEXT, span, Lighthouse shines again",
    })
    void current_isMarkedByPolicy(CurrentCrumb policy, String tag, String name) {
        BreadcrumbTrail trail = new BreadcrumbTrail(HOME, COAST, STORY);
        trail.setCurrentPolicy(policy);
        Element current = TestPage.html(trail).expectFirst("[aria-current=page]");
        assertThat(current.tagName()).isEqualTo(tag);
        assertThat(current.text()).isEqualTo(name);
        assertThat(TestPage.html(trail).select("[aria-current]")).hasSize(1);
        assertThat(trail.getCurrentPolicy()).isEqualTo(policy);
    }

    @Test
    void currentWithoutAddress_isTextWhateverThePolicy() {
        BreadcrumbTrail trail = new BreadcrumbTrail(HOME, Crumb.of("Here"));
        trail.setCurrentPolicy(CurrentCrumb.LINK);
        assertThat(TestPage.html(trail).select("span[aria-current=page]").text())
                .isEqualTo("Here");
    }

    @Test
    void omittedCurrent_leavesNothingCurrentButIsInTheJson() {
        BreadcrumbTrail trail = new BreadcrumbTrail(HOME, COAST, STORY);
        trail.setCurrentPolicy(CurrentCrumb.OMIT);
        assertThat(TestPage.html(trail).select(".herald-breadcrumb").eachText()).containsExactly("Home", "Coast");
        assertThat(TestPage.html(trail).select("[aria-current]")).isEmpty();
        assertThat(trail.toJsonLd(URI.create("https://example.org/"))).contains("Lighthouse shines again");
    }

    @Test
    void middle_standsAfterItsButtonWhichCountsIt() {
        Element html = TestPage.html(page.add(new BreadcrumbTrail(HOME, COAST, LIGHTS, STORY)));
        assertThat(html.select(".herald-breadcrumb-more ~ .herald-breadcrumb-middle")
                        .eachText())
                .containsExactly("Coast", "Lights");
        Element button = html.expectFirst("button");
        assertThat(button.text()).isEqualTo("2 more pages");
        assertThat(button.attr("aria-expanded")).isEqualTo("false");
        assertThat(button.attr("type")).isEqualTo("button");
        assertThat(html.expectFirst("#" + button.attr("aria-controls")).tagName())
                .isEqualTo("ol");
    }

    @Test
    void twoCrumbs_haveNoMiddle() {
        Element html = TestPage.html(new BreadcrumbTrail(HOME, STORY));
        assertThat(html.select("button, .herald-breadcrumb-middle")).isEmpty();
    }

    @Test
    void noCrumbs_haveNoLandmark() {
        BreadcrumbTrail trail = new BreadcrumbTrail();
        assertThat(trail.getElement().getChild(0).isVisible()).isFalse();
        trail.setItems(HOME);
        assertThat(trail.getElement().getChild(0).isVisible()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(CollapseMode.class)
    void collapse_reachesTheBrowser(CollapseMode mode) {
        BreadcrumbTrail trail = new BreadcrumbTrail(HOME);
        trail.setCollapse(mode);
        assertThat(trail.getElement().getAttribute("data-collapse")).isEqualToIgnoringCase(mode.name());
        assertThat(trail.getCollapse()).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource({
        "de, Brotkrümelpfad, 2 weitere Seiten",
        "ar, مسار التنقل, صفحتان أخريان",
        "pl, Ścieżka do strony, Jeszcze 2 strony"
    })
    void words_followThePage(String language, String label, String more) {
        BreadcrumbTrail trail = page.add(new BreadcrumbTrail(HOME, COAST, LIGHTS, STORY));
        page.ui().setLocale(Locale.of(language));
        Element html = TestPage.html(trail);
        assertThat(html.expectFirst("nav > span").text()).isEqualTo(label);
        assertThat(html.expectFirst("button").text()).isEqualTo(more);
    }

    @Test
    void i18n_replacesEveryText() {
        BreadcrumbTrail trail = new BreadcrumbTrail(HOME, COAST, STORY);
        trail.setI18n(new BreadcrumbTrailI18n().setLabel("[way]").setMoreItems("[{0}]"));
        assertThat(TestPage.html(trail).text()).isEqualTo("[way] Home [1] Coast Lighthouse shines again");
    }

    @Test
    void json_hasEveryCrumbWithItsWholeAddress() {
        String json =
                new BreadcrumbTrail(HOME, LIGHTS, Crumb.of("</script><b>")).toJsonLd(URI.create("https://example.org"));
        assertThat(json)
                .contains("\"position\":1", "\"item\":\"https://example.org/\"")
                .contains("\"position\":2", "\"item\":\"https://example.org/coast/lights\"")
                .contains("\"position\":3", "\"name\":\"\\u003c/script\\u003e\\u003cb\\u003e\"")
                .doesNotContain("<");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BreadcrumbTrail(HOME).toJsonLd(URI.create("/here")))
                .withMessageContaining("\"/here\"");
    }

    @Test
    void bindItems_followsTheSignalAndGuardsTheSetter() {
        ValueSignal<List<Crumb>> signal = new ValueSignal<>(List.of(HOME));
        BreadcrumbTrail trail = page.add(new BreadcrumbTrail());
        trail.bindItems(signal);
        signal.set(List.of(HOME, COAST));
        assertThat(trail.getItems()).containsExactly(HOME, COAST);
        assertThat(TestPage.html(trail).select("li")).hasSize(2);
        assertThatExceptionOfType(BindingActiveException.class).isThrownBy(() -> trail.setItems(STORY));
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is refused
    void badCrumb_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Crumb.of("Home", "javascript:alert(1)"))
                .withMessageContaining("\"javascript:alert(1)\"");
        assertThatIllegalArgumentException().isThrownBy(() -> Crumb.of(" ")).withMessageContaining("\" \"");
        assertThatNullPointerException().isThrownBy(() -> new BreadcrumbTrail().setI18n(null));
        assertThatNullPointerException().isThrownBy(() -> new BreadcrumbTrail().setCurrentPolicy(null));
    }
}
