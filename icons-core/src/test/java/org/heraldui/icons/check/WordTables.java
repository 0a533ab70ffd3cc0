package org.heraldui.icons.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of examples in the test resources; {@code \}{@code u0301} stands for a character that cannot be seen. */
public final class WordTables {
    private WordTables() {}

    /** {@return the rows without the first, each with all its cells} */
    public static List<String[]> rows(String file) {
        try (InputStream in = WordTables.class.getResourceAsStream("/words/" + file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
            return text.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> Arrays.stream(line.split("\t", -1))
                            .map(WordTables::unescaped)
                            .toArray(String[]::new))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String unescaped(String cell) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(cell)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
