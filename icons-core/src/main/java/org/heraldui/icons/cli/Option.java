package org.heraldui.icons.cli;

/**
 * An option of a command.
 *
 * @param name its name with two hyphens
 * @param value what its value is, in capitals; empty for an option without a value
 * @param help what it does, in a line
 */
record Option(String name, String value, String help) {
    private static final int COLUMN = 28;

    boolean takesValue() {
        return !value.isEmpty();
    }

    String usage() {
        String left = takesValue() ? name + " " + value : name;
        return left + " ".repeat(Math.max(2, COLUMN - left.length())) + help;
    }
}
