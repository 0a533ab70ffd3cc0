package org.heraldui.vaadin.video;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long something is, in whole seconds: for the eye, for the ear and for machines. */
record Length(Duration duration) implements Serializable {
    Length {
        duration = Duration.ofSeconds(duration.toSeconds());
    }

    /** {@return the figures of a clock, such as "4:35" or "1:00:05"} */
    String shown(Locale locale) {
        List<Measure> parts = new ArrayList<>();
        if (duration.toHours() > 0) {
            parts.add(new Measure(duration.toHours(), MeasureUnit.HOUR));
        }
        parts.add(new Measure(duration.toMinutesPart(), MeasureUnit.MINUTE));
        parts.add(new Measure(duration.toSecondsPart(), MeasureUnit.SECOND));
        return MeasureFormat.getInstance(locale, FormatWidth.NUMERIC).formatMeasures(parts.toArray(Measure[]::new));
    }

    /** {@return words, such as "4 minutes and 35 seconds"; what is zero is left out} */
    String spoken(Locale locale) {
        Locale language = british(locale);
        MeasureFormat words = MeasureFormat.getInstance(language, FormatWidth.WIDE);
        List<String> parts = new ArrayList<>();
        say(words, parts, duration.toHours(), MeasureUnit.HOUR);
        say(words, parts, duration.toMinutesPart(), MeasureUnit.MINUTE);
        if (duration.toSecondsPart() > 0 || parts.isEmpty()) {
            parts.add(words.format(new Measure(duration.toSecondsPart(), MeasureUnit.SECOND)));
        }
        return ListFormatter.getInstance(language).format(parts);
    }

    /** {@return the duration of HTML's {@code time}, such as "PT4M35S"} */
    String machine() {
        return duration.toString();
    }

    private static void say(MeasureFormat words, List<String> parts, long amount, MeasureUnit unit) {
        if (amount > 0) {
            parts.add(words.format(new Measure(amount, unit)));
        }
    }

    // English without a country is British here, as in all of Herald's texts: no comma before "and".
    private static Locale british(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }
}
