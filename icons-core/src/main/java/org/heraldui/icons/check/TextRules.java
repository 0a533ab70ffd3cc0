package org.heraldui.icons.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What both label and description must be: text that somebody wrote for people. */
final class TextRules {
    private static final Pattern FILE_NAME = Pattern.compile("(?i:.*\\.(svg|png|jpe?g|gif|webp|avif|ico|bmp|tiff?))"
            + "|.*(?i:[a-z])_(?i:[a-z]).*|[a-z]{2,}(-[a-z0-9]+)+|[a-z]{2,}([A-Z][a-z0-9]+)+");
    private static final Set<String> PLACEHOLDERS = Set.copyOf(Language.shared("placeholders"));

    private TextRules() {}

    /** {@return the words, blank where what is there is no text at all} */
    static IconWords check(IconWords words, Language language, Consumer<Finding> report) {
        boolean label = isText(words, "label", words.label(), language, report);
        boolean description = isText(words, "description", words.description(), language, report);
        return words.with(label ? words.label() : "", description ? words.description() : "");
    }

    private static boolean isText(
            IconWords words, String what, String text, Language language, Consumer<Finding> report) {
        String quoted = "The " + what + " \"" + text + "\" ";
        String bare = text.strip().toLowerCase(Locale.ROOT).replaceFirst("[.。]$", "");
        if (text.isBlank()) {
            report.accept(words.error(what + "-missing", "The " + what + " is missing.", "Write one."));
            return false;
        }
        if (PLACEHOLDERS.contains(bare) || bare.startsWith("lorem ipsum") || language.isEmpty(bare)) {
            report.accept(words.error(what + "-placeholder", quoted + "stands for no meaning.", "Say what is meant."));
            return false;
        }
        if (FILE_NAME.matcher(text.strip()).matches()) {
            report.accept(
                    words.error(what + "-file-name", quoted + "looks like a file name.", "Say what the icon means."));
            return false;
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            report.accept(words.error(what + "-glyph-only", quoted + "holds no word.", "Say it in words."));
            return false;
        }
        characters(words, what, text, report);
        if (saysIcon(text.strip(), what.equals("label"), language)) {
            report.accept(words.warning(
                    what + "-prefix",
                    quoted + "says what a screen reader says already.",
                    "Name the thing or act, without \"icon\" or \"image of\"."));
        }
        return true;
    }

    private static void characters(IconWords words, String what, String text, Consumer<Finding> report) {
        String quoted = "The " + what + " \"" + text + "\" ";
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            report.accept(words.error(what + "-nfc", quoted + "is not composed.", "Write it in Unicode form NFC."));
        }
        if (text.codePoints().anyMatch(TextRules::isControl)) {
            report.accept(words.error(
                    what + "-control", quoted + "holds a control character.", "Remove what cannot be seen."));
        }
        if (!text.equals(text.strip()) || text.contains("  ")) {
            report.accept(words.warning(
                    what + "-space", quoted + "has white space to spare.", "Leave single spaces between words."));
        }
    }

    private static boolean saysIcon(String text, boolean label, Language language) {
        return language.saysIcon(text, label) || Language.english().saysIcon(text, label);
    }

    // Joiners stay: scripts need them.
    static boolean isControl(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.PRIVATE_USE
                || (Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D);
    }
}
