package org.heraldui.icons.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.heraldui.icons.export.ContactSheet;
import org.heraldui.icons.export.PngOptions;
import org.heraldui.icons.export.SpecimenSheet;

/** {@code sheets}: draws the whole catalogue on sheets, to be looked at. */
final class SheetsCommand implements Command {
    private static final String OUT = "--out";
    private static final int COLUMNS = 16;

    @Override
    public String name() {
        return "sheets";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public String summary() {
        return "draws all icons on sheets: by name in 16, 24 and 48 pixels, and close together; light, dark, mirrored";
    }

    @Override
    public List<Option> options() {
        return List.of(new Option(OUT, "DIR", "the folder to write into, \"sheets\" unless told"));
    }

    @Override
    public int run(Arguments arguments, PrintStream out, PrintStream err) throws IOException {
        if (!arguments.operands().isEmpty()) {
            throw new UsageException(
                    "\"" + arguments.operands().get(0) + "\" is not expected. Name the folder with " + OUT + ".");
        }
        OutputFolder files = new OutputFolder(arguments.value(OUT).orElse("sheets"));
        Map<String, Supplier<byte[]>> sheets = sheets();
        try (Progress progress = new Progress(err)) {
            int done = 0;
            for (Map.Entry<String, Supplier<byte[]>> sheet : sheets.entrySet()) {
                files.write(sheet.getKey(), sheet.getValue().get());
                progress.step(++done, sheets.size(), sheet.getKey());
            }
        }
        out.println(files.summary());
        return OK;
    }

    private static Map<String, Supplier<byte[]>> sheets() {
        Map<String, Supplier<byte[]>> sheets = new LinkedHashMap<>();
        Map<String, PngOptions> themes = new LinkedHashMap<>();
        themes.put("light", PngOptions.LIGHT);
        themes.put("dark", PngOptions.DARK);
        themes.forEach((theme, options) -> {
            PngOptions mirrored = options.withPageDirection(PageDirection.RTL);
            sheets.put("names-" + theme + ".png", () -> SpecimenSheet.toPng(IconCatalogue.all(), options));
            sheets.put("names-" + theme + "-mirrored.png", () -> SpecimenSheet.toPng(IconCatalogue.all(), mirrored));
            for (int size : List.of(16, 24, 48)) {
                PngOptions sized = options.withSize(size);
                sheets.put(
                        "close-" + theme + "-" + size + ".png",
                        () -> ContactSheet.toPng(IconCatalogue.all(), COLUMNS, sized));
            }
        });
        return sheets;
    }
}
