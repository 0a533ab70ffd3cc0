package org.heraldui.vaadin.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PT0S      | 0:00    | PT0S
        PT59S     | 0:59    | PT59S
        PT60S     | 1:00    | PT1M
        PT4M35S   | 4:35    | PT4M35S
        PT1H5S    | 1:00:05 | PT1H5S
        PT26H3M4S | 26:03:04 | PT26H3M4S
        PT4.9S    | 0:04    | PT4S
        """)
    void duration_isShownAsAClockAndWrittenForMachines(String duration, String shown, String machine) {
        Length length = new Length(Duration.parse(duration));
        assertThat(length.shown(Locale.ENGLISH)).isEqualTo(shown);
        assertThat(length.machine()).isEqualTo(machine);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en    | PT0S      | 0 seconds
        en    | PT1S      | 1 second
        en    | PT59S     | 59 seconds
        en    | PT60S     | 1 minute
        en    | PT4M35S   | 4 minutes and 35 seconds
        en    | PT1H5S    | 1 hour and 5 seconds
        en    | PT2H1M1S  | 2 hours, 1 minute and 1 second
        en-US | PT2H1M1S  | 2 hours, 1 minute, and 1 second
        de    | PT4M35S   | 4 Minuten und 35 Sekunden
        de    | PT1H5S    | 1 Stunde und 5 Sekunden
        pl    | PT2M22S   | 2 minuty i 22 sekundy
        pl    | PT5M1S    | 5 minut i 1 sekunda
        he    | PT1H2M    | 1 שעה ושתי דקות
        ja    | PT4M35S   | 4 分、35 秒
        """)
    void duration_isSpokenInTheWordsAndPluralsOfTheLanguage(String language, String duration, String spoken) {
        assertThat(new Length(Duration.parse(duration)).spoken(Locale.forLanguageTag(language)))
                .isEqualTo(spoken);
    }
}
