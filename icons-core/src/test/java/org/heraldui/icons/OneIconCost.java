package org.heraldui.icons;

/**
 * Measures the heap that the first labelled icon of a program keeps, for docs/icons.md; not part of the tests. Run its
 * main method alone, with {@code -XX:+UseSerialGC}; with {@code -Xlog:class+load} the JVM lists the classes.
 */
final class OneIconCost {
    private OneIconCost() {}

    public static void main(String[] args) {
        long before = used();
        String svg = Icons.CALENDAR.labelled().toSvg();
        System.out.println(used() - before + " bytes of heap, " + svg.length() + " characters of SVG");
    }

    private static long used() {
        for (int i = 0; i < 8; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
