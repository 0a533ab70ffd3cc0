package org.heraldui.icons.export;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.heraldui.icons.Category;
import org.heraldui.icons.Direction;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconException;
import org.heraldui.icons.SvgOptions.PageDirection;

/**
 * Draws many icons in one PNG to be judged by a designer: by category, each in 16, 24 and 48 pixels over its name. On a
 * right-to-left sheet rows start at the right, and the names of icons that change there are underlined. Text is
 * set in the system's sans-serif font, so the same bytes come only from the same system.
 */
public final class SpecimenSheet {
    private static final int[] SIZES = {16, 24, 48};
    private static final int COLUMNS = 9;
    private static final int CELL_WIDTH = 152;
    private static final int CELL_HEIGHT = 92;
    private static final int ICON_ROW = 56;
    private static final int ICON_GAP = 12;
    private static final int CONTENT_WIDTH = 16 + 24 + 48 + 2 * ICON_GAP;
    private static final int MARGIN = 32;
    private static final int HEADING = 52;
    private static final float FAINT = 0.1F;
    private static final float MUTED = 0.7F;
    private static final Font NAME = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private static final Font CATEGORY = new Font(Font.SANS_SERIF, Font.BOLD, 18);

    private final Graphics2D surface;
    private final int width;
    private final Color ink;
    private final PageDirection direction;

    private SpecimenSheet(Graphics2D surface, int width, Color ink, PageDirection direction) {
        this.surface = surface;
        this.width = width;
        this.ink = ink;
        this.direction = direction;
    }

    /**
     * {@return a sheet as a PNG file}
     *
     * @param icons the icons, at least one; each stands in its first category, in this order
     * @param options colours, with white behind them if there is none; scale, language of the labels in the file's
     *     {@code Description}, direction. Size is not looked at
     * @throws IconException if there are no icons or the colours do not exist
     */
    public static byte[] toPng(Collection<Icon> icons, PngOptions options) {
        Objects.requireNonNull(options, "The options are null. Use PngOptions.LIGHT or PngOptions.DARK.");
        Map<String, List<Icon>> groups = grouped(icons);
        int height = MARGIN + MARGIN / 2;
        for (List<Icon> group : groups.values()) {
            height += HEADING + rows(group) * CELL_HEIGHT;
        }
        int width = 2 * MARGIN + COLUMNS * CELL_WIDTH;
        double scale = options.scale();
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D surface = image.createGraphics();
        surface.scale(scale, scale);
        surface.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        surface.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        surface.setColor(Canvas.colorOf(Objects.requireNonNullElse(options.background(), "white")));
        surface.fillRect(0, 0, width, height);
        new SpecimenSheet(surface, width, Canvas.colorOf(options.color()), options.pageDirection()).draw(groups);
        surface.dispose();
        return PngFile.write(
                image,
                scale,
                ContactSheet.language(icons, options),
                Map.of("Description", ContactSheet.labels(icons, options)));
    }

    private static Map<String, List<Icon>> grouped(Collection<Icon> icons) {
        if (icons.isEmpty()) {
            throw new IconException("There are no icons. Give at least one, such as IconCatalogue.all().");
        }
        Map<String, List<Icon>> groups = new TreeMap<>();
        for (Icon icon : icons) {
            List<Category> categories = icon.metadata().categories();
            String group = categories.isEmpty() ? "others" : categories.get(0).id();
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(icon);
        }
        return groups;
    }

    private static int rows(List<Icon> group) {
        return (group.size() + COLUMNS - 1) / COLUMNS;
    }

    private void draw(Map<String, List<Icon>> groups) {
        int y = MARGIN / 2;
        for (Map.Entry<String, List<Icon>> group : groups.entrySet()) {
            heading(group.getKey(), group.getValue().size(), y);
            y += HEADING;
            for (int i = 0; i < group.getValue().size(); i++) {
                cell(group.getValue().get(i), column(i % COLUMNS), y + i / COLUMNS * CELL_HEIGHT);
            }
            y += rows(group.getValue()) * CELL_HEIGHT;
        }
    }

    private int column(int index) {
        int x = MARGIN + index * CELL_WIDTH;
        return direction.isRightToLeft() ? width - x - CELL_WIDTH : x;
    }

    private void heading(String category, int count, int y) {
        surface.setFont(CATEGORY);
        surface.setColor(ink);
        String title = category.substring(0, 1).toUpperCase(Locale.ROOT) + category.substring(1);
        FontMetrics letters = surface.getFontMetrics();
        int length = letters.stringWidth(title + "  " + count);
        int x = direction.isRightToLeft() ? width - MARGIN - length : MARGIN;
        surface.drawString(title, x, y + 30);
        surface.setColor(ink(MUTED));
        surface.drawString(String.valueOf(count), x + letters.stringWidth(title + "  "), y + 30);
        surface.setColor(ink(FAINT));
        surface.fillRect(MARGIN, y + 40, width - 2 * MARGIN, 1);
    }

    private void cell(Icon icon, int x, int y) {
        int left = direction.isRightToLeft() ? x + CELL_WIDTH - CONTENT_WIDTH : x;
        IconShape shape = IconShape.of(icon, null, direction);
        for (int size : SIZES) {
            Graphics2D place = (Graphics2D) surface.create();
            place.translate(left, y + (ICON_ROW - size) / 2 + ICON_GAP / 2);
            place.setColor(ink);
            shape.draw(place, size);
            place.dispose();
            left += size + ICON_GAP;
        }
        surface.setFont(NAME);
        surface.setColor(ink(MUTED));
        int length = surface.getFontMetrics().stringWidth(icon.name());
        int start = direction.isRightToLeft() ? x + CELL_WIDTH - length : x;
        surface.drawString(icon.name(), start, y + ICON_ROW + 20);
        if (direction.isRightToLeft() && icon.metadata().direction() != Direction.NEVER) {
            surface.fillRect(start, y + ICON_ROW + 23, length, 1);
        }
    }

    private Color ink(float alpha) {
        return new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), Math.round(alpha * 255));
    }
}
