package org.heraldui.icons.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heraldui.icons.Icon;

/** {@code export}: writes icons of the catalogue as files. */
final class ExportCommand implements Command {
    private static final String FORMAT = "--format";
    private static final String OUT = "--out";
    private static final List<String> OF_SOME_FORMATS = List.of(
            ExportOptions.SIZE,
            ExportOptions.SCALE,
            ExportOptions.COLOUR,
            ExportOptions.BACKGROUND,
            ExportOptions.FORM);

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public String summary() {
        return "writes icons as PNG, PDF, SVG, sprite or ICO files";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option(FORMAT, "FORMATS", "one or more of " + ids()),
                new Option(OUT, "DIR", "the folder to write into, made where it is missing"),
                new Option(ExportOptions.ICONS, "NAMES", "only these icons, such as clock,search; otherwise all"),
                new Option(ExportOptions.SIZE, "PIXELS", "24 unless told, 16,32,48 in an ICO; more than one: 16,24"),
                new Option(ExportOptions.SCALE, "FACTOR", "pixels of a PNG for each CSS pixel, such as 1.5 or 2"),
                new Option(ExportOptions.COLOUR, "COLOUR", "a name or #rrggbb; SVG keeps the colour of the text"),
                new Option(ExportOptions.BACKGROUND, "COLOUR", "what is behind a PNG or ICO, otherwise nothing"),
                new Option(ExportOptions.LOCALE, "LANGUAGE", "the language of the words, English unless told"),
                new Option(ExportOptions.MIRRORED, "", "as the icons stand in right-to-left pages"),
                new Option(
                        ExportOptions.FORM, "FORM", "of SVG and PDF: decorative, labelled (unless told), described"));
    }

    @Override
    public int run(Arguments arguments, PrintStream out, PrintStream err) throws IOException {
        if (!arguments.operands().isEmpty()) {
            throw new UsageException("\"" + arguments.operands().get(0) + "\" is not expected. Name icons with "
                    + ExportOptions.ICONS + " and the folder with " + OUT + ".");
        }
        Set<ExportFormat> formats = formats(arguments);
        ExportOptions options = new ExportOptions(arguments);
        String folder = arguments
                .value(OUT)
                .orElseThrow(() -> new UsageException("The folder is missing. Add " + OUT + " DIR."));
        OutputFolder files = new OutputFolder(folder);
        int all = options.icons().size();
        try (Progress progress = new Progress(err)) {
            int done = 0;
            for (Icon icon : options.icons()) {
                for (ExportFormat format : formats) {
                    format.write(icon, options, files);
                }
                progress.step(++done, all, icon.name());
            }
            for (ExportFormat format : formats) {
                format.finish(options, files);
            }
        }
        out.println(files.summary());
        return OK;
    }

    private static Set<ExportFormat> formats(Arguments arguments) {
        Set<ExportFormat> formats = EnumSet.noneOf(ExportFormat.class);
        for (String value : arguments.values(FORMAT)) {
            formats.add(Arrays.stream(ExportFormat.values())
                    .filter(format -> format.id().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new UsageException("\"" + value + "\" is no format. Known are " + ids() + ".")));
        }
        if (formats.isEmpty()) {
            throw new UsageException("The format is missing. Add " + FORMAT + " with one or more of " + ids() + ".");
        }
        for (String option : OF_SOME_FORMATS) {
            if (arguments.has(option) && formats.stream().noneMatch(format -> format.knows(option))) {
                throw new UsageException(option + " means nothing to "
                        + formats.stream().map(ExportFormat::id).collect(Collectors.joining(", ")) + ". Leave it out.");
            }
        }
        return formats;
    }

    private static String ids() {
        return Arrays.stream(ExportFormat.values()).map(ExportFormat::id).collect(Collectors.joining(", "));
    }
}
