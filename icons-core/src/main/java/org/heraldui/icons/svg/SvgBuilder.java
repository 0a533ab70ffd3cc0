package org.heraldui.icons.svg;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.heraldui.icons.internal.Texts;
import org.heraldui.icons.svg.PathData.PathSyntaxException;
import org.jspecify.annotations.Nullable;

/** Builds a drawing from the elements of an SVG file, reporting what it does not accept. */
final class SvgBuilder {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Pattern LIST_SEPARATOR = Pattern.compile("[\\s,]+");

    private static final Set<String> NEVER_NEGATIVE = Set.of("r", "rx", "ry", "width", "height");
    // The far side of a shape lies at most twice as far out and is still within the limit of a path.
    private static final double MAX_LENGTH = Numbers.LIMIT / 2;

    private static final Map<String, Set<String>> GEOMETRY = Map.ofEntries(
            entry("path", Set.of("d")),
            entry("line", Set.of("x1", "y1", "x2", "y2")),
            entry("polyline", Set.of("points")),
            entry("polygon", Set.of("points")),
            entry("circle", Set.of("cx", "cy", "r")),
            entry("ellipse", Set.of("cx", "cy", "rx", "ry")),
            entry("rect", Set.of("x", "y", "width", "height", "rx", "ry")));

    private final SvgReader reader;
    private final PathData path = new PathData();
    private final PaintReader paint;
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder description = new StringBuilder();
    private @Nullable StringBuilder text;
    private @Nullable ViewBox viewBox;
    private boolean empty = true;
    private int depth;
    private int skipped;

    SvgBuilder(SvgReader reader) {
        this.reader = reader;
        this.paint = new PaintReader(reader);
    }

    void start(XMLStreamReader xml, int line) {
        depth++;
        if (skipped > 0) {
            skipped++;
            return;
        }
        String name = xml.getLocalName();
        boolean foreign = !SVG.equals(xml.getNamespaceURI());
        if (depth == 1) {
            root(xml, name, foreign, line);
        } else if (text != null) {
            reader.report(line, "SVG-124", "<" + name + "> stands inside a title or desc.", "Write plain text there.");
            skipped = 1;
        } else if (foreign || name.equals("metadata")) {
            skipForeign(xml, name, foreign, line);
        } else if (name.equals("title") || name.equals("desc")) {
            // Only the drawing's own words count, not those that editors give to layers and paths.
            text = depth > 2 ? new StringBuilder() : name.equals("title") ? title : description;
            attributes(xml, Set.of(), line, null);
        } else if (name.equals("g")) {
            attributes(xml, Set.of(), line, null);
        } else if (GEOMETRY.containsKey(name)) {
            shape(xml, name, line);
        } else {
            reader.report(
                    line,
                    "SVG-122",
                    "<" + name + "> is not accepted in icons.",
                    "Use only path, line, polyline, polygon, circle, ellipse and rect.");
            skipped = 1;
        }
    }

    // Editors keep notes in namespaces of their own; they are dropped whole. Other foreign elements are refused.
    private void skipForeign(XMLStreamReader xml, String name, boolean foreign, int line) {
        if (foreign && !Editors.isNamespace(xml.getNamespaceURI())) {
            reader.report(line, "SVG-121", "<" + name + "> is not an SVG element.", "Delete it.");
        }
        skipped = 1;
    }

    void end() {
        depth--;
        if (skipped > 0) {
            skipped--;
        } else {
            text = null;
        }
    }

    void characters(String characters, int line) {
        if (skipped > 0) {
            return;
        }
        if (text != null) {
            text.append(characters);
        } else if (!characters.isBlank()) {
            int linesBefore = (int) characters
                    .chars()
                    .takeWhile(Character::isWhitespace)
                    .filter(c -> c == '\n')
                    .count();
            reader.report(line + linesBefore, "SVG-124", "Text stands outside title and desc.", "Delete it.");
        }
    }

    @Nullable
    SvgSource build() {
        if (empty && viewBox != null) {
            reader.report(0, "SVG-154", "The drawing is empty.", "Draw at least one shape.");
        }
        return viewBox == null
                ? null
                : new SvgSource(
                        new SvgDrawing(viewBox, paint.result(), path.toString()), tidy(title), tidy(description));
    }

