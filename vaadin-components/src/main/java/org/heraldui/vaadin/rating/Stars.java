package org.heraldui.vaadin.rating;

/** What all ratings hold to. */
final class Stars {
    private Stars() {}

    static int checked(int max) {
        if (max < 1 || max > 10) {
            throw new IllegalArgumentException("\"" + max + "\" stars are not accepted. Give from 1 to 10.");
        }
        return max;
    }

    /** {@return a rating as it is said: 4.27 is 4.3} */
    static double tenths(double rating) {
        return Math.round(rating * 10) / 10.0;
    }
}
