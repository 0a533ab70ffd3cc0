package org.heraldui.icons.export;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconException;

/**
 * Draws an icon as an ICO file, such as {@code /favicon.ico}: the same picture in several sizes, each a PNG inside, which
 * every browser and Windows since Vista read. Thread-safe, as {@link PngExporter}.
 *
 * <p>A tab can be light or dark: choose a background, or a colour with a contrast of 3 : 1 against both (WCAG 2.2,
 * 1.4.11).
 */
public final class IcoExporter {
    private static final int HEADER = 6;
    private static final int ENTRY = 16;
    private static final int MAX_SIZE = 256;
    private static final short ICON = 1;
    private static final short BITS_PER_PIXEL = 32;

    private IcoExporter() {}

    /**
     * {@return the icon in 16, 32 and 48 pixels}
     *
     * @param icon the icon
     * @param options colours, language and direction; size and scale are not looked at
     * @throws IconException if the icon cannot be drawn, such as in a colour that does not exist
     */
    public static byte[] toIco(Icon icon, PngOptions options) {
        return toIco(icon, options, 16, 32, 48);
    }

    /**
     * {@return the icon in sizes of your choice} The same icon, options and sizes give the same bytes.
     *
     * @param icon the icon
     * @param options colours, language and direction; size and scale are not looked at
     * @param sizes pixels, 1 to 256, each once; written in ascending order
     * @throws IconException if there are no sizes, one is out of range or stands there twice, or the icon cannot be drawn
     */
    public static byte[] toIco(Icon icon, PngOptions options, int... sizes) {
        Objects.requireNonNull(options, "The options are null. Use PngOptions.DEFAULT.");
        int[] checked = checked(sizes);
        List<byte[]> pictures = Arrays.stream(checked)
                .mapToObj(size -> PngExporter.toPng(icon, options.withScale(1).withSize(size)))
                .toList();
        int offset = HEADER + ENTRY * checked.length;
        int length =
                offset + pictures.stream().mapToInt(picture -> picture.length).sum();
        ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort(ICON).putShort((short) checked.length);
        for (int i = 0; i < checked.length; i++) {
            // The byte 0 means 256 pixels; two bytes for a palette and its use are empty.
            byte side = (byte) checked[i];
            file.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort(BITS_PER_PIXEL);
            file.putInt(pictures.get(i).length).putInt(offset);
            offset += pictures.get(i).length;
        }
        pictures.forEach(file::put);
        return file.array();
    }

    private static int[] checked(int[] sizes) {
        int[] sorted = Arrays.stream(sizes).distinct().sorted().toArray();
        boolean inRange = Arrays.stream(sizes).allMatch(size -> size >= 1 && size <= MAX_SIZE);
        if (sizes.length == 0 || sorted.length < sizes.length || !inRange) {
            String given = Arrays.stream(sizes).mapToObj(String::valueOf).collect(Collectors.joining(", "));
            throw new IconException("The sizes \"" + given + "\" cannot stand in an ICO file. Give one or more of 1 to "
                    + MAX_SIZE + " pixels, each once.");
        }
        return sorted;
    }
}
