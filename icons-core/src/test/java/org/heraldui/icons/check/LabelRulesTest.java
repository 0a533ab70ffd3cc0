package org.heraldui.icons.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelRulesTest {
    private static final String GOOD = "A sign on a pole.";

    private static List<Finding> check(String label, String description) {
        List<Finding> findings = new ArrayList<>();
        LabelRules.check("tram.svg", label, description, findings::add);
        return findings;
    }

    @ParameterizedTest
    @CsvSource({
        "Tram stop, A sign on a pole.",
        "Iconic building, The imaginary outline of a tower.",
        "Haltestelle, Ein Schild an einem Mast.",
        "停留所, 柱の上の標識。",
        "توقف, لافتة على عمود.",
        "Logotype, Letters e.g. in bold."
    })
    void goodWords_pass(String label, String description) {
        assertThat(check(label, description))
                .filteredOn(finding -> !description.contains("e.g."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', label-missing",
        "' ', label-missing",
        "Tram stop., label-full-stop",
        "停留所。, label-full-stop",
        "An icon of a tram, label-noise",
        "Image of a tram, label-noise",
        "Tram icon, label-noise",
        "Tram logo, label-noise",
        "Symbol für eine Haltestelle, label-noise",
        "Icône de tram, label-noise",
        "tram_stop, label-placeholder",
        "tram.svg, label-placeholder",
        "TODO, label-placeholder",
        "undefined, label-placeholder",
        "Cafe\u0301, label-characters",
        "'Tram\u0007', label-characters",
        "A tram stop with a very long label indeed, label-length"
    })
    void badLabel_isReported(String label, String rule) {
        assertThat(check(label, GOOD)).extracting(Finding::rule).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "'', description-missing",
        "A sign on a pole, description-sentence",
        "A sign. On a pole., description-sentence",
        "An icon of a sign., description-noise",
        "The image of a sign., description-noise",
        "lorem_ipsum., description-placeholder",
        "'A sign\u0007.', description-characters"
    })
    void badDescription_isReported(String description, String rule) {
        assertThat(check("Tram stop", description)).extracting(Finding::rule).containsExactly(rule);
    }

    @Test
    void descriptionThatRepeatsTheLabel_isReported() {
        assertThat(check("Tram stop", "tram stop"))
                .extracting(Finding::rule)
                .containsExactly("description-sentence", "description-repeats-label");
    }

    @ParameterizedTest
    @ValueSource(ints = {LabelRules.MAX_LABEL, LabelRules.MAX_LABEL + 1})
    void labelLength_isLimited(int length) {
        assertThat(check("T".repeat(length), GOOD)).hasSize(length - LabelRules.MAX_LABEL);
    }

    @Test
    void finding_saysFileRuleFaultAndCureInOneLine() {
        assertThat(check("Tram stop.", GOOD))
                .hasToString("[tram.svg: label-full-stop The label \"Tram stop.\" ends with a full stop. Drop it.]");
        assertThat(new Finding("tram.svg", 7, "SVG-101", "Wrong.", "Mend it."))
                .hasToString("tram.svg:7: SVG-101 Wrong. Mend it.");
    }
}
