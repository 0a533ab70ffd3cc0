package org.heraldui.icons.check.folder;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.heraldui.icons.internal.Texts;
import org.heraldui.icons.svg.PathSyntax;

/** Whether the markup is an SVG drawing that shows something, at any size and on any machine. */
final class FormatRules {
    private static final Set<String> SHOWN = Set.of(
            "path",
            "line",
            "polyline",
            "polygon",
            "circle",
            "ellipse",
            "rect",
            "text",
            "use",
            "image",
            "foreignObject");
    private static final Pattern LENGTH = Pattern.compile("\\d{0,6}\\.?\\d{0,9}(px)?");
    private static final Pattern SELECTOR = Pattern.compile("[^{}@]+\\{");
    // How far width : height may be from the viewBox before the drawing stands between empty bars.
    private static final double RATIO = 0.02;

    private final FileFindings findings;
    private boolean shows;

    private FormatRules(FileFindings findings) {
        this.findings = findings;
    }

    /** {@return whether it is an SVG drawing at all, so that other rules make sense} */
    static boolean check(Element root, FileFindings findings) {
        FormatRules rules = new FormatRules(findings);
        if (!root.isSvg("svg")) {
            findings.report(
                    CheckRule.ROOT,
                    root.line(),
                    "The root element is <" + Texts.excerpt(root.name()) + ">"
                            + (root.name().equals("svg") ? " without SVG's namespace" : "")
                            + ": opened as an image, the file shows nothing.",
                    "Begin with <svg xmlns=\"" + Element.SVG + "\">.");
            return false;
        }
        rules.size(root);
        root.visit(rules::element);
        if (!rules.shows) {
            findings.report(CheckRule.EMPTY, root.line(), "The drawing is empty.", "Draw something, or delete it.");
        }
        return true;
    }

    private void size(Element root) {
        String box = root.get("viewBox");
        String[] parts = box == null ? new String[0] : box.strip().split("[\\s,]+");
        if (box == null) {
            report(
                    CheckRule.VIEW_BOX,
                    root,
                    "The viewBox is missing: the drawing is cut off instead of scaled.",
                    "Add viewBox=\"0 0 WIDTH HEIGHT\" to <svg>.");
            return;
        }
        OptionalDouble width = parts.length == 4 ? number(parts[2]) : OptionalDouble.empty();
        OptionalDouble height = parts.length == 4 ? number(parts[3]) : OptionalDouble.empty();
        if (width.orElse(0) <= 0 || height.orElse(0) <= 0) {
            report(
                    CheckRule.VIEW_BOX,
                    root,
                    "viewBox=\"" + Texts.excerpt(box) + "\" is not four numbers, the last two more than 0.",
                    "Write, say, viewBox=\"0 0 24 24\".");
            return;
        }
        OptionalDouble shownWidth = number(root.value("width"));
        OptionalDouble shownHeight = number(root.value("height"));
        if (shownWidth.orElse(0) <= 0 || shownHeight.orElse(0) <= 0 || root.get("preserveAspectRatio") != null) {
            return;
        }
        double ratio =
                shownWidth.getAsDouble() * height.getAsDouble() / (shownHeight.getAsDouble() * width.getAsDouble());
        if (Math.abs(ratio - 1) > RATIO) {
            report(
                    CheckRule.SIZE_RATIO,
                    root,
                    "width=\"" + root.value("width") + "\" height=\"" + root.value("height")
                            + "\" have another shape than viewBox=\"" + Texts.excerpt(box) + "\": bars stay empty.",
                    "Give them the viewBox's proportion.");
        }
    }

    private static OptionalDouble number(String text) {
        if (text.isEmpty() || !LENGTH.matcher(text).matches() || text.equals(".")) {
            return OptionalDouble.empty();
        }
        String number = text.endsWith("px") ? text.substring(0, text.length() - 2) : text;
        return number.isEmpty() || number.equals(".")
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(number));
    }

    private void element(Element element) {
        if (!element.namespace().equals(Element.SVG)) {
            return;
        }
        shows |= SHOWN.contains(element.name());
        switch (element.name()) {
            case "path" -> path(element);
            case "text" ->
                report(
                        CheckRule.LIVE_TEXT,
                        element,
                        "<text> looks as the fonts of each machine have it, and is read letter by letter.",
                        "Turn it into paths.");
            case "style" -> style(element);
            default -> {
                // Nothing to say of the others.
            }
        }
    }

    private void path(Element path) {
        String d = path.get("d");
        if (d != null && !d.isBlank() && !d.strip().equals("none")) {
            PathSyntax.fault(d.strip())
                    .ifPresent(fault -> report(
                            CheckRule.PATH,
                            path,
                            "The path data is wrong: " + fault + "; what follows is not drawn.",
                            "Export it again."));
        }
    }

    private void style(Element style) {
        String css = Css.plain(style.text().toString());
        var selector = SELECTOR.matcher(css);
        if (selector.find()) {
            String first = selector.group().replace("{", "").strip().toLowerCase(Locale.ROOT);
            report(
                    CheckRule.STYLE_SHEET,
                    style,
                    "<style> with \"" + Texts.excerpt(first) + "\": once in a page, it styles the whole page.",
                    "Put the properties on the shapes as attributes.");
        }
    }

    private void report(CheckRule rule, Element element, String message, String cure) {
        findings.report(rule, element.line(), message, cure);
    }
}
