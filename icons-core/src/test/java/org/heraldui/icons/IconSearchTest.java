package org.heraldui.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IconSearchTest {

    @ParameterizedTest
    @CsvSource({
        "calendar, calendar",
        "CALENDAR, calendar",
        "calendars, calendar",
        "calender, calendar",
        "caledar, calendar",
        "calenndar, calendar",
        "claendar, calendar",
        "cal, calendar",
        "càléndar, calendar",
        "email, email",
        "e-mail, email",
        "mail, email",
        "envelope, email",
        "envelopes, email",
        "searches, search",
        "magnifying glass, search",
        "magnifying, search",
        "Linked In, linkedin",
        "hamburger, menu",
        "log out, log-out",
        "sign out, log-out",
        "photo, camera",
        "spinner, loading",
        "thumbs up, thumb-up"
    })
    void query_putsTheRightIconFirst(String query, String first) {
        assertThat(IconCatalogue.search(query, Locale.ENGLISH))
                .first()
                .extracting(Icon::name)
                .isEqualTo(first);
    }

    @Test
    void title_goesBeforeBeginningBeforeKeyword() {
        assertThat(IconCatalogue.search("star", Locale.ENGLISH))
                .extracting(Icon::name)
                .startsWith("star")
                .contains("star-filled", "star-half")
                .doesNotContain("calendar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void blankQuery_fitsAll(String query) {
        assertThat(IconCatalogue.search(query, Locale.ENGLISH)).hasSameSizeAs(IconCatalogue.all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"qqqqq", "xyzzyplugh", "!?", "\uD83E\uDDBD"})
    void nonsense_fitsNothing(String query) {
        assertThat(IconCatalogue.search(query, Locale.ENGLISH).size())
                .isIn(0, IconCatalogue.all().size());
    }

    @Test
    void endlessQuery_endsSoon() {
        String query = "calendar ".repeat(100_000);

        assertThat(Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(5), () -> IconCatalogue.search(query, Locale.ENGLISH)))
                .isEmpty();
    }
}
