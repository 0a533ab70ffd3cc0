package org.heraldui.vaadin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.BindingActiveException;
import com.vaadin.flow.signals.local.ValueSignal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heraldui.vaadin.TestPage;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteSearchTest {
    private final TestPage page = new TestPage();
    private final SiteSearch search = page.add(new SiteSearch());

    @AfterEach
    void closePage() {
        page.close();
    }

    private Element html() {
        return TestPage.html(search);
    }

    @Test
    void newSearch_isALabelledLandmarkWithANamedSubmit() {
        Element form = html().expectFirst("form[role=search]");
        Element label = form.expectFirst("label");
        Element field = form.expectFirst("input[type=search][name=q]");
        assertThat(label.text()).isEqualTo("Search this site");
        assertThat(label.attr("for")).isEqualTo(field.id()).startsWith("herald-");
        assertThat(form.attr("aria-labelledby")).isEqualTo(label.id());
        assertThat(form.expectFirst("button[type=submit]").text()).isEqualTo("Search");
        assertThat(form.hasAttr("action")).isFalse();
        assertThat(html().select("herald-disclosure, [placeholder], [aria-live]"))
                .isEmpty();
    }

    @Test
    void collapsed_putsTheFormBehindAButtonAndBack() {
        search.setCollapsed(true);
        Element button = html().expectFirst("herald-disclosure > button");
        assertThat(button.text()).isEqualTo("Search");
        assertThat(button.attr("aria-expanded")).isEqualTo("false");
        assertThat(html().expectFirst("form").id()).isEqualTo(button.attr("aria-controls"));
        assertThat(search.isCollapsed()).isTrue();
        search.setCollapsed(false);
        assertThat(html().select("herald-disclosure")).isEmpty();
        assertThat(html().select("form")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 0, No results",
        "en, 1, 1 result",
        "en, 1234, '1,234 results'",
        "de, 1234, 1.234 Ergebnisse",
        "pl, 22, 22 wyniki",
        "ar, 2, نتيجتان",
        "fr, 0, Aucun résultat"
    })
    void count_isShownAndAnnouncedOnce(String language, int count, String words) {
        page.ui().setLocale(Locale.of(language));
        page.scripts();
        search.setResultCount(count);
        assertThat(page.announced()).containsExactly(words);
        Element results = html().expectFirst(".herald-search-results");
        assertThat(results.text()).isEqualTo(words);
        assertThat(results.hasAttr("hidden")).isFalse();
        assertThat(search.getResultCount()).isEqualTo(count);
    }

    @Test
    void countTakenAway_hidesItSilently() {
        search.setResultCount(3);
        page.scripts();
        search.setResultCount(null);
        assertThat(page.announced()).isEmpty();
        assertThat(html().expectFirst(".herald-search-results").hasAttr("hidden"))
                .isTrue();
    }

    @Test
    void sameCountAfterAnotherSearch_isAnnouncedAgain() {
        search.setResultCount(3);
        search.setResultCount(3);
        assertThat(page.announced()).containsExactly("3 results", "3 results");
    }

    @Test
    void otherLanguage_rewritesTheCountSilently() {
        search.setResultCount(3);
        page.scripts();
        page.ui().setLocale(Locale.GERMAN);
        assertThat(html().expectFirst(".herald-search-results").text()).isEqualTo("3 Ergebnisse");
        assertThat(html().expectFirst("label").text()).isEqualTo("Diese Website durchsuchen");
        assertThat(page.announced()).isEmpty();
    }

    @Test
    void listener_hearsTheStrippedQueryUntilItIsRemoved() {
        List<String> heard = new ArrayList<>();
        Registration registration = search.addSearchListener(event -> heard.add(event.getQuery()));
        assertThat(search.getElement().hasAttribute("data-listening")).isTrue();
        ComponentUtil.fireEvent(search, new SearchEvent(search, true, "  ship "));
        registration.remove();
        ComponentUtil.fireEvent(search, new SearchEvent(search, true, "wind"));
        assertThat(heard).containsExactly("ship");
        assertThat(search.getElement().hasAttribute("data-listening")).isFalse();
    }

    @Test
    void action_makesAFormThatWorksWithoutScript() {
        SiteSearch other = new SiteSearch(URI.create("/results"));
        assertThat(TestPage.html(other).expectFirst("form").attr("action")).isEqualTo("/results");
        other.setAction(null);
        assertThat(TestPage.html(other).expectFirst("form").hasAttr("action")).isFalse();
        assertThat(other.getAction()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "mailto:a@example.org", "data:text/html,x"})
    void actionOfAnotherScheme_isRefused(String action) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> search.setAction(URI.create(action)))
                .withMessageContaining("\"" + action + "\"");
    }

    @Test
    void ownWords_replaceTheBuiltInOnes() {
        search.setI18n(new SiteSearchI18n()
                .setLabel("[label]")
                .setSubmit("[submit]")
                .setOpen("[open]")
                .setResults("[{0}]"));
        search.setCollapsed(true);
        search.setResultCount(7);
        assertThat(html().text()).isEqualTo("[open] [label] [submit] [7]");
        search.setLabel("Archive");
        assertThat(html().expectFirst("label").text()).isEqualTo("Archive");
        assertThat(search.getLabel()).isEqualTo("Archive");
    }

    @Test
    void bindResultCount_followsTheSignalAndGuardsTheSetter() {
        ValueSignal<@Nullable Integer> signal = new ValueSignal<>(null);
        search.bindResultCount(signal);
        page.scripts();
        signal.set(4);
        assertThat(page.announced()).containsExactly("4 results");
        assertThatExceptionOfType(BindingActiveException.class).isThrownBy(() -> search.setResultCount(5));
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is refused
    void badValues_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> search.setResultCount(-1))
                .withMessageContaining("\"-1\"");
        assertThatNullPointerException().isThrownBy(() -> search.setQuery(null));
    }

    @Test
    void query_isWhatIsInTheField() {
        search.setQuery("ship");
        assertThat(search.getQuery()).isEqualTo("ship");
        assertThat(page.announced()).isEmpty();
    }

    @Test
    void twoSearches_haveDifferentIds() {
        assertThat(TestPage.html(new SiteSearch()).expectFirst("input").id())
                .isNotEqualTo(html().expectFirst("input").id());
    }

    @Test
    void reattached_hasOneRegion() {
        page.remove(search);
        page.add(search);
        assertThat(TestPage.all(page.ui().getElement(), "role", "status")).hasSize(1);
    }
}
