package org.heraldui.icons.check.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heraldui.icons.check.folder.Folder.svg;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a fault in files that mean no harm, and what is none. */
class CheckRulesTest {
    private static final String NS = "xmlns=\"http://www.w3.org/2000/svg\"";

    @TempDir
    Path path;

    /** Each line: the faults of a file; the attributes of its root; what stands in it beside the namespace. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        warning SVG-150 1 | fill="currentColor" | <path d="M0 0h9v9"/>
        warning SVG-150 1 | fill="currentColor" viewBox="0 0 24" | <path d="M0 0h9v9"/>
        warning SVG-150 1 | fill="currentColor" viewBox="0 0 0 24" | <path d="M0 0h9v9"/>
        warning SVG-155 1 | fill="currentColor" viewBox="0 0 24 24" width="24" height="16" | <path d="M0 0h9v9"/>
        error SVG-154 1   | fill="currentColor" viewBox="0 0 24 24" | <g><title/></g>
        error SVG-135 1   | fill="currentColor" viewBox="0 0 24 24" | <path d="M0 0h9v9"/><path d="M0 0 L"/>
        error SVG-135 1   | fill="currentColor" viewBox="0 0 24 24" | <path d="L0 0"/>
        warning SVG-125 1 | fill="currentColor" viewBox="0 0 24 24" | <text>A</text>
        warning SVG-126 1 | viewBox="0 0 24 24" | <image href="data:image/png;base64,AA=="/>
        warning SVG-136 1 | viewBox="0 0 24 24" | <style>.a{fill:red}</style><path class="a" d="M0 0h9v9"/>
        warning SVG-144 1 | fill="currentColor" viewBox="0 0 24 24" | <path id="a" d="M0 0h9v9"/><g id="a"/>
        warning SVG-145 1 | fill="currentColor" viewBox="0 0 24 24" | <a href="https://example.org"><path d="M0 0h9v9"/></a>
        warning colour-vanishes 1 | viewBox="0 0 24 24" | <path d="M0 0h9v9"/>
        warning colour-vanishes 1 | viewBox="0 0 24 24" fill="#444" | <path d="M0 0h9v9"/>
        warning colour-vanishes 1 | viewBox="0 0 24 24" fill="none" | <path style="stroke: rgb(0, 0, 0) !important" d="M0 0h9v9"/>
        warning colour-vanishes 1 | viewBox="0 0 24 24" fill="white" | <path d="M0 0h9v9"/>
        warning colour-vanishes 1 | viewBox="0 0 24 24" color="navy" fill="currentColor" | <path d="M0 0h9v9"/>
        warning colour-mixed 1 | viewBox="0 0 24 24" fill="currentColor" | <path d="M0 0h9v9"/><path fill="#fff" d="M0 0h9v9"/>
        error named-and-hidden 1 | fill="currentColor" viewBox="0 0 24 24" aria-hidden="true" role="img" | <title>Clock</title><path d="M0 0h9v9"/>
        error named-and-hidden 1 | fill="currentColor" viewBox="0 0 24 24" aria-hidden="true" aria-label="Clock" | <path d="M0 0h9v9"/>
        error named-and-presentational 1 | fill="currentColor" viewBox="0 0 24 24" role="presentation" | <title>Clock</title><path d="M0 0h9v9"/>
        error role-without-name 1 | fill="currentColor" viewBox="0 0 24 24" role="img" | <path d="M0 0h9v9"/>
        error label-target 1 | fill="currentColor" viewBox="0 0 24 24" role="img" aria-labelledby="t" | <title>Clock</title><path d="M0 0h9v9"/>
        error hidden-and-focusable 1 | fill="currentColor" viewBox="0 0 24 24" aria-hidden="true" focusable="true" | <path d="M0 0h9v9"/>
        warning focusable 1 | fill="currentColor" viewBox="0 0 24 24" tabindex="0" | <path d="M0 0h9v9"/>
        warning title-without-role 1 | fill="currentColor" viewBox="0 0 24 24" | <title>Clock</title><path d="M0 0h9v9"/>
        warning title-empty 1 | fill="currentColor" viewBox="0 0 24 24" | <title> </title><path d="M0 0h9v9"/>
        warning title-nested 1 | fill="currentColor" viewBox="0 0 24 24" | <g><title>Layer 1</title><path d="M0 0h9v9"/></g>
        warning named-twice 1 | fill="currentColor" viewBox="0 0 24 24" role="img" aria-label="Time" | <title>Clock</title><path d="M0 0h9v9"/>
        warning motion 1 | fill="currentColor" viewBox="0 0 24 24" | <path d="M0 0h9v9"><animate attributeName="opacity" repeatCount="indefinite"/></path>
        error label-placeholder 1 | fill="currentColor" viewBox="0 0 24 24" role="img" | <title>untitled</title><path d="M0 0h9v9"/>
        warning label-prefix 1 | fill="currentColor" viewBox="0 0 24 24" role="img" | <title>Icon of a clock</title><path d="M0 0h9v9"/>
        """)
    void fault_isFoundAlone(String expected, String root, String body) {
        Folder folder = new Folder(path).with("a.svg", "<svg " + NS + " " + root + ">" + body + "</svg>");

        assertThat(folder.faults()).containsExactly(expected.replaceAll(" +", " "));
    }

    /** Each line: root and body of a file that is as it should be. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "fill=\"currentColor\"><path d=\"M0 0h9v9\"/>",
                "width=\"1em\" height=\"1em\" fill=\"none\" stroke=\"currentColor\"><path d=\"M0 0h9a1 1 0 011 1\"/>",
                "aria-hidden=\"true\" focusable=\"false\" fill=\"currentColor\"><path d=\"M0 0h9v9\"/>",
                "role=\"img\" fill=\"currentColor\"><title>Clock</title><desc>A dial, two hands</desc><path d=\"M0"
                        + " 0h9v9\"/>",
                "role=\"img\" aria-labelledby=\"t d\" fill=\"currentColor\"><title id=\"t\">Clock</title><desc"
                        + " id=\"d\">A dial.</desc><path d=\"M0 0h9v9\"/>",
                "role=\"img\" aria-label=\"javascript: url(x)\" fill=\"currentColor\"><path d=\"M0 0h9v9\"/>",
                "role=\"img\" fill=\"currentColor\"><title>Die Uhr zeigt die Zeit an, wo immer sie auch hängt.</title>"
                        + "<path d=\"M0 0h9v9\"/>",
                "><path fill=\"#1877f2\" d=\"M0 0h9v9\"/>",
                "><path fill=\"#000\" d=\"M0 0h9v9\"/><path fill=\"#fff\" d=\"M0 0h9v9\"/>",
                "><path fill=\"rebeccapurple\" d=\"M0 0h9v9\"/>",
                "fill=\"currentColor\"><g transform=\"rotate(45 12 12)\"><path d=\"M0 0h9v9\" opacity=\".3\"/></g>",
                "fill=\"currentColor\"><path stroke=\"none\" fill=\"none\" d=\"M0 0h24v24H0z\"/><path d=\"\"/><path"
                        + " d=\"M0 0h9v9\"/>",
                "><defs><linearGradient id=\"g\"><stop stop-color=\"#000\"/></linearGradient></defs>"
                        + "<path fill=\"url(#g)\" d=\"M0 0h9v9\"/>",
                "fill=\"currentColor\"><path clip-path='url(\"#c\")' d=\"M0 0h9v9\"/><clipPath id=\"c\"><path d=\"M0"
                        + " 0h9v9\"/></clipPath>",
                "fill=\"currentColor\"><symbol id=\"s\"><path d=\"M0 0h9v9\"/></symbol><use href=\"#s\"/><use"
                        + " xlink:href=\"#s\"/>",
                "fill=\"currentColor\"><path fill=\"url(#none) currentColor\" d=\"M0 0h9v9\"/>",
                "fill=\"currentColor\"><!-- comment --><metadata><r:RDF"
                        + " xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><r:li"
                        + " r:resource=\"http://example.org\" href=\"http://example.org\"/></r:RDF></metadata><path d=\"M0"
                        + " 0h9v9\"/>",
                "fill=\"currentColor\"><path d=\"M0 0h9v9\"><animate attributeName=\"opacity\" dur=\"1s\""
                        + " repeatCount=\"2\"/></path>"
            })
    void soundFile_hasNoFault(String rest) {
        String file = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg " + NS
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 24 24\" " + rest + "</svg>\n";

        assertThat(new Folder(path).with("a.svg", file).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"<html/>, html", "<svg viewBox='0 0 1 1'/>, svg> without SVG's namespace"})
    void otherRoot_isAnErrorAndEndsTheCheck(String file, String named) {
        List<Finding> findings = new Folder(path).with("a.svg", file).check().findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("SVG-120");
            assertThat(finding.message()).contains("<" + named);
        });
    }

    @Test
    void heavyFile_isAWarning() {
        String long1 = svg("<path d=\"M0 0" + "h1".repeat(9_000) + "\"/>" + "<!-- -->".repeat(7_000));

        assertThat(new Folder(path).with("a.svg", long1).faults()).containsExactly("warning SVG-105 0");
    }

    @Test
    void filesThatClash_areFoundInTheSet() {
        String title = "<title>Play</title>";
        String first = svg(title).replace("<svg", "<svg role=\"img\"");
        String gradient = svg("<linearGradient id=\"g\"/><path fill=\"url(#g)\" d=\"M1 1h9v9\"/>");
        Folder folder = new Folder(path)
                .with("a.svg", first)
                .with(
                        "b.svg",
                        first.replace("<svg", "<svg class=\"b\" width=\"24\"").replace("Play", "Start"))
                .with("c.svg", svg(title + "<circle r=\"3\"/>").replace("<svg", "<svg role=\"img\""))
                .with("d.svg", gradient)
                .with("E.svg", gradient.replace("h9", "h8"))
                .with("e.svg", svg("<g/>"));

        assertThat(folder.check().findings())
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .extracting(finding -> finding.rule() + " " + finding.file() + ": " + finding.message())
                .containsExactly(
                        "id-shared E.svg: id=\"g\" is referred to here and in other drawings: on one page the first"
                                + " wins. It is in d.svg.",
                        "name-case E.svg: Only upper and lower case part the name from e.svg.",
                        "drawing-duplicate a.svg: The same drawing is also in b.svg.",
                        "title-duplicate a.svg: The title \"play\" stands on other drawings too: c.svg.");
    }

    @Test
    void oneViewBoxAmongMany_isNoted() {
        Folder folder = new Folder(path);
        for (int i = 0; i < 10; i++) {
            folder.with(i + ".svg", svg("<circle r=\"" + i + "\"/>"));
        }
        folder.with("wide.svg", svg("<circle r=\"2\"/>").replace("0 0 24 24", "0 0 48 24"));

        assertThat(folder.check().findings())
                .filteredOn(finding -> finding.rule().equals("view-box-differs"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
                    assertThat(finding.file()).isEqualTo("wide.svg");
                });
    }

    @Test
    void whatHeraldWouldNotDraw_isANoteAndNoFault() {
        CheckReport report = new Folder(path)
                .with("a.svg", svg("<g transform=\"scale(2)\"><circle r=\"2\"/></g>"))
                .check();

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("herald-import");
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        });
    }

    @Test
    void ruleIds_areDistinct() {
        assertThat(Arrays.stream(CheckRule.values()).map(CheckRule::id)).doesNotHaveDuplicates();
    }
}
