package org.heraldui.icons.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One broken source for each rule, with the message that a person gets. */
class SvgReaderRefusalTest {
    private static final String ROOT = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\">";

    static String svg(String body) {
        return ROOT + "\n" + body + "\n<path d=\"M2 3h4\"/></svg>";
    }

    /** The source, and the finding without the file's name. */
    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(
                        svg("<!--" + "x".repeat(65_536) + "-->"),
                        ": SVG-101 The file has 65,629 bytes, at most 65,536 are accepted. Simplify the paths in the drawing program."),
                arguments(
                        "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + svg(""),
                        ":1: SVG-102 The encoding is \"UTF-16\". Save as UTF-8."),
                arguments(svg("\n\u0000"), ":3: SVG-103 The control character U+0000 is not XML. Remove it."),
                arguments(svg("\uFFFF"), ":2: SVG-103 The control character U+FFFF is not XML. Remove it."),
                arguments(
                        svg("<g>"),
                        ":3: SVG-110 The file is not well-formed XML: The element type \"g\" must be terminated by the matching end-tag \"</g>\". Export it again."),
                arguments("", ":1: SVG-110 The file is not well-formed XML: Premature end of file. Export it again."),
                arguments(
                        "<!DOCTYPE svg>\n" + svg(""),
                        ":1: SVG-111 A DOCTYPE is not accepted. Delete it; in Illustrator, clear \"Preserve Illustrator Editing Capabilities\"."),
                arguments(
                        svg("<title>&secret;</title>"),
                        ":2: SVG-112 The entity \"&secret;\" is not accepted. Write the character itself."),
                arguments(
                        svg("<?xml-stylesheet href=\"a.css\"?>"),
                        ":2: SVG-113 The processing instruction \"<?xml-stylesheet\" is not accepted. Delete it."),
                arguments(
                        svg("<desc><![CDATA[<script>]]></desc>"),
                        ":2: SVG-114 A CDATA section is not accepted. Write plain text."),
                arguments(
                        "<svg viewBox=\"0 0 24 24\"/>",
                        ":1: SVG-120 The root element is <svg> without SVG's namespace. Begin with <svg xmlns=\"http://www.w3.org/2000/svg\">."),
                arguments(
                        "<html/>",
                        ":1: SVG-120 The root element is <html> without SVG's namespace. Begin with <svg xmlns=\"http://www.w3.org/2000/svg\">."),
                arguments(
                        ROOT.replace("svg ", "g ") + "</g>",
                        ":1: SVG-120 The root element is <g>. Begin with <svg xmlns=\"http://www.w3.org/2000/svg\">."),
                arguments(
                        svg("<b xmlns=\"http://www.w3.org/1999/xhtml\"/>"),
                        ":2: SVG-121 <b> is not an SVG element. Delete it."),
                arguments(
                        svg("<script>alert(1)</script>"),
                        ":2: SVG-122 <script> is not accepted in icons. Use only path, line, polyline, polygon, circle, ellipse and rect."),
                arguments(svg("words"), ":2: SVG-124 Text stands outside title and desc. Delete it."),
                arguments(
                        svg("<title>a<b/>b</title>"),
                        ":2: SVG-124 <b> stands inside a title or desc. Write plain text there."),
                arguments(
                        svg("<path d=\"M0 0\" transform=\"scale(2)\"/>"),
                        ":2: SVG-130 transform=\"scale(2)\" on <path> is not accepted. Flatten the transform."),
                arguments(
                        svg("<path d=\"M0 0\" style=\"fill:red\"/>"),
                        ":2: SVG-130 style=\"fill:red\" on <path> is not accepted. Delete it."),
                arguments(
                        svg("<path d=\"M0 0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"#a\"/>"),
                        ":2: SVG-130 The attribute \"href\" is not accepted. Delete it."),
                arguments(
                        svg("<g onclick=\"alert(1)\"/>"),
                        ":2: SVG-131 The event handler \"onclick\" is not accepted. Delete it."),
                arguments(
                        svg("<circle r=\"1e30\"/>"),
                        ":2: SVG-132 r=\"1e30\" on <circle> is not a number within 50,000. Write a number."),
                arguments(
                        svg("<circle r=\"50000.5\"/>"),
                        ":2: SVG-132 r=\"50000.5\" on <circle> is not a number within 50,000. Write a number."),
                arguments(
                        svg("<rect width=\"50%\"/>"),
                        ":2: SVG-132 width=\"50%\" on <rect> is not a number within 50,000. Write a number."),
                arguments(
                        svg("<rect height=\"-1\"/>"),
                        ":2: SVG-132 height=\"-1\" on <rect> is negative. Write 0 or more."),
                arguments(
                        svg("<polyline points=\"1 2 3\"/>"),
                        ":2: SVG-132 points=\"1 2 3\" of <polyline> are not pairs. Give x,y pairs."),
                arguments(
                        svg("<g fill=\"red\"/>"),
                        ":2: SVG-133 fill=\"red\" on <g> is not accepted in an icon of one colour. Use none or currentColor, and plain line styles."),
                arguments(
                        svg("<g stroke-width=\"0\"/>"),
                        ":2: SVG-133 stroke-width=\"0\" on <g> is not accepted in an icon of one colour. Use none or currentColor, and plain line styles."),
                arguments(
                        svg("<path d=\"M0 0\" fill=\"none\" stroke=\"#000\"/><path d=\"M0 0\" fill=\"#000\"/>"),
                        ":2: SVG-134 fill=\"#000\" on <path> differs from \"none\" before it. Paint all shapes alike, or join them into one kind."),
                arguments(
                        svg("<g stroke=\"currentColor\"/>"),
                        ": SVG-134 The shapes have both lines and areas. Set fill=\"none\" for an outline icon, or turn the lines into areas."),
                arguments(svg("<path/>"), ":2: SVG-135 A path has no data. Delete it or draw it."),
                arguments(
                        svg("<path d=\"M1 2 Lx\"/>"),
                        ":2: SVG-135 The path data is wrong: unexpected 'x' at character 7. Export it again."),
                arguments(
                        svg("<path d=\"L1 2\"/>"),
                        ":2: SVG-135 The path data is wrong: it does not start with M. Export it again."),
                arguments(
                        svg("<path d=\"M1 2 3\"/>"),
                        ":2: SVG-135 The path data is wrong: a number is missing at its end. Export it again."),
                arguments(
                        svg("<path d=\"M1 999999\"/>"),
                        ":2: SVG-135 The path data is wrong: the number \"999999\" at character 4 is out of range. Export it again."),
                arguments(
                        svg("").replace(" viewBox=\"0 0 24 24\"", ""),
                        ":1: SVG-150 The viewBox is missing. Add viewBox=\"0 0 24 24\" to <svg>."),
                arguments(
                        svg("").replace("0 0 24 24", "0 0 24"),
                        ":1: SVG-150 viewBox=\"0 0 24\" is not four numbers. Write viewBox=\"0 0 24 24\"."),
                arguments(
                        svg("").replace("0 0 24 24", "0 0 0 24"),
                        ":1: SVG-150 viewBox=\"0 0 0 24\" is not four numbers. Write viewBox=\"0 0 24 24\"."),
                arguments(svg("<g>".repeat(12)), ":2: SVG-151 Elements nest deeper than 12. Flatten it."),
                arguments(
                        svg("<path d=\"M0 0\"/>\n".repeat(400)),
                        ":401: SVG-152 More than 400 elements. Join the shapes."),
                arguments(
                        svg("<g fill=\"none\"/>"),
                        ": SVG-154 The shapes are painted neither with lines nor areas. Set a stroke."),
                arguments(ROOT + "</svg>", ": SVG-154 The drawing is empty. Draw at least one shape."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("broken")
    void brokenSource_isRefusedWithLineAndCure(String source, String finding) {
        assertThatThrownBy(() -> SvgReader.read("icon.svg", source))
                .isInstanceOf(SvgException.class)
                .hasMessage("icon.svg" + finding);
    }

    @Test
    void everyRule_hasABrokenSource() throws IOException {
        Pattern id = Pattern.compile("SVG-\\d{3}");
        Set<String> known = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/heraldui/icons/svg"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                id.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(known::add);
            }
        }
        Set<String> tested = broken().flatMap(
                        test -> id.matcher((String) test.get()[1]).results().map(MatchResult::group))
                .collect(Collectors.toSet());

        assertThat(known).hasSizeGreaterThan(20).isEqualTo(tested);
    }
}
