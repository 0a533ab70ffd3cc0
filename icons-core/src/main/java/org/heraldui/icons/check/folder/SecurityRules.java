package org.heraldui.icons.check.folder;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.heraldui.icons.internal.Texts;

/** What runs, loads from elsewhere or leads away. */
final class SecurityRules {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Set<String> ACTIVE = Set.of(
            "script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "audio", "video", "canvas");
    private static final Set<String> CHANGES = Set.of("values", "from", "to", "by");

    private final FileFindings findings;

    private SecurityRules(FileFindings findings) {
        this.findings = findings;
    }

    static void check(Element root, FileFindings findings) {
        root.visit(new SecurityRules(findings)::element);
    }

    private void element(Element element) {
        String name = element.name().toLowerCase(Locale.ROOT);
        if (element.namespace().equals(XHTML) || element.namespace().equals(XINCLUDE)) {
            findings.report(
                    CheckRule.FOREIGN,
                    element.line(),
                    "<" + Texts.excerpt(element.name()) + "> of \"" + element.namespace() + "\" stands in the drawing.",
                    "Delete it; draw with shapes.");
        } else if (ACTIVE.contains(name)) {
            findings.report(
                    CheckRule.ACTIVE,
                    element.line(),
                    "<" + element.name() + "> can run code or show a page inside the drawing.",
                    "Delete it; draw with shapes.");
        } else if (name.equals("style")) {
            styles(element, "<style>", element.text().toString());
        }
        for (Element.Attribute attribute : element.attributes()) {
            attribute(element, attribute);
        }
    }

    private void attribute(Element element, Element.Attribute attribute) {
        String name = attribute.name().toLowerCase(Locale.ROOT);
        String quoted = attribute.name() + "=\"" + Texts.excerpt(attribute.value()) + "\" on <"
                + Texts.excerpt(element.name()) + ">";
        if (name.startsWith("on")) {
            findings.report(
                    CheckRule.EVENT,
                    element.line(),
                    "The event handler " + quoted + " runs code.",
                    "Delete it; react in the page.");
        } else if (name.equals("href") || name.equals("src")) {
            if (isDrawn(element)) {
                reference(element, quoted, attribute.value());
            }
        } else if (attribute.namespace().equals(XML) && name.equals("base")) {
            external(element, quoted + " turns all references to another place.");
        } else if (name.equals("attributename") && changesReference(attribute.value())) {
            findings.report(
                    CheckRule.ACTIVE,
                    element.line(),
                    quoted + " changes a reference or a handler while the drawing is shown.",
                    "Delete the animation.");
        } else if (CHANGES.contains(name) && holdsScript(attribute.value())) {
            findings.report(CheckRule.ACTIVE, element.line(), quoted + " holds a script.", "Delete it.");
        } else if (name.equals("style")) {
            styles(element, quoted, attribute.value());
        } else if (!name.startsWith("aria-") && !name.startsWith("data-")) {
            addresses(element, quoted, Css.plain(attribute.value()));
        }
    }

    private static boolean holdsScript(String values) {
        return Arrays.stream(values.split(";")).anyMatch(value -> Reference.of(value) == Reference.SCRIPT);
    }

    // Editors' notes and metadata hold addresses that nobody follows.
    private static boolean isDrawn(Element element) {
        return element.namespace().equals(Element.SVG) || element.namespace().isEmpty();
    }

    private static boolean changesReference(String value) {
        String name = value.strip().toLowerCase(Locale.ROOT);
        return name.endsWith("href") || name.startsWith("on");
    }

    private void reference(Element element, String quoted, String value) {
        switch (Reference.of(value)) {
            case SCRIPT -> findings.report(CheckRule.ACTIVE, element.line(), quoted + " runs code.", "Delete it.");
            case DOCUMENT -> external(element, quoted + " holds another document.");
            case ELSEWHERE -> {
                if (element.isSvg("a")) {
                    findings.report(
                            CheckRule.LINK,
                            element.line(),
                            quoted + " makes the icon a link.",
                            "Put the icon into a link of the page instead.");
                } else {
                    external(element, quoted + " loads from elsewhere.");
                }
            }
            case PICTURE ->
                findings.report(
                        CheckRule.PICTURE,
                        element.line(),
                        quoted + " is a picture of pixels: it has one size and fixed colours.",
                        "Draw it with shapes.");
            case LOCAL -> {
                // References inside the file are another matter.
            }
        }
    }

    private void external(Element element, String message) {
        findings.report(CheckRule.REFERENCE_EXTERNAL, element.line(), message, "Refer to an id of the same file only.");
    }

    private void styles(Element element, String where, String value) {
        String css = Css.plain(value);
        String lower = css.toLowerCase(Locale.ROOT);
        if (lower.contains("@import")
                || lower.contains("expression(")
                || lower.contains("-moz-binding")
                || lower.contains("javascript:")) {
            findings.report(
                    CheckRule.STYLE_LOADS,
                    element.line(),
                    where + " loads a style sheet or runs code.",
                    "Keep plain declarations only.");
        } else {
            addresses(element, where, css);
        }
    }

    private void addresses(Element element, String where, String css) {
        for (String address : Css.addresses(css)) {
            Reference kind = Reference.of(address);
            if (kind != Reference.LOCAL && kind != Reference.PICTURE) {
                findings.report(
                        CheckRule.STYLE_LOADS,
                        element.line(),
                        where + " loads \"" + Texts.excerpt(address) + "\".",
                        "Refer to an id of the same file only.");
            }
        }
    }
}
