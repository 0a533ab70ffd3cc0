package org.heraldui.icons;

/** Words that differ by one slip of the finger: a letter too many, too few, wrong, or two changed over. */
final class Slips {
    private Slips() {}

    static boolean oneApart(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
            i++;
        }
        if (longer.length() > shorter.length()) {
            return longer.substring(i + 1).equals(shorter.substring(i));
        }
        String restA = longer.substring(i);
        String restB = shorter.substring(i);
        return tail(restA).equals(tail(restB)) || startsChangedOver(restA, restB);
    }

    private static String tail(String text) {
        return text.substring(Math.min(1, text.length()));
    }

    private static boolean startsChangedOver(String a, String b) {
        return a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }
}
