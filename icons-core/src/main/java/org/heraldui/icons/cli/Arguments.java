package org.heraldui.icons.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the user wrote after the verb: operands, and options as {@code --name value} or {@code --name=value}. */
final class Arguments {
    private final List<String> operands = new ArrayList<>();
    private final Map<String, List<String>> options = new LinkedHashMap<>();

    private Arguments() {}

    /**
     * Reads the words after a verb. After {@code --} all are operands.
     *
     * @param known the options of the command
     * @param words the words
     * @return the arguments
     * @throws UsageException if an option is unknown, or has no value, or has one and takes none
     */
    static Arguments parse(List<Option> known, List<String> words) {
        Arguments arguments = new Arguments();
        boolean ended = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (ended || !word.startsWith("-") || word.equals("-")) {
                arguments.operands.add(word);
            } else if (word.equals("--")) {
                ended = true;
            } else {
                int equals = word.indexOf('=');
                Option option = find(known, equals < 0 ? word : word.substring(0, equals));
                String value = "";
                if (equals >= 0) {
                    value = word.substring(equals + 1);
                } else if (option.takesValue() && i + 1 < words.size()) {
                    value = words.get(++i);
                }
                if (option.takesValue() == value.isEmpty()) {
                    throw new UsageException(
                            option.takesValue()
                                    ? option.name() + " has no value. Write " + option.name() + " " + option.value()
                                            + "."
                                    : option.name() + " takes no value. Write it alone.");
                }
                arguments
                        .options
                        .computeIfAbsent(option.name(), n -> new ArrayList<>())
                        .add(value);
            }
        }
        return arguments;
    }

    private static Option find(List<Option> known, String name) {
        return known.stream()
                .filter(option -> option.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("\"" + name + "\" is no option. Known are "
                        + known.stream().map(Option::name).collect(Collectors.joining(", ", "", ", --help."))));
    }

    /** {@return the words that are no options} */
    List<String> operands() {
        return List.copyOf(operands);
    }

    /**
     * {@return the only operand}
     *
     * @param what what it is, for the message, such as {@code folder}
     * @throws UsageException if there is none or more than one
     */
    String onlyOperand(String what) {
        if (operands.size() != 1) {
            throw new UsageException(
                    operands.isEmpty()
                            ? "The " + what + " is missing. Name one."
                            : "\"" + operands.get(1) + "\" is one " + what + " too many. Name only one.");
        }
        return operands.get(0);
    }

    /**
     * {@return whether an option was given}
     *
     * @param option its name with the hyphens
     */
    boolean has(String option) {
        return options.containsKey(option);
    }

    /**
     * {@return an option's value, the last where it was given more than once}
     *
     * @param option its name with the hyphens
     */
    Optional<String> value(String option) {
        List<String> values = options.getOrDefault(option, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /**
     * {@return an option's values: each time it was given, and the parts between commas}
     *
     * @param option its name with the hyphens
     */
    List<String> values(String option) {
        return options.getOrDefault(option, List.of()).stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