    private static String tidy(StringBuilder text) {
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    private void root(XMLStreamReader xml, String name, boolean foreign, int line) {
        if (foreign || !name.equals("svg")) {
            reader.report(
                    line,
                    "SVG-120",
                    "The root element is <" + name + ">" + (foreign ? " without SVG's namespace" : "") + ".",
                    "Begin with <svg xmlns=\"" + SVG + "\">.");
            return;
        }
        attributes(xml, Set.of("viewBox", "width", "height"), line, null);
        String box = xml.getAttributeValue(null, "viewBox");
        if (box == null) {
            reader.report(line, "SVG-150", "The viewBox is missing.", "Add viewBox=\"0 0 24 24\" to <svg>.");
            return;
        }
        double[] n = numbers(box);
        if (n == null || n.length != 4 || n[2] < 0.01 || n[3] < 0.01) {
            reader.report(
                    line,
                    "SVG-150",
                    "viewBox=\"" + Texts.excerpt(box) + "\" is not four numbers.",
                    "Write viewBox=\"0 0 24 24\".");
            return;
        }
        viewBox = new ViewBox(n[0], n[1], n[2], n[3]);
    }

    private void shape(XMLStreamReader xml, String name, int line) {
        Map<String, Double> lengths = new HashMap<>();
        if (isInvisible(xml)) {
            attributes(xml, GEOMETRY.getOrDefault(name, Set.of()), line, null);
            return;
        }
        attributes(xml, GEOMETRY.getOrDefault(name, Set.of()), line, lengths);
        empty = false;
        switch (name) {
            case "path" -> path(xml, line);
            case "polyline", "polygon" -> poly(xml, name, line);
            case "line" -> path.addAll(Shapes.line(lengths));
            case "circle" -> path.addAll(Shapes.circle(lengths));
            case "ellipse" -> path.addAll(Shapes.ellipse(lengths));
            default -> path.addAll(Shapes.rect(lengths));
        }
    }

    // Some sets put an empty square under each drawing; what has neither area nor line is dropped.
    private static boolean isInvisible(XMLStreamReader xml) {
        return GEOMETRY.containsKey(xml.getLocalName())
                && "none".equals(xml.getAttributeValue(null, "fill"))
                && "none".equals(xml.getAttributeValue(null, "stroke"));
    }

    private void path(XMLStreamReader xml, int line) {
        String d = xml.getAttributeValue(null, "d");
        if (d == null || d.isBlank()) {
            reader.report(line, "SVG-135", "A path has no data.", "Delete it or draw it.");
            return;
        }
        try {
            PathData data = PathData.parse(d);
            path.addAll(data.startingAbsolute());
        } catch (PathSyntaxException e) {
            reader.report(line, "SVG-135", "The path data is wrong: " + e.getMessage() + ".", "Export it again.");
        }
    }

    private void poly(XMLStreamReader xml, String name, int line) {
        String points = xml.getAttributeValue(null, "points");
        double[] numbers = points == null ? null : numbers(points);
        if (numbers == null || numbers.length < 4 || numbers.length % 2 != 0) {
            reader.report(
                    line,
                    "SVG-132",
                    "points=\"" + (points == null ? "" : Texts.excerpt(points)) + "\" of <" + name + "> are not pairs.",
                    "Give x,y pairs.");
        } else {
            path.addAll(Shapes.poly(numbers, name.equals("polygon")));
        }
    }

    private void attributes(
            XMLStreamReader xml, Set<String> geometry, int line, @Nullable Map<String, Double> lengths) {
        String element = xml.getLocalName();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i);
            String namespace = xml.getAttributeNamespace(i);
            if (name.regionMatches(true, 0, "on", 0, 2)) {
                reader.report(line, "SVG-131", "The event handler \"" + name + "\" is not accepted.", "Delete it.");
            } else if (namespace != null && !namespace.isEmpty()) {
                if (!Editors.isNamespace(namespace)) {
                    reader.report(line, "SVG-130", "The attribute \"" + name + "\" is not accepted.", "Delete it.");
                }
            } else if (geometry.contains(name)) {
                if (lengths != null && !name.equals("d") && !name.equals("points")) {
                    length(element, name, value, line, lengths);
                }
            } else if (PaintReader.handles(name)) {
                if (!isInvisible(xml)) {
                    paint.read(element, name, value, line);
                }
            } else if (!Editors.isDroppedAttribute(name)) {
                reader.report(
                        line,
                        "SVG-130",
                        name + "=\"" + Texts.excerpt(value) + "\" on <" + element + "> is not accepted.",
                        name.equals("transform") ? "Flatten the transform." : "Delete it.");
            }
        }
    }

    private void length(String element, String name, String value, int line, Map<String, Double> lengths) {
        String number = value.endsWith("px") ? value.substring(0, value.length() - 2) : value;
        double length = Numbers.parse(number.strip()).orElse(Double.NaN);
        String quoted = name + "=\"" + Texts.excerpt(value) + "\" on <" + element + ">";
        if (!(Math.abs(length) <= MAX_LENGTH)) {
            reader.report(line, "SVG-132", quoted + " is not a number within 50,000.", "Write a number.");
        } else if (length < 0 && NEVER_NEGATIVE.contains(name)) {
            reader.report(line, "SVG-132", quoted + " is negative.", "Write 0 or more.");
        } else {
            lengths.put(name, length);
        }
    }

    private static double @Nullable [] numbers(String text) {
        String[] parts = LIST_SEPARATOR.split(text.strip());
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            var number = Numbers.parse(parts[i]);
            if (number.isEmpty()) {
                return null;
            }
            numbers[i] = number.getAsDouble();
        }
        return numbers;
    }
}
