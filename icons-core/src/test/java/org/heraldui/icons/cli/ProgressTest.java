package org.heraldui.icons.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static String written(boolean shown) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (Progress progress = new Progress(new PrintStream(err, true, UTF_8), shown)) {
            progress.step(1, 3, "long-name\u001B[2J.svg");
            progress.step(3, 3, "b");
        }
        return err.toString(UTF_8);
    }

    @Test
    void terminal_showsOneLineAndWipesIt() {
        String first = "[" + "#".repeat(10) + "-".repeat(20) + "] 1/3 long-name?[2J.svg";
        String second = "[" + "#".repeat(30) + "] 3/3 b";

        assertThat(written(true))
                .isEqualTo("\r" + first + "\r" + second + " ".repeat(first.length() - second.length()) + "\r"
                        + " ".repeat(second.length()) + "\r");
    }

    @Test
    void noTerminal_showsNothing() {
        assertThat(written(false)).isEmpty();
    }
}
