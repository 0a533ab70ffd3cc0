package org.heraldui.icons.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The rules that labels and descriptions keep: a listener hears the thing or act, nothing else. */
public final class LabelRules {
    /** The longest label, in UTF-16 units. */
    public static final int MAX_LABEL = 40;

    private static final Pattern NOISE = Pattern.compile(
            "(?iu)^(an? |the )?(icon|image|picture|graphic|symbol|logo)( of| for|:)|\\b(icon|symbol|logo)$"
                    + "|(?iu)^(ein )?(symbol|bild) (von|für)|^ic[oô]ne? (de|d’|d')");
    private static final Pattern FILE_NAME = Pattern.compile("(?i).*(\\.(svg|png|jpe?g|gif)|[a-z]_[a-z].*)$");
    private static final Set<String> PLACEHOLDERS =
            Set.of("undefined", "null", "todo", "lorem", "icon", "image", "logo", "placeholder", "untitled");
    private static final String FULL_STOPS = ".。؟۔";

    private LabelRules() {}

    /**
     * Checks a label and a description.
     *
     * @param file the file or icon, for the findings
     * @param label the label
     * @param description the description
     * @param report takes each finding
     */
    public static void check(String file, String label, String description, Consumer<Finding> report) {
        checkText(file, "label", label, report);
        checkText(file, "description", description, report);
        if (label.length() > MAX_LABEL) {
            report.accept(new Finding(
                    file,
                    0,
                    "label-length",
                    "The label \"" + label + "\" has " + label.length() + " characters.",
                    "Say it in " + MAX_LABEL + "."));
        }
        if (endsWithStop(label)) {
            report.accept(new Finding(
                    file, 0, "label-full-stop", "The label \"" + label + "\" ends with a full stop.", "Drop it."));
        }
        if (!description.isBlank() && !isOneSentence(description)) {
            report.accept(new Finding(
                    file,
                    0,
                    "description-sentence",
                    "The description \"" + description + "\" is not one sentence.",
                    "Write one sentence that ends with a full stop."));
        }
        if (!label.isBlank() && label.equalsIgnoreCase(description)) {
            report.accept(new Finding(
                    file,
                    0,
                    "description-repeats-label",
                    "The description only repeats \"" + label + "\".",
                    "Say what is drawn."));
        }
    }

    private static void checkText(String file, String what, String text, Consumer<Finding> report) {
        if (text.isBlank()) {
            report.accept(new Finding(file, 0, what + "-missing", "The " + what + " is missing.", "Write one."));
            return;
        }
        if (NOISE.matcher(text).find()) {
            report.accept(new Finding(
                    file,
                    0,
                    what + "-noise",
                    "The " + what + " \"" + text + "\" says what a screen reader says already.",
                    "Name the thing or act, without \"icon\" or \"image of\"."));
        }
        if (FILE_NAME.matcher(text).matches()
                || PLACEHOLDERS.contains(text.strip().toLowerCase(Locale.ROOT))) {
            report.accept(new Finding(
                    file,
                    0,
                    what + "-placeholder",
                    "The " + what + " \"" + text + "\" is a file name or a placeholder.",
                    "Say what the icon means."));
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)
                || text.codePoints().anyMatch(Character::isISOControl)) {
            report.accept(new Finding(
                    file,
                    0,
                    what + "-characters",
                    "The " + what + " \"" + text + "\" is not plain composed Unicode.",
                    "Write it in normal form NFC without control characters."));
        }
    }

    private static boolean endsWithStop(String text) {
        return !text.isEmpty() && FULL_STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isOneSentence(String text) {
        String body = text.substring(0, text.length() - 1);
        return endsWithStop(text) && !body.matches("(?s).*[.!?。؟]\\s.*");
    }
}
