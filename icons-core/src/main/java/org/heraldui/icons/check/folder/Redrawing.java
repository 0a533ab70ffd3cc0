package org.heraldui.icons.check.folder;

import java.util.List;
import java.util.Set;
import org.heraldui.icons.internal.Texts;
import org.heraldui.icons.svg.SvgDrawing;
import org.heraldui.icons.svg.SvgException;
import org.heraldui.icons.svg.SvgReader;
import org.jspecify.annotations.Nullable;

/**
 * Draws a foreign file anew in one colour, for a picture in the report. Only shapes, their geometry and the manner of
 * their paint are taken over, and Herald's strict reader makes numbers of them: nothing of the file's own text passes.
 */
final class Redrawing {
    private static final Set<String> SHAPES =
            Set.of("path", "line", "polyline", "polygon", "circle", "ellipse", "rect");
    private static final Set<String> KEPT = Set.of(
            "d",
            "points",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "fill-rule");
    private static final List<String> PAINT = List.of("fill", "stroke");

    private final StringBuilder svg = new StringBuilder("<svg xmlns=\"" + Element.SVG + "\"");

    private Redrawing() {}

    /** {@return the drawing in one colour, or null where it needs more than shapes} */
    static @Nullable SvgDrawing of(Element root) {
        Redrawing redrawing = new Redrawing();
        String box = root.get("viewBox");
        if (box == null) {
            return null;
        }
        redrawing.attribute("viewBox", box);
        redrawing.attributes(root);
        redrawing.svg.append('>');
        boolean simple = true;
        for (Element child : root.children()) {
            simple &= redrawing.element(child);
        }
        try {
            return simple
                    ? SvgReader.read("picture", redrawing.svg.append("</svg>").toString())
                    : null;
        } catch (SvgException e) {
            return null;
        }
    }

    private boolean element(Element element) {
        boolean svgElement = element.namespace().equals(Element.SVG);
        if (!svgElement || Set.of("title", "desc", "metadata").contains(element.name())) {
            return true;
        }
        boolean group = element.name().equals("g");
        if ((!group && !SHAPES.contains(element.name()))
                || element.get("transform") != null
                || element.get("style") != null) {
            return false;
        }
        svg.append('<').append(element.name());
        attributes(element);
        svg.append('>');
        boolean simple = true;
        for (Element child : element.children()) {
            simple &= element(child);
        }
        svg.append("</").append(element.name()).append('>');
        return simple;
    }

    private void attributes(Element element) {
        for (Element.Attribute a : element.attributes()) {
            boolean size = a.name().equals("width") || a.name().equals("height");
            if (a.namespace().isEmpty() && (KEPT.contains(a.name()) || (size && element.parent() != null))) {
                attribute(a.name(), a.value());
            } else if (PAINT.contains(a.name())) {
                attribute(a.name(), a.value().strip().equals("none") ? "none" : "currentColor");
            }
        }
    }

    private void attribute(String name, String value) {
        svg.append(' ').append(name).append("=\"").append(Texts.escape(value)).append('"');
    }
}
