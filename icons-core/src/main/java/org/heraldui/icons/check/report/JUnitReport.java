package org.heraldui.icons.check.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.check.Severity;
import org.heraldui.icons.check.folder.CheckReport;
import org.heraldui.icons.check.folder.CheckedFile;
import org.heraldui.icons.check.folder.RuleGroup;

/** JUnit XML: a suite for each file, in it a case for each group of rules; groups that did not apply are skipped. */
final class JUnitReport {
    private final CheckReport report;
    private final Severity failOn;
    private final XMLStreamWriter xml;

    private JUnitReport(CheckReport report, Severity failOn, XMLStreamWriter xml) {
        this.report = report;
        this.failOn = failOn;
        this.xml = xml;
    }

    static void write(CheckReport report, Severity failOn, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new JUnitReport(report, failOn, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.append(text.getBuffer());
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        newLine(0);
        xml.writeStartElement("testsuites");
        attribute("name", "herald check " + report.folder());
        int tests = report.files().size() * report.groups().size();
        int ran = report.applied().values().stream().mapToInt(Integer::intValue).sum();
        counts(tests, report.files().stream().mapToInt(this::failures).sum(), tests - ran);
        for (CheckedFile file : report.files()) {
            suite(file);
        }
        newLine(0);
        xml.writeEndElement();
        newLine(0);
        xml.writeEndDocument();
    }

    private void suite(CheckedFile file) throws XMLStreamException {
        newLine(1);
        xml.writeStartElement("testsuite");
        attribute("name", file.name());
        counts(
                report.groups().size(),
                failures(file),
                report.groups().size() - file.findings().size());
        for (RuleGroup group : report.groups()) {
            newLine(2);
            xml.writeStartElement("testcase");
            attribute("classname", file.name());
            attribute("name", group.id());
            List<Finding> findings = file.findings().get(group);
            if (findings == null) {
                xml.writeEmptyElement("skipped");
                attribute("message", "These rules do not apply to the file.");
            } else {
                findings(findings);
            }
            xml.writeEndElement();
        }
        newLine(1);
        xml.writeEndElement();
    }

    private void findings(List<Finding> findings) throws XMLStreamException {
        List<Finding> failing = findings.stream().filter(this::fails).toList();
        List<Finding> others =
                findings.stream().filter(finding -> !fails(finding)).toList();
        if (!failing.isEmpty()) {
            xml.writeStartElement("failure");
            attribute("type", failing.get(0).rule());
            attribute("message", failing.get(0).message());
            xml.writeCharacters(clean(lines(failing)));
            xml.writeEndElement();
        }
        if (!others.isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(clean(lines(others)));
            xml.writeEndElement();
        }
    }

    private static String lines(List<Finding> findings) {
        StringBuilder lines = new StringBuilder();
        findings.forEach(finding -> lines.append(finding).append('\n'));
        return lines.toString();
    }

    private boolean fails(Finding finding) {
        return finding.severity().compareTo(failOn) <= 0;
    }

    private int failures(CheckedFile file) {
        return (int) file.findings().values().stream()
                .filter(findings -> findings.stream().anyMatch(this::fails))
                .count();
    }

    private void counts(int tests, int failures, int skipped) throws XMLStreamException {
        attribute("tests", String.valueOf(tests));
        attribute("failures", String.valueOf(failures));
        attribute("errors", "0");
        attribute("skipped", String.valueOf(skipped));
    }

    private void newLine(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, clean(value));
    }

    // What XML 1.0 cannot hold is shown as a replacement.
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\n' || (c >= ' ' && (c < 0xD800 || c > 0xDFFF) && (c & 0xFFFE) != 0xFFFE) ? c : 0xFFFD)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
