package org.heraldui.vaadin.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.signals.BindingActiveException;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTimeTest {
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2023-10-26T17:04:00Z");
    private static final OffsetDateTime UPDATED = OffsetDateTime.parse("2023-10-26T19:30:00Z");

    private TestUi ui;

    @BeforeEach
    void open() {
        ui = new TestUi(Locale.UK);
    }

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void absolute_isTheExactTimeInTheZoneAndNothingElse() {
        PublishedTime time = new PublishedTime(PUBLISHED);
        time.setZone(ZoneId.of("Europe/London"));
        Element html = html(time);
        assertThat(html.select("details")).isEmpty();
        assertThat(html.select("time").attr("datetime")).isEqualTo("2023-10-26T18:04:00+01:00");
        assertThat(html.text())
                .startsWith("Published Thursday")
                .contains("26 October 2023")
                .endsWith("18:04 BST");
        assertThat(html.select("[title]")).isEmpty();
    }

    @Test
    void noZone_keepsTheOffset() {
        PublishedTime time = new PublishedTime(OffsetDateTime.parse("2023-10-26T20:04:00+03:00"));
        assertThat(html(time).select("time").attr("datetime")).isEqualTo("2023-10-26T20:04:00+03:00");
        assertThat(html(time).text()).endsWith("20:04 GMT+3");
    }

    @Test
    void laterUpdate_isShownWithALabelOfItsOwn() {
        PublishedTime time = new PublishedTime(PUBLISHED);
        time.setUpdated(UPDATED);
        assertThat(html(time).select("p").eachText())
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0)).startsWith("Published "))
                .satisfies(
                        lines -> assertThat(lines.get(1)).startsWith("Updated ").endsWith("19:30 GMT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-10-26T17:04:00Z", "2023-10-26T18:04:00+01:00", "2023-10-26T17:03:00Z"})
    void updateNotLaterThanPublication_isNotShown(String updated) {
        PublishedTime time = new PublishedTime(PUBLISHED);
        time.setUpdated(OffsetDateTime.parse(updated));
        assertThat(html(time).select("time")).hasSize(1);
    }

    @Test
    void nothingPublished_showsNothing() {
        PublishedTime time = new PublishedTime();
        time.setUpdated(UPDATED);
        assertThat(time.getElement().getChildCount()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = TimeDisplay.class,
            names = {"DAY", "RELATIVE", "RELATIVE_THEN_ABSOLUTE"})
    void shortForm_opensTheExactTimes(TimeDisplay display) {
        PublishedTime time = new PublishedTime(PUBLISHED);
        time.setUpdated(UPDATED);
        time.setDisplay(display);
        time.setClock(clock(Duration.ofHours(5)));
        Element html = html(time);
        assertThat(html.select("details > summary time")).hasSize(2);
        assertThat(html.select("details > div time").eachAttr("datetime"))
                .containsExactly("2023-10-26T17:04:00Z", "2023-10-26T19:30:00Z");
        assertThat(html.select("details > div time").eachText()).allMatch(text -> text.matches(".*\\d\\d:\\d\\d GMT"));
        assertThat(html.select("summary [data-herald-relative]")).hasSize(display == TimeDisplay.DAY ? 0 : 2);
    }

    @Test
    void day_hasNoTimeInItsShortForm() {
        PublishedTime time = new PublishedTime(PUBLISHED);
        time.setDisplay(TimeDisplay.DAY);
        assertThat(html(time).select("summary").text())
                .contains("26 October 2023")
                .doesNotContain("17:04");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void relativeThenAbsolute_isAbsolutePastTheLimit(long past) {
        PublishedTime time = new PublishedTime(PUBLISHED);
        time.setDisplay(TimeDisplay.RELATIVE_THEN_ABSOLUTE);
        time.setClock(clock(Duration.ofDays(7).plusSeconds(past)));
        assertThat(html(time).select("details")).hasSize(past == 0 ? 1 : 0);
    }

    @Test
    void relativeForever_hasNoLimit() {
        PublishedTime time = new PublishedTime(PUBLISHED);
        time.setDisplay(TimeDisplay.RELATIVE);
        assertThat(html(time).attributes().hasKey("data-limit")).isFalse();
        time.setDisplay(TimeDisplay.RELATIVE_THEN_ABSOLUTE);
        time.setRelativeLimit(Duration.ofHours(2));
        assertThat(html(time).attr("data-limit")).isEqualTo("7200");
    }

    @Test
    void refresh_isAMinuteOrLongerOrNever() {
        PublishedTime time = new PublishedTime(PUBLISHED);
        assertThat(html(time).attr("data-refresh")).isEqualTo("60");
        time.setRefresh(Duration.ZERO);
        assertThat(html(time).attr("data-refresh")).isEqualTo("0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> time.setRefresh(Duration.ofSeconds(59)))
                .withMessage("The refresh \"PT59S\" is shorter than a minute. Give a minute or more;"
                        + " Duration.ZERO for never.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> time.setRelativeLimit(Duration.ofSeconds(-1)))
                .withMessageContaining("\"PT-1S\" is negative");
    }

    @Test
    void liveRegionAround_isNotFedByTheTime() {
        assertThat(html(new PublishedTime(PUBLISHED)).attr("aria-live")).isEqualTo("off");
    }

    @Test
    void readerZone_waitsHiddenForTheBrowser() {
        PublishedTime time = new PublishedTime(PUBLISHED);
        assertThat(html(time).select("[hidden]")).isEmpty();
        time.setReaderZoneShown(true);
        assertThat(html(time).select("p[hidden]").text()).isEqualTo("In your time zone:");
        assertThat(html(time)
                        .select("p[hidden] > time[data-herald-reader-zone]")
                        .attr("datetime"))
                .isEqualTo("2023-10-26T17:04:00Z");
    }

    @Test
    void contentLanguage_isThatOfWordsAndDates() {
        PublishedTime time = new PublishedTime(PUBLISHED);
        time.setContentLocale(Locale.GERMAN);
        assertThat(html(time).text()).startsWith("Veröffentlicht: Donnerstag, 26. Oktober 2023");
        assertThat(html(time).attr("data-language")).isEqualTo("de-u-ca-gregory-nu-latn");
        assertThat(html(time).hasAttr("lang")).isFalse();
    }

    @Test
    void pageLanguage_isFollowed() {
        PublishedTime time = ui.show(new PublishedTime(PUBLISHED));
        ui.setLocale(Locale.FRENCH);
        assertThat(html(time).text()).startsWith("Publication : jeudi 26 octobre 2023");
    }

    @Test
    void i18n_replacesEveryText() {
        PublishedTime time = new PublishedTime(PUBLISHED);
        time.setUpdated(UPDATED);
        time.setReaderZoneShown(true);
        time.setI18n(new PublishedTimeI18n()
                .setPublished("[p {0}]")
                .setUpdated("[u {0}]")
                .setJustNow("[now]")
                .setReaderZone("[z {0}]"));
        List<String> lines = html(time).select("p").eachText();
        assertThat(lines.get(0)).startsWith("[p ").endsWith("]");
        assertThat(lines.get(1)).isEqualTo("[z ]");
        assertThat(lines.get(2)).startsWith("[u ").endsWith("]");
        assertThat(html(time).attr("data-just-now")).isEqualTo("[now]");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is refused
    void i18nWithoutPlaceForTheTime_isRefused() {
        PublishedTimeI18n i18n = new PublishedTimeI18n();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> i18n.setPublished("a"))
                .withMessageContaining("\"a\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> i18n.setUpdated("b"))
                .withMessageContaining("\"b\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> i18n.setReaderZone("c"))
                .withMessageContaining("\"c\"");
        assertThatNullPointerException().isThrownBy(() -> new PublishedTime().setI18n(null));
    }

    @Test
    void bindUpdated_followsTheSignalAndGuardsTheSetter() {
        ValueSignal<@Nullable OffsetDateTime> signal = new ValueSignal<>(null);
        PublishedTime time = ui.show(new PublishedTime(PUBLISHED));
        time.bindUpdated(signal);
        assertThat(html(time).select("time")).hasSize(1);
        signal.set(UPDATED);
        assertThat(html(time).select("time")).hasSize(2);
        assertThat(time.getUpdated()).contains(UPDATED);
        assertThatExceptionOfType(BindingActiveException.class).isThrownBy(() -> time.setUpdated(null));
    }

    @Test
    void getters_giveWhatWasSet() {
        PublishedTime time = new PublishedTime(PUBLISHED);
        time.setUpdated(UPDATED);
        time.setDisplay(TimeDisplay.DAY);
        time.setRelativeLimit(Duration.ofHours(3));
        time.setRefresh(Duration.ofMinutes(4));
        time.setZone(ZoneOffset.ofHours(5));
        time.setReaderZoneShown(true);
        time.setContentLocale(Locale.ITALIAN);
        assertThat(time.getPublished()).contains(PUBLISHED);
        assertThat(time.getUpdated()).contains(UPDATED);
        assertThat(time.getDisplay()).isEqualTo(TimeDisplay.DAY);
        assertThat(time.getRelativeLimit()).isEqualTo(Duration.ofHours(3));
        assertThat(time.getRefresh()).isEqualTo(Duration.ofMinutes(4));
        assertThat(time.getZone()).isEqualTo(ZoneOffset.ofHours(5));
        assertThat(time.isReaderZoneShown()).isTrue();
        assertThat(time.getContentLocale()).isEqualTo(Locale.ITALIAN);
    }

    private static Clock clock(Duration age) {
        return Clock.fixed(PUBLISHED.toInstant().plus(age), ZoneOffset.UTC);
    }

    private static Element html(PublishedTime time) {
        return Jsoup.parseBodyFragment(time.getElement().getOuterHTML()).body().child(0);
    }
}
