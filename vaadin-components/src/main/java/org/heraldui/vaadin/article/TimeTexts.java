package org.heraldui.vaadin.article;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.heraldui.vaadin.shared.Time;
import org.jspecify.annotations.Nullable;

/** How points in time are written in one language and zone. */
record TimeTexts(Locale language, @Nullable ZoneId zone) {
    /** {@return the day, the time and the zone} */
    Time exact(OffsetDateTime time) {
        ZonedDateTime local = local(time);
        DateTimeFormatterBuilder format = new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT))
                .appendLiteral(' ');
        if (local.getZone() instanceof ZoneOffset) {
            format.appendLocalizedOffset(TextStyle.SHORT);
        } else {
            format.appendZoneText(TextStyle.SHORT);
        }
        return written(local, format.toFormatter(language));
    }

    /** {@return the day} */
    Time day(OffsetDateTime time) {
        return written(local(time), DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL));
    }

    /** {@return the language for the browser, with the digits and the calendar that these texts have} */
    String browserLanguage() {
        Locale.Builder tag = new Locale.Builder().setLanguageTag(language.toLanguageTag());
        if (language.getUnicodeLocaleType("nu") == null) {
            tag.setUnicodeLocaleKeyword("nu", "latn");
        }
        if (language.getUnicodeLocaleType("ca") == null) {
            tag.setUnicodeLocaleKeyword("ca", "gregory");
        }
        return tag.build().toLanguageTag();
    }

    private ZonedDateTime local(OffsetDateTime time) {
        return zone == null ? time.toZonedDateTime() : time.atZoneSameInstant(zone);
    }

    private Time written(ZonedDateTime local, DateTimeFormatter format) {
        return new Time(local.toOffsetDateTime(), format.localizedBy(language).format(local));
    }
}
