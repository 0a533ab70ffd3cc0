package org.heraldui.vaadin.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.signals.local.ValueSignal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.heraldui.vaadin.TestPage;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagListTest {
    private static final TagLink SEA = new TagLink("Sea", URI.create("/sea"));
    private static final TagLink SHIPS = new TagLink("<b>Ships</b>", URI.create("https://example.org/ships"));
    private static final TagLink FARI = new TagLink("Fari", URI.create("/fari")).withLanguage(Locale.ITALIAN);

    private final TestPage page = new TestPage();

    @AfterEach
    void close() {
        page.close();
    }

    private static void open(TagList tags) {
        tags.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(tags.getElement(), "herald-tag-list-open", JacksonUtils.createObjectNode()));
    }

    @Test
    void list_isNamedByItsVisibleLabelAndHoldsTagLinks() {
        Element html = TestPage.html(new TagList(SEA, SHIPS, FARI));
        Element list = html.selectFirst("ul[role=list]");
        assertThat(list).isNotNull();
        Element label = html.getElementById(list.attr("aria-labelledby"));
        assertThat(label).isNotNull();
        assertThat(label.text()).isEqualTo("Topics");
        assertThat(list.select("> li > a[rel=tag]").eachText()).containsExactly("Sea", "<b>Ships</b>", "Fari");
        assertThat(list.select("a").eachAttr("href")).containsExactly("/sea", "https://example.org/ships", "/fari");
        assertThat(list.select("[lang]").eachText()).containsExactly("Fari");
        assertThat(html.select("button")).isEmpty();
    }

    @Test
    void twoLists_haveTwoLabels() {
        assertThat(TestPage.html(new TagList(SEA)).select("p").attr("id"))
                .isNotEqualTo(TestPage.html(new TagList(SEA)).select("p").attr("id"));
    }

    @Test
    void noTags_areNothing() {
        TagList tags = new TagList(SEA);
        tags.setTags(List.of());
        assertThat(tags.getElement().getChildCount()).isZero();
    }

    @Test
    void rest_isMarkedAndCountedInAButtonThatIsNoItem() {
        TagList tags = new TagList(SEA, SHIPS, FARI);
        tags.setMaxVisible(1);
        Element html = TestPage.html(tags);
        assertThat(html.select("li.herald-tag-list-rest").eachText()).containsExactly("<b>Ships</b>", "Fari");
        assertThat(html.select("button[type=button]").text()).isEqualTo("Show 2 more");
        assertThat(html.select("li button")).isEmpty();
        assertThat(html.select("button").attr("aria-describedby"))
                .isEqualTo(html.select("p").attr("id"));
        tags.setMaxVisible(3);
        assertThat(TestPage.html(tags).select("button, .herald-tag-list-rest")).isEmpty();
    }

    @Test
    void opening_isAnnouncedOnceAndStays() {
        TagList tags = page.add(new TagList(SEA, SHIPS, FARI));
        tags.setMaxVisible(1);
        page.scripts();
        open(tags);
        open(tags);
        assertThat(page.announced()).containsExactly("2 more shown");
        page.remove(tags);
        page.add(tags);
        assertThat(TestPage.html(tags).select("button, .herald-tag-list-rest")).isEmpty();
        assertThat(page.announced()).isEmpty();
    }

    @Test
    void unaskedOpening_isPassedOver() {
        TagList tags = page.add(new TagList(SEA, SHIPS));
        open(tags);
        tags.setMaxVisible(1);
        assertThat(page.announced()).isEmpty();
        assertThat(TestPage.html(tags).select("button")).hasSize(1);
    }

    @Test
    void boundTags_areFollowed() {
        ValueSignal<List<TagLink>> topics = new ValueSignal<>(List.of(SEA));
        TagList tags = page.add(new TagList());
        tags.bindTags(topics);
        topics.set(List.of(SEA, FARI));
        assertThat(tags.getTags()).containsExactly(SEA, FARI);
        assertThat(TestPage.html(tags).select("a")).hasSize(2);
    }

    @Test
    void language_isFollowedByLabelAndButton() {
        TagList tags = new TagList(SEA, SHIPS);
        tags.setMaxVisible(1);
        tags.setContentLocale(Locale.forLanguageTag("pl"));
        assertThat(TestPage.html(tags).select("p, button").eachText()).containsExactly("Tematy", "Pokaż jeszcze 1");
        tags.setLabel("Serie");
        assertThat(TestPage.html(tags).select("p").text()).isEqualTo("Serie");
    }

    @Test
    void i18n_replacesEveryText() {
        TagList tags = page.add(new TagList(SEA, SHIPS));
        tags.setMaxVisible(1);
        tags.setI18n(new TagListI18n().setLabel("[l]").setShowMore("[{0}]").setShown("[shown {0}]"));
        assertThat(TestPage.html(tags).select("p, button").eachText()).containsExactly("[l]", "[1]");
        page.scripts();
        open(tags);
        assertThat(page.announced()).containsExactly("[shown 1]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -3})
    void tooFewVisible_areRefused(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TagList().setMaxVisible(number))
                .withMessageContaining("\"" + number + "\"");
    }

    @Test
    void badTopics_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TagLink(" ", URI.create("/x")))
                .withMessageContaining("\"/x\" is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TagLink("Sea", URI.create("javascript:alert(1)")))
                .withMessageContaining("address of the topic \"Sea\"");
    }
}
