package org.heraldui.icons.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** One verb of the command line. */
interface Command {
    /** All is well. */
    int OK = 0;
    /** The command ran and found errors. */
    int FAULTS = 1;
    /** The command could not run. */
    int COULD_NOT_RUN = 2;

    /** {@return the verb, such as {@code check}} */
    String name();

    /** {@return what follows the verb, such as {@code FOLDER}; empty where nothing does} */
    String operands();

    /** {@return what the command does, in a line} */
    String summary();

    /** {@return the options that it takes, in the order of the help} */
    List<Option> options();

    /**
     * Runs the command.
     *
     * @param arguments what the user wrote, its options known to be among {@link #options()}
     * @param out takes the result, in UTF-8
     * @param err takes what is said about it
     * @return {@link #OK}, {@link #FAULTS} or {@link #COULD_NOT_RUN}
     * @throws UsageException if the arguments make no sense; the message says how to mend them
     * @throws IOException if a file cannot be read or written
     */
    int run(Arguments arguments, PrintStream out, PrintStream err) throws IOException;

    /** {@return the help of the command} */
    default String usage() {
        StringBuilder text = new StringBuilder("usage: herald " + name());
        text.append(operands().isEmpty() ? "" : " " + operands());
        text.append(options().isEmpty() ? "" : " [OPTION]…")
                .append("\n\n")
                .append(summary())
                .append('\n');
        options().forEach(option -> text.append("\n  ").append(option.usage()));
        return text.append(options().isEmpty() ? "" : "\n").toString();
    }
}
