package org.heraldui.vaadin.live;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.heraldui.vaadin.shared.Wording;
import org.jspecify.annotations.Nullable;

/** The words of a live blog in one language and zone. */
record LiveWords(
        LiveBlogI18n i18n, Wording wording, @Nullable ZoneId zone) {
    String label() {
        return wording.say(i18n.getLabel(), "label");
    }

    String live(boolean paused) {
        return paused ? wording.say(i18n.getPaused(), "paused") : wording.say(i18n.getLive(), "live");
    }

    String toggle(boolean paused) {
        return paused ? wording.say(i18n.getResume(), "resume") : wording.say(i18n.getPause(), "pause");
    }

    String show(int count) {
        return wording.say(i18n.getShow(), "show", count);
    }

    String waiting(int count) {
        return wording.say(i18n.getWaiting(), "waiting", count);
    }

    String ended() {
        return wording.say(i18n.getEnded(), "ended");
    }

    String empty() {
        return wording.say(i18n.getEmpty(), "empty");
    }

    String keyEvent() {
        return wording.say(i18n.getKeyEvent(), "keyEvent");
    }

    String permalink() {
        return wording.say(i18n.getPermalink(), "permalink");
    }

    String time(OffsetDateTime time) {
        return written(time, DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
    }

    String day(OffsetDateTime time) {
        return written(time, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
    }

    private String written(OffsetDateTime time, DateTimeFormatter format) {
        ZonedDateTime local = zone == null ? time.toZonedDateTime() : time.atZoneSameInstant(zone);
        return format.localizedBy(wording.language()).format(local);
    }
}
