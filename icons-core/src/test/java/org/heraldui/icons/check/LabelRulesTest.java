package org.heraldui.icons.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelRulesTest {
    private static final String GOOD = "A sign on a pole.";

    static Stream<Arguments> pairs() {
        return WordTables.rows("pairs.tsv").stream().map(row -> arguments(row[0], row[1], row[2], row[3]));
    }

    private static List<Finding> check(String tag, String label, String description) {
        List<Finding> findings = new ArrayList<>();
        LabelRules.check(IconWords.of("tram.svg", Locale.forLanguageTag(tag), label, description), findings::add);
        return findings;
    }

    @ParameterizedTest(name = "{0} {1}: {2} | {3}")
    @MethodSource("pairs")
    void pair_breaksTheRulesOfItsRowAndNoOther(String rules, String tag, String label, String description) {
        Set<String> expected = rules.equals("-") ? Set.of() : Set.of(rules.split(" "));

        assertThat(check(tag, label, description))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyLanguage_hasGoodAndBadPairs() {
        Set<String> good = new TreeSet<>();
        Set<String> bad = new TreeSet<>();
        WordTables.rows("pairs.tsv").forEach(row -> (row[0].equals("-") ? good : bad).add(row[1]));

        assertThat(good)
                .containsExactlyInAnyOrder("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "ar", "he", "ja")
                .isEqualTo(bad);
    }

    @Test
    void entry56_labelledAsOneServiceAndDescribedAsAnother_isRefused() {
        List<Finding> findings = new ArrayList<>();
        LabelRules.check("56", "Facebook Messenger", "An icon of the Twitter app logo.", findings::add);

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("title-desc-conflict"))
                .singleElement()
                .hasToString(
                        "56: title-desc-conflict The label \"Facebook Messenger\" does not speak of \"Twitter\", the"
                                + " description does: \"An icon of the Twitter app logo.\" Label the icon as what it is,"
                                + " and describe that.");
    }

    @Test
    void languageNotKnown_keepsWhatIsTrueOfAll() {
        assertThat(check("fi", "Pysäkki", "Kyltti tolpassa.")).isEmpty();
        assertThat(check("fi", "Pysäkki icon", "kyltti tolpassa"))
                .extracting(Finding::rule)
                .containsExactly("label-prefix", "description-sentence", "description-case");
        assertThat(check("el", "Στάση τραμ", "Μια πινακίδα σε στύλο.")).isEmpty();
    }

    @Test
    void regionalLocale_keepsTheRulesOfItsLanguage() {
        assertThat(check("de-AT", "Symbol für eine Haltestelle", "Ein Schild an einem Mast."))
                .extracting(Finding::rule)
                .containsExactly("label-prefix");
    }

    @ParameterizedTest
    @ValueSource(ints = {LabelRules.MAX_LABEL, LabelRules.MAX_LABEL + 1})
    void labelLength_isLimited(int length) {
        assertThat(check("en", "T" + "t".repeat(length - 1), GOOD)).hasSize(length - LabelRules.MAX_LABEL);
    }

    @Test
    void whatMisleads_weighsMoreThanWhatIsUntidy() {
        assertThat(check("en", "", GOOD)).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(check("en", "Tram stop.", GOOD))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void finding_saysFileRuleFaultAndCureInOneLine() {
        assertThat(check("en", "Tram stop.", GOOD))
                .hasToString("[tram.svg: label-full-stop The label \"Tram stop.\" ends with a full stop. Drop it.]");
        assertThat(new Finding("tram.svg", 7, "SVG-101", "Wrong.", "Mend it."))
                .hasToString("tram.svg:7: SVG-101 Wrong. Mend it.");
    }
}
