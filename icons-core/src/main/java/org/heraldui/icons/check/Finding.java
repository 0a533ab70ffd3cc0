package org.heraldui.icons.check;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Something that a rule has against a file.
 *
 * @param severity how much it weighs
 * @param file the file, or the icon's name
 * @param line the line, from 1; 0 where the whole file is meant
 * @param rule the rule's stable id, such as {@code SVG-122}
 * @param message what is wrong, the offending value in quotes
 * @param cure how to mend it
 */
public record Finding(Severity severity, String file, int line, String rule, String message, String cure) {

    /**
     * Creates an error.
     *
     * @param file the file, or the icon's name
     * @param line the line, from 1; 0 where the whole file is meant
     * @param rule the rule's stable id, such as {@code SVG-122}
     * @param message what is wrong, the offending value in quotes
     * @param cure how to mend it
     */
    public Finding(String file, int line, String rule, String message, String cure) {
        this(Severity.ERROR, file, line, rule, message, cure);
    }

    /**
     * {@return a warning}
     *
     * @param file the file, or the icon's name
     * @param line the line, from 1; 0 where the whole file is meant
     * @param rule the rule's stable id, such as {@code gap}
     * @param message what is wrong, the offending value in quotes
     * @param cure how to mend it
     */
    public static Finding warning(String file, int line, String rule, String message, String cure) {
        return new Finding(Severity.WARNING, file, line, rule, message, cure);
    }

    /** {@return one line: file and line, rule, message, cure} */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + rule + " " + message + " " + cure;
    }

    /**
     * {@return all findings, one in a line}
     *
     * @param findings the findings
     */
    public static String join(Collection<Finding> findings) {
        return findings.stream().map(Finding::toString).collect(Collectors.joining(System.lineSeparator()));
    }
}
