package org.heraldui.icons.check.folder;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours as SVG writes them, and how well they are seen (WCAG 2.2, 1.4.11). */
final class Paints {
    /** The least contrast at which a shape is seen. */
    static final double SEEN = 3;

    private static final Pattern RGB = Pattern.compile("rgb\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})\\s*\\)");
    private static final Map<String, String> NAMES = Map.of(
            "black", "#000000",
            "white", "#ffffff",
            "gray", "#808080",
            "grey", "#808080",
            "silver", "#c0c0c0",
            "navy", "#000080",
            "maroon", "#800000");

    private Paints() {}

    /** {@return the relative luminance of a colour, or empty where its notation is not known here} */
    static OptionalDouble luminance(String colour) {
        String text = colour.toLowerCase(Locale.ROOT);
        String hex = NAMES.getOrDefault(text, text);
        if (hex.matches("#[0-9a-f]{3}")) {
            hex = "#" + hex.charAt(1) + hex.charAt(1) + hex.charAt(2) + hex.charAt(2) + hex.charAt(3) + hex.charAt(3);
        }
        if (hex.matches("#[0-9a-f]{6}")) {
            int value = Integer.parseInt(hex.substring(1), 16);
            return OptionalDouble.of(luminance(value >> 16, value >> 8 & 0xFF, value & 0xFF));
        }
        Matcher rgb = RGB.matcher(text);
        return rgb.matches()
                ? OptionalDouble.of(luminance(
                        Integer.parseInt(rgb.group(1)), Integer.parseInt(rgb.group(2)), Integer.parseInt(rgb.group(3))))
                : OptionalDouble.empty();
    }

    private static double luminance(int red, int green, int blue) {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int value) {
        double part = Math.min(value, 255) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    static double contrastWithBlack(double luminance) {
        return (luminance + 0.05) / 0.05;
    }

    static double contrastWithWhite(double luminance) {
        return 1.05 / (luminance + 0.05);
    }
}
