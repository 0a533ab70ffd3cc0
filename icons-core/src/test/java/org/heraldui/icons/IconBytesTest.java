package org.heraldui.icons;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What an icon weighs in a page, in bytes. */
class IconBytesTest {

    private static int[] sorted(Function<Icon, String> form) {
        return IconCatalogue.all().stream()
                .mapToInt(icon -> form.apply(icon).getBytes(UTF_8).length)
                .sorted()
                .toArray();
    }

    private static int median(int[] sorted) {
        return sorted[sorted.length / 2];
    }

    @Test
    void decorative_isSmall() {
        assertThat(median(sorted(icon -> icon.decorative().toSvg()))).isBetween(200, 340);
    }

    @Test
    void path_isSmall() {
        assertThat(median(sorted(icon -> icon.drawing().path()))).isBetween(20, 160);
    }

    @Test
    void labelled_isSmall() {
        int[] sizes = sorted(icon -> icon.labelled().toSvg());

        assertThat(median(sizes)).isBetween(300, 520);
        assertThat(sizes[sizes.length - 1]).isLessThanOrEqualTo(900);
    }
}
