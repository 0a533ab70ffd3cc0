package org.heraldui.vaadin.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.signals.BindingActiveException;
import com.vaadin.flow.signals.local.ValueSignal;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heraldui.vaadin.figure.MediaKind;
import org.heraldui.vaadin.shared.HeadingLevel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VideoThumbnailTest {
    private static final URI FILM = URI.create("films/light");

    private static VideoThumbnail link() {
        return english(new VideoThumbnail("The light shines", FILM));
    }

    private static VideoThumbnail english(VideoThumbnail thumbnail) {
        thumbnail.setContentLocale(Locale.ENGLISH);
        return thumbnail;
    }

    private static Document html(VideoThumbnail thumbnail) {
        return Jsoup.parse(thumbnail.getElement().getOuterHTML());
    }

    private static String target(VideoThumbnail thumbnail) {
        return html(thumbnail)
                .select(".herald-video-target > .herald-visually-hidden")
                .text();
    }

    @Test
    void link_isNamedByHeadlineKindAndLength() {
        VideoThumbnail film = link();
        film.setDuration(Duration.ofSeconds(275));
        assertThat(html(film).select("a, button")).hasSize(1);
        assertThat(html(film).select("a > [aria-hidden=true]").text()).isEqualTo("The light shines");
        assertThat(html(film).select("h3 > a").attr("href")).isEqualTo("films/light");
        assertThat(target(film)).isEqualTo("The light shines, Video, 4 minutes and 35 seconds");
    }

    @Test
    void badge_isSeenOnlyAndHoldsTheTimeForMachines() {
        VideoThumbnail film = link();
        film.setDuration(Duration.ofSeconds(275));
        assertThat(html(film)
                        .select("[aria-hidden=true].herald-video-badge > time[datetime=PT4M35S]")
                        .text())
                .isEqualTo("4:35");
    }

    @Test
    void unknownLength_isNeitherShownNorSaid() {
        assertThat(target(link())).isEqualTo("The light shines, Video");
        assertThat(html(link()).select("time")).isEmpty();
        assertThat(link().getDuration()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"IMAGE, Picture", "VIDEO, Video", "AUDIO, Audio", "GALLERY, Picture gallery", "CHART, Chart"})
    void kind_isSaid(MediaKind kind, String words) {
        VideoThumbnail film = link();
        film.setMediaKind(kind);
        assertThat(target(film)).isEqualTo("The light shines, " + words);
        assertThat(film.getMediaKind()).isEqualTo(kind);
    }

    @Test
    void live_takesThePlaceOfTheLength() {
        VideoThumbnail film = link();
        film.setDuration(Duration.ofSeconds(275));
        film.setLive(true);
        assertThat(target(film)).isEqualTo("The light shines, Video, Live");
        assertThat(html(film).select(".herald-video-badge[data-live]").text()).isEqualTo("Live");
        film.setLive(false);
        assertThat(target(film)).endsWith("4 minutes and 35 seconds");
        assertThat(html(film).select("[data-live]")).isEmpty();
    }

    @Test
    void withoutAddress_itIsAButtonThatSaysWhatItDoes() {
        VideoThumbnail film = english(new VideoThumbnail("The light shines"));
        film.setDuration(Duration.ofSeconds(60));
        assertThat(html(film).select("h3 > button[type=button]")).hasSize(1);
        assertThat(target(film)).isEqualTo("Play video: The light shines, 1 minute");
        film.setPlayLabel("Watch the launch");
        assertThat(target(film)).isEqualTo("Watch the launch: The light shines, 1 minute");
        film.setAddress(FILM);
        assertThat(html(film).select("button")).isEmpty();
        film.setAddress(null);
        assertThat(html(film).select("a")).isEmpty();
    }

    @Test
    void pressed_firesOnceAndFetchesNothing() {
        VideoThumbnail film = english(new VideoThumbnail("The light shines"));
        List<PlayEvent> events = new ArrayList<>();
        film.addPlayListener(events::add);
        NativeButton button = (NativeButton) component(film, "button");
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        assertThat(events)
                .singleElement()
                .matches(event -> event.isFromClient() && event.getSource().equals(film));
        assertThat(html(film).select("iframe, video, audio, script, [autoplay]"))
                .isEmpty();
    }

    @Test
    void player_takesThePlaceOfThePictureAndIsNamedByTheHeadline() {
        VideoThumbnail film = english(new VideoThumbnail("The light shines"));
        film.setPicture("light.jpg");
        film.showPlayer(new Paragraph("player"));
        film.setLive(true);
        Document html = html(film);
        assertThat(html.select("button, img, .herald-video-badge")).isEmpty();
        assertThat(html.select("h3").text()).isEqualTo("The light shines");
        String group = html.select("[role=group][tabindex=-1]:has(p)").attr("aria-labelledby");
        assertThat(html.getElementById(group)).isNotNull();
    }

    @Test
    void newWords_keepTheLinkAndSoTheFocus() {
        VideoThumbnail film = link();
        Element before = component(film, "a").getElement();
        film.setDuration(Duration.ofSeconds(3));
        film.setHeadline("The light is out");
        film.setAddress(URI.create("films/out"));
        assertThat(component(film, "a").getElement()).isEqualTo(before);
        assertThat(html(film).select("a").attr("href")).isEqualTo("films/out");
    }

    @Test
    void picture_addsNothingToWhatIsHeardAndWaits() {
        VideoThumbnail film = link();
        film.setPicture("light.jpg");
        film.setPicture("other.jpg");
        assertThat(html(film).select("img[alt=''][loading=lazy][src=other.jpg]"))
                .hasSize(1);
        assertThat(film.getPicture()).isPresent();
    }

    @Test
    void headingLevel_moves() {
        VideoThumbnail film = link();
        film.setHeadingLevel(HeadingLevel.H4);
        assertThat(film.getHeadingLevel()).isEqualTo(HeadingLevel.H4);
        assertThat(html(film).select("h4 > a")).hasSize(1);
        assertThat(html(film).select("h3")).isEmpty();
    }

    @Test
    void ownTexts_replaceAllBuiltInOnes() {
        VideoThumbnail film = link();
        film.setI18n(new VideoThumbnailI18n()
                .setKind(MediaKind.VIDEO, "§1")
                .setPlay(MediaKind.VIDEO, "§2")
                .setLive("§3")
                .setJoined("{0} + {1}")
                .setNamed("{0} = {1}"));
        film.setLive(true);
        assertThat(target(film)).isEqualTo("The light shines + §1 + §3");
        film.setAddress(null);
        assertThat(target(film)).isEqualTo("§2 = The light shines + §3");
    }

    @Test
    void arabic_isSpokenInArabicWithItsFigures() {
        VideoThumbnail film = link();
        film.setDuration(Duration.ofSeconds(275));
        film.localeChange(new LocaleChangeEvent(new UI(), Locale.GERMAN));
        film.setContentLocale(Locale.forLanguageTag("ar-EG"));
        assertThat(target(film)).contains("، فيديو، ٤ دقائق و");
        assertThat(html(film).select("time").text()).isEqualTo("٤:٣٥");
    }

    @Test
    void boundHeadline_followsAndCannotBeSet() {
        ValueSignal<String> signal = new ValueSignal<>("First");
        VideoThumbnail film = link();
        film.bindHeadline(signal);
        assertThatThrownBy(() -> film.setHeadline("x")).isInstanceOf(BindingActiveException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x"})
    void harmfulAddress_isRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> link().setAddress(URI.create(address)))
                .withMessageContaining("\"" + address + "\"");
        assertThatIllegalArgumentException().isThrownBy(() -> link().setPicture(address));
    }

    @Test
    void wrongValues_areRefusedWithTheCure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VideoThumbnail(" "))
                .withMessage("The headline \" \" is blank. Say what it is about: it names the link.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> link().setDuration(Duration.ofSeconds(-1)))
                .withMessageContaining("\"PT-1S\" is negative");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefused() {
        assertThatNullPointerException().isThrownBy(() -> link().setHeadline(null));
        assertThatNullPointerException().isThrownBy(() -> link().setMediaKind(null));
        assertThatNullPointerException().isThrownBy(() -> link().setHeadingLevel(null));
        assertThatNullPointerException().isThrownBy(() -> link().setPicture(null));
        assertThatNullPointerException().isThrownBy(() -> link().showPlayer(null));
        assertThatNullPointerException().isThrownBy(() -> link().setI18n(null));
    }

    private static Component component(VideoThumbnail film, String tag) {
        return film.getElement()
                .getChildren()
                .flatMap(VideoThumbnailTest::deep)
                .filter(element -> !element.isTextNode() && element.getTag().equals(tag))
                .findFirst()
                .flatMap(Element::getComponent)
                .orElseThrow();
    }

    private static Stream<Element> deep(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(VideoThumbnailTest::deep));
    }
}
