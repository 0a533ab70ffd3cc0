package org.heraldui.icons.check.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.heraldui.icons.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowancesTest {
    private static final Finding SIZE = Finding.warning("bus.svg", 0, "size", "Too small.", "Enlarge it.");
    private static final Finding GAP = Finding.warning("bus.svg", 0, "gap", "Too near.", "Part them.");
    private static final Finding SECOND_GAP = Finding.warning("bus.svg", 0, "gap", "Nearer.", "Part them.");

    private static List<Finding> left(String declared, Finding... found) {
        List<Finding> left = new ArrayList<>();
        Allowances.apply("bus.properties", declared, List.of(found), left::add);
        return left;
    }

    @Test
    void nothingAllowed_leavesAll() {
        assertThat(left("", SIZE, GAP)).containsExactly(SIZE, GAP);
        assertThat(left("  ", SIZE)).containsExactly(SIZE);
    }

    @Test
    void allowedRule_isLeftOutWhereverItFound() {
        assertThat(left("gap: two rails", GAP, SIZE, SECOND_GAP)).containsExactly(SIZE);
        assertThat(left("gap: two rails; size : a toy: small", GAP, SIZE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gap|allow-reason \"gap\" is allowed without a reason. Write <rule>: <reason>; <rule>: <reason>.",
                "gap: |allow-reason \"gap\" is allowed without",
                "gap: rails; gap: rails|allow-twice \"gap\" is allowed twice. Write",
                "gap: rails; size: a toy|allow-unneeded \"size\" is allowed, but kept. Delete the allowance.",
                "gap: rails; colour: red|allow-unknown \"colour\" is no rule of drawings. Known are [centre, counter,"
                        + " cut-off,",
                "gap: rails;|allow-unknown \"\" is no rule",
                "gap: rails; Size: a toy|allow-unknown \"Size\" is no rule"
            })
    void faultyAllowance_isReported(String declared, String finding) {
        assertThat(left(declared, GAP)).singleElement().asString().startsWith("bus.properties: " + finding);
    }

    @Test
    void allowancesOfDrawings_areThoseOfTheRules() {
        List<Finding> left = new ArrayList<>();
        List<Finding> found = Drawings.findings(Drawings.outline("M4 8h16M4 11h16M12 4z"));
        Allowances.apply("bus.properties", "stroke-length: few; gap: rails; dot: dust", found, left::add);

        assertThat(found).extracting(Finding::rule).contains("stroke-length", "gap", "dot");
        assertThat(left)
                .extracting(Finding::rule)
                .doesNotContain("stroke-length", "gap", "dot")
                .isNotEmpty();
    }
}
