package org.heraldui.icons.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as SVG writes them. */
final class Numbers {
    /** No coordinate of an icon lies further out. */
    static final double LIMIT = 100_000;

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?");
    private static final int DECIMALS = 3;
    private static final double SCALE = 1000;
    private static final int MAX_LENGTH = 32;

    private Numbers() {}

    /** {@return the shortest form with at most three decimals: 12, -0.5 as -.5} */
    static String format(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        if (rounded.signum() == 0) {
            return "0";
        }
        String text = rounded.toPlainString();
        if (text.startsWith("0.")) {
            return text.substring(1);
        }
        return text.startsWith("-0.") ? "-" + text.substring(2) : text;
    }

    /** {@return the number to three decimals, or empty where the text is none or lies beyond the limit} */
    static OptionalDouble parse(String text) {
        if (text.length() > MAX_LENGTH || !NUMBER.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double value = Math.round(Double.parseDouble(text) * SCALE) / SCALE;
        return Math.abs(value) <= LIMIT ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
