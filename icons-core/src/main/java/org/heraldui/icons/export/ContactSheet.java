package org.heraldui.icons.export;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconException;
import org.heraldui.icons.IconText;

/**
 * Draws many icons in one PNG, row by row, each in a cell with half its size of space around it. No text is drawn; the
 * labels stand in reading order in the file's {@code Description}. Thread-safe, as {@link PngExporter}.
 */
public final class ContactSheet {
    private static final int DEFAULT_COLUMNS = 12;
    private static final long MAX_PIXELS = 4096L * 4096L;

    private ContactSheet() {}

    /**
     * {@return a sheet of 12 columns, icons of 32 pixels, black on white}
     *
     * @param icons the icons in reading order, at least one
     */
    public static byte[] toPng(Collection<Icon> icons) {
        return toPng(icons, DEFAULT_COLUMNS, PngOptions.LIGHT.withSize(32));
    }

    /**
     * {@return a sheet of icons as a PNG file} The same icons and options give the same bytes.
     *
     * @param icons the icons in reading order, at least one
     * @param columns how many stand in a row, at least 1
     * @param options the size of each icon, colours, language of the labels; in direction RTL rows start at the right
     * @throws IconException if there are no icons or columns, or the sheet had more than 16,777,216 pixels
     */
    public static byte[] toPng(Collection<Icon> icons, int columns, PngOptions options) {
        Objects.requireNonNull(options, "The options are null. Use PngOptions.LIGHT or PngOptions.DARK.");
        List<Icon> placed = List.copyOf(icons);
        if (placed.isEmpty()) {
            throw new IconException("There are no icons. Give at least one, such as IconCatalogue.all().");
        }
        if (columns < 1) {
            throw new IconException("\"" + columns + "\" columns cannot be drawn. Give at least 1.");
        }
        int perRow = Math.min(columns, placed.size());
        int rows = (placed.size() + perRow - 1) / perRow;
        int gap = options.pixels() / 2;
        int cell = options.pixels() + gap;
        long width = gap + (long) perRow * cell;
        long height = gap + (long) rows * cell;
        if (width * height > MAX_PIXELS) {
            throw new IconException(String.format(
                    Locale.ROOT,
                    "The sheet would have %,d by %,d pixels, at most %,d in all are drawn. Give fewer or smaller"
                            + " icons.",
                    width,
                    height,
                    MAX_PIXELS));
        }
        Canvas canvas = new Canvas((int) width, (int) height, options);
        boolean fromRight = options.pageDirection().isRightToLeft();
        for (int i = 0; i < placed.size(); i++) {
            int x = gap + i % perRow * cell;
            canvas.place(placed.get(i), fromRight ? (int) width - options.pixels() - x : x, gap + i / perRow * cell);
        }
        return PngFile.write(
                canvas.draw(),
                options.scale(),
                language(placed, options),
                Map.of("Description", labels(placed, options)));
    }

    static String labels(Collection<Icon> icons, PngOptions options) {
        return icons.stream().map(icon -> icon.text(options.locale()).label()).collect(Collectors.joining(", "));
    }

    // Icons of one's own have one language only: where the labels do not agree, the chunk names none.
    static String language(Collection<Icon> icons, PngOptions options) {
        List<String> tags = icons.stream()
                .map(icon -> icon.text(options.locale()))
                .map(IconText::locale)
                .map(Locale::toLanguageTag)
                .distinct()
                .toList();
        return tags.size() == 1 ? tags.get(0) : "";
    }
}
