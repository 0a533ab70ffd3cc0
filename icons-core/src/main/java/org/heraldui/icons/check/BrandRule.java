package org.heraldui.icons.check;

import java.util.function.Consumer;
import java.util.stream.Stream;

/** Label and description speak of the same service. */
final class BrandRule {
    static final String ID = "title-desc-conflict";

    private BrandRule() {}

    static void check(IconWords words, Language language, BrandNames names, Consumer<Finding> report) {
        for (String name : names.in(words.description(), language)) {
            if (!isOwn(words, name)) {
                report.accept(words.error(
                        ID,
                        "The label \"" + words.label() + "\" does not speak of \"" + name
                                + "\", the description does: \"" + words.description() + "\"",
                        "Label the icon as what it is, and describe that."));
            }
        }
    }

    private static boolean isOwn(IconWords words, String name) {
        String wanted = Tokens.plain(name);
        return Stream.concat(Stream.of(words.label()), words.aliases().stream())
                .map(Tokens::plain)
                .anyMatch(own -> own.contains(wanted));
    }
}
