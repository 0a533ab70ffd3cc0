package org.heraldui.vaadin.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.local.ValueSignal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.heraldui.vaadin.TestPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareBarPlaceTest {
    private static final URI STORY = URI.create("https://example.org/story");

    private final TestPage page = new TestPage();

    private ShareBar bar(String title, ShareBarVariant... variants) {
        ShareBar bar = new ShareBar(STORY, title);
        bar.addThemeVariants(variants);
        return page.add(bar);
    }

    private String role(ShareBar bar) {
        page.scripts();
        return String.valueOf(bar.getElement().getAttribute("role"));
    }

    private String name(ShareBar bar) {
        page.scripts();
        String id = String.valueOf(bar.getElement().getAttribute("aria-labelledby"));
        return TestPage.one(bar.getElement(), "id", id).getTextRecursively();
    }

    private boolean has(ShareBar bar, String part) {
        page.scripts();
        return !TestPage.all(bar.getElement(), "class", part).isEmpty();
    }

    @AfterEach
    void closePage() {
        page.close();
    }

    @Test
    void singleBar_isARegionNamedByItsHeading() {
        ShareBar bar = bar("Headline");
        assertThat(role(bar)).isEqualTo("region");
        assertThat(name(bar)).isEqualTo("Share this article");
    }

    @Test
    void secondBar_isAGroupOfAnotherNameAndPrintsNothing() {
        ShareBar first = bar("Headline");
        ShareBar second = bar("Headline");
        assertThat(role(first)).isEqualTo("region");
        assertThat(role(second)).isEqualTo("group");
        assertThat(name(second)).isEqualTo("Share this article (2)");
        assertThat(has(first, "herald-share-bar-printed")).isTrue();
        assertThat(has(second, "herald-share-bar-printed")).isFalse();
    }

    @Test
    void firstBarGone_handsItsPlaceOn() {
        ShareBar first = bar("Headline");
        ShareBar second = bar("Headline");
        ShareBar third = bar("Headline");
        page.remove(first);
        assertThat(List.of(role(second), role(third))).containsExactly("region", "group");
        assertThat(List.of(name(second), name(third))).containsExactly("Share this article", "Share this article (2)");
        assertThat(has(second, "herald-share-bar-printed")).isTrue();
        page.add(first);
        assertThat(role(first)).isEqualTo("group");
        assertThat(name(first)).isEqualTo("Share this article (3)");
    }

    @Test
    void barPutBefore_becomesTheFirst() {
        ShareBar second = bar("Headline");
        assertThat(role(second)).isEqualTo("region");
        ShareBar first = new ShareBar(STORY, "Headline");
        Div column = new Div(first);
        page.ui().getElement().insertChild(0, column.getElement());
        assertThat(List.of(role(first), role(second))).containsExactly("region", "group");
        assertThat(List.of(name(first), name(second))).containsExactly("Share this article", "Share this article (2)");
    }

    @Test
    void barsThatComeTogether_areCountedInTheOrderOfThePage() {
        ShareBar first = new ShareBar(STORY, "Headline");
        ShareBar second = new ShareBar(STORY, "Headline");
        page.add(new Div(new Div(first), new Div(new Div(second))));
        assertThat(List.of(role(first), role(second))).containsExactly("region", "group");
        assertThat(name(first)).isEqualTo("Share this article");
    }

    @Test
    void unattachedBar_isDrawnAsIfAlone() {
        ShareBar bar = new ShareBar(STORY, "Headline");
        assertThat(bar.getElement().getAttribute("role")).isEqualTo("region");
        assertThat(bar.getElement().getTextRecursively()).contains("Read online: https://example.org/story");
    }

    @Test
    void barsOfOneSignal_keepDifferentNames() {
        ValueSignal<SharePayload> signal = new ValueSignal<>(SharePayload.of(STORY, "One"));
        List<ShareBar> bars = IntStream.range(0, 3)
                .mapToObj(number -> new ShareBar(signal))
                .peek(bar -> bar.addThemeVariants(ShareBarVariant.COMPACT))
                .map(page::add)
                .toList();
        signal.set(SharePayload.of(STORY, "Two"));
        assertThat(bars).map(this::name).containsExactly("Share: Two", "Share: Two (2)", "Share: Two (3)");
    }

    @Test
    void differentPages_areAllPrinted() {
        ShareBar first = bar("Headline");
        ShareBar second = page.add(new ShareBar(URI.create("https://example.org/other"), "Other"));
        assertThat(has(first, "herald-share-bar-printed")).isTrue();
        assertThat(has(second, "herald-share-bar-printed")).isTrue();
        second.setAddressPrinted(false);
        assertThat(second.isAddressPrinted()).isFalse();
        assertThat(has(second, "herald-share-bar-printed")).isFalse();
    }

    @Test
    void compactBar_isAGroupWithTheHeadlineInEveryName() {
        ShareBar bar = bar("Headline", ShareBarVariant.COMPACT);
        assertThat(role(bar)).isEqualTo("group");
        assertThat(name(bar)).isEqualTo("Share: Headline");
        assertThat(ShareBarTest.target(bar, "facebook").getTextRecursively())
                .isEqualTo("FacebookShare on Facebook: Headline, opens in a new tab");
        assertThat(bar.getElement().getTextRecursively()).contains("Copy link: Headline");
        assertThat(has(bar, "herald-skip-link")).isFalse();
        assertThat(has(bar, "herald-share-bar-end")).isFalse();
        assertThat(has(bar, "herald-share-bar-printed")).isFalse();
    }

    @Test
    void compactBarWithoutTitle_hasTheGeneralName() {
        assertThat(name(bar("", ShareBarVariant.COMPACT))).isEqualTo("Share this article");
    }

    @Test
    void variantByASignal_changesTheStructureToo() {
        ShareBar bar = bar("Headline");
        ValueSignal<Boolean> compact = new ValueSignal<>(false);
        bar.bindThemeVariant(ShareBarVariant.COMPACT, compact);
        assertThat(has(bar, "herald-skip-link")).isTrue();
        compact.set(true);
        assertThat(has(bar, "herald-skip-link")).isFalse();
        compact.set(false);
        assertThat(has(bar, "herald-skip-link")).isTrue();
    }

    @Test
    void variantsByASignal_changeTheStructureToo() {
        ShareBar bar = bar("Headline");
        ValueSignal<List<ShareBarVariant>> variants = new ValueSignal<>(List.of());
        bar.bindThemeVariants(variants);
        variants.set(List.of(ShareBarVariant.COMPACT, ShareBarVariant.VERTICAL));
        assertThat(has(bar, "herald-skip-link")).isFalse();
    }

    @Test
    void part_standsInTheNames() {
        ShareBar bar = page.add(new ShareBar(SharePayload.of(STORY, "Headline").withPart("Figure 3", "img-3")));
        assertThat(name(bar)).isEqualTo("Share: Figure 3");
        assertThat(ShareBarTest.target(bar, "x").getTextRecursively())
                .endsWith("Share on X: Figure 3, opens in a new tab");
        assertThat(ShareBarTest.target(bar, "x").getAttribute("href")).contains("story%23img-3");
    }

    @ParameterizedTest
    @CsvSource({"AUTO, true, false", "ALWAYS, true, true", "NEVER, false, false"})
    void skipLink_followsItsMode(SkipLinkMode mode, boolean full, boolean compact) {
        ShareBar bar = bar("Headline");
        bar.setSkipLinkMode(mode);
        assertThat(has(bar, "herald-skip-link")).isEqualTo(full);
        assertThat(has(bar, "herald-share-bar-end")).isEqualTo(full);
        bar.addThemeVariants(ShareBarVariant.COMPACT);
        assertThat(has(bar, "herald-skip-link")).isEqualTo(compact);
        assertThat(has(bar, "herald-share-bar-end")).isEqualTo(compact);
        assertThat(bar.getSkipLinkMode()).isEqualTo(mode);
    }

    @Test
    void skipLink_isFirstAndLeadsToTheEnd() {
        ShareBar bar = bar("Headline");
        Element skip = bar.getElement().getChild(0);
        Element end = TestPage.one(bar.getElement(), "class", "herald-share-bar-end");
        assertThat(skip.getTag()).isEqualTo("a");
        assertThat(skip.getText()).isEqualTo("Skip sharing");
        assertThat(skip.getAttribute("href")).isEqualTo("#" + end.getAttribute("id"));
        assertThat(end.getText()).isEqualTo("End of sharing tools");
        assertThat(end.getAttribute("tabindex")).isEqualTo("-1");
    }

    @ParameterizedTest
    @CsvSource({"AUTO, region", "COMPLEMENTARY, complementary", "REGION, region", "GROUP, group"})
    void landmark_isTheRole(ShareLandmark landmark, String role) {
        ShareBar bar = bar("Headline");
        bar.setLandmark(landmark);
        assertThat(role(bar)).isEqualTo(role);
        assertThat(bar.getLandmark()).isEqualTo(landmark);
    }

    @Test
    void noLandmark_namesTheListInstead() {
        ShareBar bar = bar("Headline");
        bar.setLandmark(ShareLandmark.NONE);
        Element list = TestPage.one(bar.getElement(), "class", "herald-share-bar-list");
        assertThat(bar.getElement().hasAttribute("role")).isFalse();
        assertThat(bar.getElement().hasAttribute("aria-labelledby")).isFalse();
        assertThat(list.getAttribute("aria-labelledby")).isNotBlank();
        bar.setLandmark(ShareLandmark.GROUP);
        assertThat(list.hasAttribute("aria-labelledby")).isFalse();
    }

    @Test
    void twoHundredBars_haveUniqueIdsAndOneLandmark() {
        List<ShareBar> bars =
                IntStream.range(0, 200).mapToObj(number -> bar("Headline")).toList();
        List<String> ids =
                bars.stream().flatMap(bar -> ids(bar.getElement()).stream()).toList();
        assertThat(ids).hasSize(600).doesNotHaveDuplicates();
        assertThat(bars).filteredOn(bar -> role(bar).equals("region")).hasSize(1);
        assertThat(bars).map(this::name).doesNotHaveDuplicates();
    }

    private static List<String> ids(Element root) {
        List<String> ids = new ArrayList<>(
                root.getChildren().flatMap(child -> ids(child).stream()).toList());
        if (!root.isTextNode() && root.hasAttribute("id")) {
            ids.add(root.getAttribute("id"));
        }
        return ids;
    }
}
