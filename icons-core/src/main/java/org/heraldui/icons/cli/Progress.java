package org.heraldui.icons.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;

/** A line that tells how far a command is: on a terminal only, and gone when the command ends. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 30;

    private final PrintStream err;
    private final boolean shown;
    private String line = "";

    Progress(PrintStream err) {
        this(err, isTerminal());
    }

    Progress(PrintStream err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    /**
     * Tells that another part is done.
     *
     * @param done how many parts are done
     * @param all how many there are
     * @param name the part's name; its first 40 characters are shown
     */
    void step(int done, int all, String name) {
        int filled = all == 0 ? WIDTH : WIDTH * done / all;
        String bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
        String what = name.codePoints()
                .limit(40)
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        show(String.format(Locale.ROOT, "[%s] %d/%d %s", bar, done, all, what));
    }

    private void show(String next) {
        if (shown) {
            err.print("\r" + next + " ".repeat(Math.max(0, line.length() - next.length())));
            err.flush();
            line = next;
        }
    }

    /** Wipes the line. */
    @Override
    public void close() {
        if (!line.isEmpty()) {
            show("");
            err.print("\r");
            err.flush();
        }
    }

    // From Java 22 on there is a console without a terminal too, and isTerminal() to tell; before, it is null then.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
