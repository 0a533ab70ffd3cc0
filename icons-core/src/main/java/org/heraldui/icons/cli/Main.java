package org.heraldui.icons.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.List;
import org.heraldui.icons.IconException;

/**
 * The command line. Exit codes: 0 all is well, 1 the command ran and found errors, 2 it could not run. Writes in UTF-8
 * on every platform.
 */
public final class Main {
    private static final List<Command> COMMANDS = List.of(new CheckCommand(), new ExportCommand(), new SheetsCommand());

    private Main() {}

    /**
     * Runs a command and ends the JVM with its exit code.
     *
     * @param args the verb and its arguments
     */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(args, out, err);
        out.flush();
        err.flush();
        System.exit(out.checkError() ? Command.COULD_NOT_RUN : code);
    }

    private static PrintStream utf8(FileDescriptor file) {
        return new PrintStream(new FileOutputStream(file), false, StandardCharsets.UTF_8);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        String verb = args.length == 0 ? "" : args[0];
        if (List.of("help", "--help", "-h").contains(verb)) {
            out.print(usage());
            return Command.OK;
        }
        for (Command command : COMMANDS) {
            if (command.name().equals(verb)) {
                return run(command, Arrays.asList(args).subList(1, args.length), out, err);
            }
        }
        if (!verb.isEmpty()) {
            err.println("herald: \"" + verb + "\" is no command.");
        }
        err.print(usage());
        return Command.COULD_NOT_RUN;
    }

    private static int run(Command command, List<String> words, PrintStream out, PrintStream err) {
        if (words.contains("--help") || words.contains("-h")) {
            out.print(command.usage());
            return Command.OK;
        }
        try {
            return command.run(Arguments.parse(command.options(), words), out, err);
        } catch (UsageException e) {
            err.println("herald " + command.name() + ": " + e.getMessage());
            err.println("herald " + command.name() + " --help shows all options.");
        } catch (IconException e) {
            err.println("herald " + command.name() + ": " + e.getMessage());
        } catch (IOException e) {
            err.println("herald " + command.name() + ": " + sentence(e));
        } catch (NoClassDefFoundError e) {
            if (!String.valueOf(e.getMessage()).startsWith("org/apache/")) {
                throw e;
            }
            err.println("herald " + command.name()
                    + ": Apache Batik or PDFBox is not on the class path, which draw the pictures."
                    + " Add org.apache.xmlgraphics:batik-transcoder and org.apache.pdfbox:pdfbox, or use ./herald.");
        }
        return Command.COULD_NOT_RUN;
    }

    private static String sentence(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "\"" + denied.getFile() + "\" may not be read or written. Change its permissions.";
        }
        if (e instanceof FileSystemException file) {
            String reason = file.getReason() == null ? e.getClass().getSimpleName() : file.getReason();
            return "\"" + file.getFile() + "\" cannot be used: " + reason + ".";
        }
        return "Reading or writing failed: " + e.getMessage() + ".";
    }

    private static String usage() {
        StringBuilder text = new StringBuilder("usage: herald COMMAND [ARGUMENT]…\n\n");
        for (Command command : COMMANDS) {
            text.append("  ").append(command.name()).append(" ").append(command.operands());
            text.append("\n      ").append(command.summary()).append('\n');
        }
        return text.append("\nherald COMMAND --help shows the options of a command.\n")
                .toString();
    }
}
