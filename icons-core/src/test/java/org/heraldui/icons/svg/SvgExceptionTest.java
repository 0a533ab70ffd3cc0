package org.heraldui.icons.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.heraldui.icons.svg.SvgReaderRefusalTest.svg;

import org.heraldui.icons.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgExceptionTest {

    @Test
    void manyFaults_areReportedAtOnce() {
        SvgException refusal = catchThrowableOfType(
                SvgException.class,
                () -> SvgReader.read(
                        "icon.svg", svg("<a/>\n<image/>\n<circle r=\"x\" onload=\"y\"/>\n<g opacity=\".5\"/>")));

        assertThat(refusal.findings())
                .extracting(finding -> finding.line() + " " + finding.rule())
                .containsExactly("2 SVG-122", "3 SVG-122", "4 SVG-132", "4 SVG-131", "5 SVG-130");
        assertThat(refusal).message().hasLineCount(5);
    }

    @Test
    void countlessFaults_endAtFifty() {
        SvgException refusal =
                catchThrowableOfType(SvgException.class, () -> SvgReader.read("icon.svg", svg("<a/>".repeat(300))));

        assertThat(refusal.findings()).hasSize(50).extracting(Finding::rule).containsOnly("SVG-122");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g fill=\"@\"/>",
                "<g x=\"@\"/>",
                "<circle r=\"@\"/>",
                "<line y1=\"@\"/>",
                "<polygon points=\"@\"/>",
                "<path d=\"M1 @\"/>",
                "<?svg @?>"
            })
    void hostileValue_isQuotedShortlyInOneLine(String body) {
        String value = "&#10;icon.svg: SVG-000 All is well." + "x".repeat(10_000);

        assertThatThrownBy(() -> SvgReader.read("icon.svg", svg(body.replace("@", value))))
                .isInstanceOf(SvgException.class)
                .message()
                .hasSizeLessThan(250)
                .doesNotContain("\n");
    }
}
