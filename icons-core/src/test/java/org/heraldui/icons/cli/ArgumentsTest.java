package org.heraldui.icons.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
    private static final List<Option> KNOWN =
            List.of(new Option("--size", "PIXELS", "The size."), new Option("--mirrored", "", "Mirrors."));

    private static Arguments parse(String... words) {
        return Arguments.parse(KNOWN, List.of(words));
    }

    @Test
    void optionsAndOperands_standInAnyOrder() {
        Arguments arguments = parse("a", "--size", "16,24", "--mirrored", "b", "--size=-1", "-", "--", "--size");

        assertThat(arguments.operands()).containsExactly("a", "b", "-", "--size");
        assertThat(arguments.values("--size")).containsExactly("16", "24", "-1");
        assertThat(arguments.value("--size")).contains("-1");
        assertThat(arguments.has("--mirrored")).isTrue();
    }

    @Test
    void optionNotGiven_hasNoValue() {
        assertThat(parse().value("--size")).isEmpty();
        assertThat(parse().values("--size")).isEmpty();
        assertThat(parse().has("--mirrored")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --colour=red | "--colour" is no option. Known are --size, --mirrored, --help.
        -s           | "-s" is no option. Known are --size, --mirrored, --help.
        --size       | --size has no value. Write --size PIXELS.
        --size=      | --size has no value. Write --size PIXELS.
        --mirrored=1 | --mirrored takes no value. Write it alone.
        """)
    void wrongOption_isRefusedWithTheCure(String word, String message) {
        assertThatThrownBy(() -> parse(word)).isInstanceOf(UsageException.class).hasMessage(message);
    }

    @Test
    void onlyOperand_isNeitherMissingNorDouble() {
        assertThat(parse("a").onlyOperand("folder")).isEqualTo("a");
        assertThatThrownBy(() -> parse().onlyOperand("folder")).hasMessage("The folder is missing. Name one.");
        assertThatThrownBy(() -> parse("a", "b").onlyOperand("folder"))
                .hasMessage("\"b\" is one folder too many. Name only one.");
    }
}
