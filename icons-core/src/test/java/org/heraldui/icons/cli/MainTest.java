package org.heraldui.icons.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void help_listsTheCommands(String word) {
        Run run = Run.of(word);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("usage: herald COMMAND").contains("\n  check FOLDER\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void noCommand_showsTheUsageAsAnError() {
        assertThat(Run.of().code()).isEqualTo(Command.COULD_NOT_RUN);
        assertThat(Run.of().err()).startsWith("usage: herald COMMAND");
    }

    @Test
    void unknownCommand_isNamed() {
        Run run = Run.of("chekc", "x");

        assertThat(run.code()).isEqualTo(Command.COULD_NOT_RUN);
        assertThat(run.err()).startsWith("herald: \"chekc\" is no command.\nusage:");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void helpOfACommand_winsOverEverythingElse() {
        Run run = Run.of("check", "--nonsense", "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("usage: herald check FOLDER");
    }

    @Test
    void unusableArguments_areExplained() {
        Run run = Run.of("check");

        assertThat(run.code()).isEqualTo(Command.COULD_NOT_RUN);
        assertThat(run.err())
                .isEqualTo("herald check: The folder is missing. Name one.\n"
                        + "herald check --help shows all options.\n");
    }
}
