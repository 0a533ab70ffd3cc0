package org.heraldui.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.check.IconWords;
import org.heraldui.icons.check.LabelRules;
import org.junit.jupiter.api.Test;

/** The snippets of the documentation that need no Vaadin. */
class SnippetsTest {

    @Test
    void strings_sayWhatTheReadmeSays() {
        // tag::strings[]
        String beside = Icons.CLOCK.decorative().toSvg();
        String alone = Icons.CALENDAR.labelled(Locale.GERMAN).toSvg();
        String own = Icons.NEXT.labelled("Next picture").toSvg();
        // end::strings[]
        assertThat(beside).contains("aria-hidden=\"true\"");
        assertThat(alone).contains("<title>Kalender</title>").contains("lang=\"de\"");
        assertThat(own).contains("<title>Next picture</title>");
    }

    @Test
    void words_areCheckedAsTheirPageSays() {
        // tag::words[]
        List<Finding> findings = new ArrayList<>();
        IconWords words = IconWords.of("tram", Locale.FRENCH, "Icône de tram", "Un tram vu de face.");
        LabelRules.check(words, findings::add);
        // end::words[]
        assertThat(findings).extracting(Finding::rule).containsExactly("label-prefix");
    }
}
