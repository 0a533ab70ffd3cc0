package org.heraldui.vaadin.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.signals.BindingActiveException;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heraldui.vaadin.figure.AltText;
import org.heraldui.vaadin.figure.Caption;
import org.heraldui.vaadin.figure.CaptionedFigure;
import org.heraldui.vaadin.shared.HeadingLevel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class MediaGalleryTest {
    private final MediaGallery gallery = english(new MediaGallery("The lens", picture(1), picture(2), picture(3)));

    private static CaptionedFigure picture(int number) {
        return new CaptionedFigure(
                number + ".jpg", AltText.describing("Picture " + number), new Caption("Caption " + number));
    }

    private static MediaGallery english(MediaGallery gallery) {
        gallery.setContentLocale(Locale.ENGLISH);
        return gallery;
    }

    private Document html() {
        return html(gallery);
    }

    private static Document html(MediaGallery gallery) {
        return Jsoup.parse(gallery.getElement().getOuterHTML());
    }

    private void slide(int index, boolean enlarged) {
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put("event.detail.index", index).put("event.detail.tell", true).put("event.detail.enlarged", enlarged);
        gallery.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(gallery.getElement(), "herald-slide", data));
    }

    @Test
    void gallery_isAGroupNamedByItsHeadingAroundAList() {
        Document html = html();
        assertThat(html.select("[role=group]").attr("aria-roledescription")).isEqualTo("picture gallery");
        String label = html.select("[role=group]").attr("aria-labelledby");
        assertThat(html.select("[id=" + label + "] > h2").text()).isEqualTo("The lens");
        assertThat(html.select("dialog").attr("aria-label")).isEqualTo("The lens");
        assertThat(html.select("ul[role=list] > li > figure")).hasSize(3);
        assertThat(html.select("[role=region], [aria-live], section")).isEmpty();
    }

    @Test
    void buttons_areNamedAndSubmitNothing() {
        Document html = html();
        assertThat(html.select("button:not([type=button])")).isEmpty();
        assertThat(html.select(".herald-gallery > .herald-gallery-controls button")
                        .eachText())
                .containsExactly("Previous picture", "Next picture");
        assertThat(html.select("dialog button").eachText())
                .containsExactly("Previous picture", "Next picture", "Close");
        assertThat(html.select("li button").eachText())
                .containsExactly("Enlarge picture 1 of 3", "Enlarge picture 2 of 3", "Enlarge picture 3 of 3");
    }

    @Test
    void slideShow_isOffByDefaultAndItsControlIsTheFirst() {
        assertThat(html().select(".herald-gallery-pause")).isEmpty();
        gallery.setAutoRotate(Duration.ofSeconds(5));
        assertThat(html().select("button").eachText()).startsWith("Pause slide showPlay slide show");
        assertThat(html().select("dialog .herald-gallery-pause, [aria-pressed]"))
                .isEmpty();
        gallery.setAutoRotate(null);
        assertThat(html().select(".herald-gallery-pause")).isEmpty();
    }

    @Test
    void step_countsAndFires() {
        List<SlideChangeEvent> events = new ArrayList<>();
        gallery.addSlideChangeListener(events::add);
        slide(2, false);
        assertThat(gallery.getIndex()).isEqualTo(2);
        assertThat(html().select(".herald-gallery-counter").eachText()).containsExactly("3 / 3", "3 / 3");
        assertThat(html().select("dialog [role=status]").text()).isEmpty();
        gallery.setIndex(0);
        assertThat(events).extracting(SlideChangeEvent::getIndex).containsExactly(2, 0);
        assertThat(events).extracting(SlideChangeEvent::isFromClient).containsExactly(true, false);
    }

    @Test
    void stepInTheEnlargedView_isSaidThere() {
        slide(1, true);
        assertThat(html().select("dialog [role=status]").text()).isEqualTo("Picture 2 of 3");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3, 1_000_000})
    void placeThatIsNone_isPassedOverFromTheBrowserAndRefusedFromTheApplication(int index) {
        slide(index, false);
        assertThat(gallery.getIndex()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gallery.setIndex(index))
                .withMessage("The index \"" + index + "\" is not accepted. The gallery has 3 figures; count from 0.");
    }

    @Test
    void fragmentPrefix_givesEachPictureItsAddress() {
        assertThat(html().select("li[id]")).isEmpty();
        gallery.setFragmentPrefix("img-");
        assertThat(html().select("li").eachAttr("id")).containsExactly("img-1", "img-2", "img-3");
        assertThat(gallery.getFragmentPrefix()).isEqualTo("img-");
        gallery.setFragmentPrefix("");
        assertThat(html().select("li[id]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#img", "1-", "a b", "ä"})
    void fragmentPrefixWithOtherSigns_isRefused(String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gallery.setFragmentPrefix(prefix))
                .withMessageContaining("\"" + prefix + "\"");
    }

    @Test
    void removedFigure_leavesNoPlaceBehind() {
        slide(2, false);
        gallery.removeItem(gallery.getItems().get(2));
        gallery.removeItem(picture(9));
        assertThat(gallery.getItems()).hasSize(2);
        assertThat(gallery.getIndex()).isEqualTo(1);
        assertThat(html().select("li button").eachText())
                .containsExactly("Enlarge picture 1 of 2", "Enlarge picture 2 of 2");
        gallery.getItems().forEach(gallery::removeItem);
        assertThat(gallery.getIndex()).isZero();
        assertThat(html().select(".herald-gallery-counter").text()).isBlank();
    }

    @Test
    void onlyPictures_canBeEnlarged() {
        MediaGallery mixed =
                english(new MediaGallery("Mixed", picture(1), new CaptionedFigure(new Paragraph(), new Caption("x"))));
        assertThat(html(mixed).select("li button")).hasSize(1);
        mixed.setLightboxEnabled(false);
        assertThat(html(mixed).select("li button")).isEmpty();
        assertThat(mixed.isLightboxEnabled()).isFalse();
    }

    @Test
    void onePicture_hasNoControls() {
        MediaGallery one = english(new MediaGallery("One", picture(1)));
        assertThat(one.getElement().getChild(1).isVisible()).isFalse();
        one.addItems(picture(2));
        assertThat(one.getElement().getChild(1).isVisible()).isTrue();
    }

    @Test
    void boundIndex_cannotBeSet() {
        gallery.bindIndex(new ValueSignal<>(1));
        assertThatThrownBy(() -> gallery.setIndex(2)).isInstanceOf(BindingActiveException.class);
    }

    @Test
    void ownTexts_replaceAllBuiltInOnes() {
        gallery.setAutoRotate(Duration.ofSeconds(3));
        gallery.setI18n(new MediaGalleryI18n()
                .setRole("§1")
                .setPrevious("§2")
                .setNext("§3")
                .setPause("§4")
                .setPlay("§5")
                .setCounter("{0}§6{1}")
                .setPosition("{0}§7{1}")
                .setEnlarge("§8 {0}")
                .setClose("§9"));
        slide(1, true);
        assertThat(html().select("[aria-roledescription=§1]")).hasSize(1);
        assertThat(html().text())
                .isEqualTo("The lens §4§5 2§63 §2 §3 Caption 1 §8 1 Caption 2 §8 2 Caption 3 §8 3 2§632§73 §2 §3 §9");
    }

    @Test
    void headingLevel_moves() {
        gallery.setHeadingLevel(HeadingLevel.H4);
        assertThat(gallery.getHeadingLevel()).isEqualTo(HeadingLevel.H4);
        assertThat(html().select("h4").text()).isEqualTo("The lens");
    }

    @Test
    void wrongValues_areRefusedWithTheCure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gallery.setLabel(" "))
                .withMessageContaining("The label \" \" is blank.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gallery.setAutoRotate(Duration.ofSeconds(2)))
                .withMessageContaining("\"PT2S\" is too short");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefused() {
        assertThatNullPointerException().isThrownBy(() -> gallery.setLabel(null));
        assertThatNullPointerException().isThrownBy(() -> gallery.setFragmentPrefix(null));
        assertThatNullPointerException().isThrownBy(() -> gallery.addItems((CaptionedFigure) null));
        assertThatNullPointerException().isThrownBy(() -> gallery.setI18n(null));
    }
}
