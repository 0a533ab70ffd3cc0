package org.heraldui.icons.svg;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.heraldui.icons.internal.Texts;

/** Reads how a drawing is painted: lines or areas, in one colour, the same for all of its shapes. */
final class PaintReader {
    private static final Set<String> COLORS = Set.of("currentcolor", "black", "#000", "#000000");
    private static final Map<String, Set<String>> KEYWORDS = Map.of(
            "stroke-linecap", Set.of("butt", "round", "square"),
            "stroke-linejoin", Set.of("miter", "round", "bevel"),
            "fill-rule", Set.of("nonzero", "evenodd"),
            "clip-rule", Set.of("nonzero", "evenodd"));

    private final SvgReader reader;
    private final Map<String, String> values = new HashMap<>();

    PaintReader(SvgReader reader) {
        this.reader = reader;
    }

    static boolean handles(String attribute) {
        return attribute.equals("fill")
                || attribute.equals("stroke")
                || attribute.equals("stroke-width")
                || KEYWORDS.containsKey(attribute);
    }

    void read(String element, String attribute, String raw, int line) {
        String value = raw.strip();
        boolean known = switch (attribute) {
            case "fill", "stroke" -> value.equals("none") || COLORS.contains(value.toLowerCase(Locale.ROOT));
            case "stroke-width" ->
                Numbers.parse(value).orElse(-1) > 0 && Numbers.parse(value).orElse(-1) <= 1000;
            default -> KEYWORDS.getOrDefault(attribute, Set.of()).contains(value);
        };
        if (!known) {
            reader.report(
                    line,
                    "SVG-133",
                    attribute + "=\"" + Texts.excerpt(raw) + "\" on <" + element
                            + "> is not accepted in an icon of one colour.",
                    "Use none or currentColor, and plain line styles.");
            return;
        }
        String tidy = attribute.equals("fill") || attribute.equals("stroke")
                ? (value.equals("none") ? "none" : "currentColor")
                : value;
        String before = values.putIfAbsent(attribute, tidy);
        if (before != null && !before.equals(tidy)) {
            reader.report(
                    line,
                    "SVG-134",
                    attribute + "=\"" + raw + "\" on <" + element + "> differs from \"" + before + "\" before it.",
                    "Paint all shapes alike, or join them into one kind.");
        }
    }

    Paint result() {
        boolean stroked = values.getOrDefault("stroke", "none").equals("currentColor");
        boolean filled = !values.getOrDefault("fill", "currentColor").equals("none");
        if (stroked && filled) {
            reader.report(
                    0,
                    "SVG-134",
                    "The shapes have both lines and areas.",
                    "Set fill=\"none\" for an outline icon, or turn the lines into areas.");
        } else if (!stroked && !filled) {
            reader.report(0, "SVG-154", "The shapes are painted neither with lines nor areas.", "Set a stroke.");
        }
        return stroked
                ? new Paint.Stroke(
                        Numbers.parse(values.getOrDefault("stroke-width", "1")).orElse(1),
                        values.getOrDefault("stroke-linecap", "butt"),
                        values.getOrDefault("stroke-linejoin", "miter"))
                : new Paint.Fill(values.getOrDefault("fill-rule", "nonzero"));
    }
}
