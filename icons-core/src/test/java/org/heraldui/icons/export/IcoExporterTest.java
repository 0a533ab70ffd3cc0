package org.heraldui.icons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heraldui.icons.export.PngExporterTest.OWN;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.heraldui.icons.IconException;
import org.heraldui.icons.Icons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IcoExporterTest {

    /** One picture of a file: the size that the directory says, and its bytes. */
    private record Entry(int size, ByteBuffer png) {}

    private static List<Entry> read(byte[] ico) {
        ByteBuffer file = ByteBuffer.wrap(ico).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(file.getShort()).as("reserved").isZero();
        assertThat(file.getShort()).as("type").isEqualTo((short) 1);
        List<Entry> entries = new ArrayList<>();
        int count = file.getShort();
        int end = 6 + 16 * count;
        for (int i = 0; i < count; i++) {
            int width = file.get() & 0xFF;
            assertThat(file.get() & 0xFF).as("height").isEqualTo(width);
            assertThat(file.getShort()).as("palette").isZero();
            assertThat(file.getShort()).as("planes").isEqualTo((short) 1);
            assertThat(file.getShort()).as("bits").isEqualTo((short) 32);
            byte[] png = new byte[file.getInt()];
            int offset = file.getInt();
            assertThat(offset).as("no hole before the picture").isEqualTo(end);
            file.duplicate().position(offset).get(png);
            end += png.length;
            entries.add(new Entry(width == 0 ? 256 : width, ByteBuffer.wrap(png)));
        }
        assertThat(ico).hasSize(end);
        return entries;
    }

    @Test
    void favicon_holdsThreeSizesWithTheirWords() {
        PngOptions options = PngOptions.DARK.withSize(100).withScale(2);
        List<Entry> entries = read(IcoExporter.toIco(Icons.NEWSPAPER, options));

        assertThat(entries).extracting(Entry::size).containsExactly(16, 32, 48);
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.png().array())
                    .isEqualTo(PngExporter.toPng(Icons.NEWSPAPER, PngOptions.DARK.withSize(entry.size())));
            assertThat(Picture.of(entry.png().array()).texts()).containsKey("Title/en");
        });
    }

    @Test
    void sizesOfOnesOwn_standInOrder() {
        assertThat(read(IcoExporter.toIco(OWN, PngOptions.DEFAULT, 256, 1)))
                .extracting(Entry::size)
                .containsExactly(1, 256);
    }

    static List<int[]> badSizes() {
        return List.of(new int[] {}, new int[] {0}, new int[] {16, 257}, new int[] {-1}, new int[] {16, 16});
    }

    @ParameterizedTest
    @MethodSource("badSizes")
    void badSizes_areRefused(int[] sizes) {
        String given = java.util.Arrays.toString(sizes).replaceAll("[\\[\\]]", "");
        assertThatThrownBy(() -> IcoExporter.toIco(OWN, PngOptions.DEFAULT, sizes))
                .isInstanceOf(IconException.class)
                .hasMessage(
                        "The sizes \"%s\" cannot stand in an ICO file. Give one or more of 1 to 256 pixels, each once.",
                        given);
    }
}
