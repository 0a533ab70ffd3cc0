package org.heraldui.icons.check.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.heraldui.icons.check.folder.Folder.svg;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.heraldui.icons.check.Severity;
import org.heraldui.icons.check.folder.CheckReport;
import org.heraldui.icons.check.folder.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReportFormatTest {
    private static final String EVIL = "\"]]></script><img src=x onerror=alert(1)>&amp;\uFFFD\\";

    @TempDir
    Path path;

    private CheckReport report;

    @BeforeEach
    void check() {
        Folder folder = new Folder(path.resolve("set"))
                .with("good.svg", svg(""))
                .with(
                        "evil.svg",
                        svg("<script id='&lt;/title>\"&lt;img src=x>&amp;'/><text/><set"
                                + " attributeName=\"on\uD83D\uDE00\"/>"))
                .with(
                        "words.svg",
                        svg("<title>\u009B2J "
                                + EVIL.replace("&", "&amp;")
                                        .replace("<", "&lt;")
                                        .replace(">", "&gt;") + "</title>"))
                .with("<b>&\u2028.svg", "no icon");
        report = folder.check();
    }

    private String written(ReportFormat format) {
        return written(format, Severity.ERROR);
    }

    private String written(ReportFormat format, Severity failOn) {
        try {
            StringBuilder out = new StringBuilder();
            format.write(report, failOn, out);
            return out.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @EnumSource
    void report_isTheSameInEachPlaceAndTime(ReportFormat format) {
        Locale before = Locale.getDefault();
        String first = written(format);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(written(format))
                    .isEqualTo(first)
                    .doesNotContain(path.toString())
                    .contains("set");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void text_hasALineForEachFindingAndASum() {
        String text = written(ReportFormat.TEXT);

        assertThat(text.lines().filter(line -> line.contains(": error ")).count())
                .isEqualTo(report.count(Severity.ERROR));
        assertThat(text)
                .contains("evil.svg:1: warning SVG-125: <text> looks as the fonts of each machine have it")
                .contains("named \"·2J ")
                .contains("\nset, 4 files: 3 errors, 4 warnings, 1 note.\n")
                .endsWith("The rules of \"import\" applied to 3 of them.\n");
    }

    @Test
    void json_holdsEveryFinding() {
        String json = written(ReportFormat.JSON);
        Matcher rules = Pattern.compile("\"rule\": ").matcher(json);

        assertThat(String.valueOf(JsonText.parse(json)))
                .startsWith("{folder=set, files=4.0, errors=3.0, warnings=4.0, notes=1.0, leftOut=0.0, groups=[")
                .contains(EVIL.substring(0, 20));
        assertThat(rules.results().count()).isEqualTo(report.findings().size());
    }

    @Test
    void junit_countsWhatItHolds() throws Exception {
        Document xml = parsed(written(ReportFormat.JUNIT));
        Element root = xml.getDocumentElement();

        for (String counted : new String[] {"testcase:tests", "failure:failures", "skipped:skipped"}) {
            String element = counted.substring(0, counted.indexOf(':'));
            String attribute = counted.substring(counted.indexOf(':') + 1);
            assertThat(root.getAttribute(attribute))
                    .isEqualTo(String.valueOf(xml.getElementsByTagName(element).getLength()));
            NodeList suites = xml.getElementsByTagName("testsuite");
            for (int i = 0; i < suites.getLength(); i++) {
                Element suite = (Element) suites.item(i);
                assertThat(suite.getAttribute(attribute))
                        .isEqualTo(String.valueOf(
                                suite.getElementsByTagName(element).getLength()));
            }
        }
        assertThat(xml.getElementsByTagName("testsuite").getLength()).isEqualTo(4);
    }

    @Test
    void junit_failsOnWarningsWhereAsked() throws Exception {
        int onErrors = parsed(written(ReportFormat.JUNIT))
                .getElementsByTagName("failure")
                .getLength();
        int onWarnings = parsed(written(ReportFormat.JUNIT, Severity.WARNING))
                .getElementsByTagName("failure")
                .getLength();

        assertThat(onErrors).isEqualTo(2);
        assertThat(onWarnings).isGreaterThan(onErrors);
    }

    @Test
    void html_showsPicturesOfItsOwnOnlyAndNothingForeign() {
        String html = written(ReportFormat.HTML);

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<svg aria-hidden=\"true\" width=\"48\" height=\"48\" viewBox=\"0 0 24 24\""
                        + " fill=\"currentColor\"")
                .contains("&lt;b&gt;&amp;")
                .doesNotContain("<script", "<img", "onerror=alert(1)>", "<b>", "<text");
        assertThat(html.split("<tbody>", -1)).hasSizeGreaterThan(4);
        assertThat(html.split("scope=\"rowgroup\"", -1)).hasSize(1 + 4);
    }

    @Test
    void html_saysWhyThereIsNoPicture() {
        assertThat(written(ReportFormat.HTML)).contains("No picture: see the errors.");
    }
}
