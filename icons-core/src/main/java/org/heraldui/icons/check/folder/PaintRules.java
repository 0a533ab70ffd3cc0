package org.heraldui.icons.check.folder;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Whether the drawing is seen on light and on dark ground. A drawing in several colours may have one that does not stand
 * out; only where nothing does, or where half of it follows the text and half does not, is something wrong.
 */
final class PaintRules {
    private static final Set<String> SHAPES =
            Set.of("path", "line", "polyline", "polygon", "circle", "ellipse", "rect", "text");
    private static final Set<String> NOT_DRAWN =
            Set.of("clipPath", "mask", "pattern", "marker", "linearGradient", "radialGradient", "filter", "defs");
    private static final String CURRENT = "currentcolor";
    private static final String OPEN = "";

    /** What an element hands down to those in it. */
    private record Style(String fill, String stroke, String color) {
        static final Style INITIAL = new Style("black", "none", OPEN);
    }

    private final FileFindings findings;
    private final Map<String, Integer> colours = new LinkedHashMap<>();
    private boolean followsText;
    private boolean explicit;

    private PaintRules(FileFindings findings) {
        this.findings = findings;
    }

    /** {@return whether the colours can be told without a style sheet or references} */
    static boolean canTell(Element root) {
        boolean[] plain = {true};
        root.visit(element -> plain[0] &= !element.isSvg("style") && !element.isSvg("use") && !element.isSvg("image"));
        return plain[0];
    }

    static void check(Element root, FileFindings findings) {
        PaintRules rules = new PaintRules(findings);
        rules.element(root, Style.INITIAL);
        rules.judge();
    }

    private void element(Element element, Style inherited) {
        if (NOT_DRAWN.contains(element.name())
                || property(element, "display", "").equals("none")) {
            return;
        }
        String color = property(element, "color", inherited.color);
        Style style = new Style(
                resolved(property(element, "fill", inherited.fill), color),
                resolved(property(element, "stroke", inherited.stroke), color),
                color);
        if (SHAPES.contains(element.name())) {
            if (!element.name().equals("line")) {
                paint(style.fill, element);
            }
            paint(style.stroke, element);
        }
        element.children().forEach(child -> element(child, style));
    }

    private static String resolved(String paint, String color) {
        return paint.equals(CURRENT) && !color.equals(OPEN) && !color.equals(CURRENT) ? color : paint;
    }

    private String property(Element element, String name, String inherited) {
        String value = element.value(name);
        String style = element.get("style");
        @Nullable String styled = style == null ? null : Css.declarations(style).get(name);
        if (styled != null) {
            value = styled.strip().toLowerCase(Locale.ROOT);
        }
        explicit |= !value.isEmpty() && (name.equals("fill") || name.equals("stroke"));
        return value.isEmpty() || value.equals("inherit") ? inherited : value;
    }

    private void paint(String paint, Element element) {
        if (paint.equals(CURRENT)) {
            followsText = true;
        } else if (!paint.equals("none") && !paint.equals("transparent")) {
            colours.putIfAbsent(paint, element.line());
        }
    }

    private void judge() {
        if (colours.isEmpty()) {
            return;
        }
        Map.Entry<String, Integer> first = colours.entrySet().iterator().next();
        boolean onWhite = vanishes(Paints::contrastWithWhite);
        boolean onBlack = vanishes(Paints::contrastWithBlack);
        if (!onWhite && !onBlack) {
            return;
        }
        String ground = onBlack ? "black" : "white";
        double luminance = Paints.luminance(first.getKey()).orElse(0);
        double contrast = onBlack ? Paints.contrastWithBlack(luminance) : Paints.contrastWithWhite(luminance);
        String measured = String.format(
                Locale.ROOT, "\"%s\" (%.1f : 1 against %s)", explicit ? first.getKey() : "black", contrast, ground);
        if (followsText) {
            findings.report(
                    CheckRule.COLOUR_MIXED,
                    first.getValue(),
                    "One part has the colour of the text, another " + measured + ": on " + ground
                            + " ground that part is lost.",
                    "Draw all of it with currentColor.");
        } else {
            findings.report(
                    CheckRule.COLOUR_VANISHES,
                    first.getValue(),
                    (explicit ? "All is drawn in " : "No colour is given, so all is drawn in ") + measured
                            + ": it is lost " + (onBlack ? "in dark mode and forced colours." : "on light pages."),
                    "Draw with currentColor: fill=\"currentColor\" or stroke=\"currentColor\" on <svg>.");
        }
    }

    private boolean vanishes(ToDoubleFunction<Double> contrast) {
        return colours.keySet().stream().allMatch(colour -> {
            var luminance = Paints.luminance(colour);
            return luminance.isPresent() && contrast.applyAsDouble(luminance.getAsDouble()) < Paints.SEEN;
        });
    }
}
