package org.heraldui.icons.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heraldui.icons.Icon;
import org.heraldui.icons.export.IcoExporter;
import org.heraldui.icons.export.PdfExporter;
import org.heraldui.icons.export.PngExporter;
import org.heraldui.icons.export.SpriteExporter;

/** A kind of file that {@code export} writes, and the options that mean something to it. */
enum ExportFormat {
    PNG(ExportOptions.SIZE, ExportOptions.SCALE, ExportOptions.COLOUR, ExportOptions.BACKGROUND) {
        @Override
        void write(Icon icon, ExportOptions options, OutputFolder out) throws IOException {
            String scale = options.scale() == 1 ? "" : "@" + plain(options.scale()) + "x";
            for (int size : sizes(options)) {
                out.write(named(icon, size, options, scale + ".png"), PngExporter.toPng(icon, options.png(size)));
            }
        }
    },
    PDF(ExportOptions.SIZE, ExportOptions.COLOUR, ExportOptions.FORM) {
        @Override
        void write(Icon icon, ExportOptions options, OutputFolder out) throws IOException {
            for (int size : sizes(options)) {
                byte[] pdf = PdfExporter.toPdf(options.accessible(icon), options.svg(size));
                out.write(named(icon, size, options, ".pdf"), pdf);
            }
        }
    },
    SVG(ExportOptions.SIZE, ExportOptions.COLOUR, ExportOptions.FORM) {
        @Override
        void write(Icon icon, ExportOptions options, OutputFolder out) throws IOException {
            for (int size : sizes(options)) {
                String svg = options.accessible(icon).toSvg(options.svg(size).withIdPrefix(icon.name()));
                out.write(named(icon, size, options, ".svg"), (svg + "\n").getBytes(UTF_8));
            }
        }
    },
    SPRITE(ExportOptions.COLOUR) {
        @Override
        void write(Icon icon, ExportOptions options, OutputFolder out) {
            // All stand in one file, written at the end.
        }

        @Override
        void finish(ExportOptions options, OutputFolder out) throws IOException {
            String sprite = SpriteExporter.toSvg(options.icons(), options.locale(), options.svg(DEFAULT_SIZE));
            out.write("icons.svg", sprite.getBytes(UTF_8));
        }
    },
    ICO(ExportOptions.SIZE, ExportOptions.COLOUR, ExportOptions.BACKGROUND) {
        @Override
        void write(Icon icon, ExportOptions options, OutputFolder out) throws IOException {
            int[] sizes = options.sizes().stream().mapToInt(Integer::intValue).toArray();
            out.write(
                    icon.name() + ".ico",
                    sizes.length == 0
                            ? IcoExporter.toIco(icon, options.png(DEFAULT_SIZE))
                            : IcoExporter.toIco(icon, options.png(DEFAULT_SIZE), sizes));
        }
    };

    private static final int DEFAULT_SIZE = 24;

    // Immutable, as Set.of makes it.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> options;

    ExportFormat(String... options) {
        this.options = Set.of(options);
    }

    abstract void write(Icon icon, ExportOptions options, OutputFolder out) throws IOException;

    void finish(ExportOptions options, OutputFolder out) throws IOException {}

    /** {@return whether an option, one that not every format knows, means something here} */
    boolean knows(String option) {
        return options.contains(option);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<Integer> sizes(ExportOptions options) {
        return options.sizes().isEmpty() ? List.of(DEFAULT_SIZE) : options.sizes();
    }

    private static String named(Icon icon, int size, ExportOptions options, String end) {
        return icon.name() + (options.sizes().size() > 1 ? "-" + size : "") + end;
    }

    private static String plain(double scale) {
        return BigDecimal.valueOf(scale).stripTrailingZeros().toPlainString();
    }
}
