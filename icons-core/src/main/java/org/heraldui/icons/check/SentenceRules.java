package org.heraldui.icons.check;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** How labels and descriptions are written: length, full stops, capital letters, one sentence. */
final class SentenceRules {
    private static final String FULL_STOPS = ".。．｡۔।";
    private static final Pattern SECOND_SENTENCE = Pattern.compile("[.!?؟]\\s+[\\p{Lu}\\p{Lo}]|[。．！？]\\s*\\S");
    private static final int LONGEST_ACRONYM = 4;

    private SentenceRules() {}

    static void check(IconWords words, Language language, BrandNames names, Consumer<Finding> report) {
        label(words, language, names, report);
        description(words, language, names, report);
    }

    private static void label(IconWords words, Language language, BrandNames names, Consumer<Finding> report) {
        String label = words.label().strip();
        String quoted = "The label \"" + label + "\" ";
        if (label.length() > LabelRules.MAX_LABEL) {
            report.accept(words.warning(
                    "label-length",
                    quoted + "has " + label.length() + " characters.",
                    "Say it in " + LabelRules.MAX_LABEL + "."));
        }
        if (endsWithStop(label)) {
            report.accept(words.warning("label-full-stop", quoted + "ends with a full stop.", "Drop it."));
        }
        boolean cased = Language.isKnown(words.locale()) && language.isLatin();
        if (cased && !words.brand() && !isSentenceCase(label, language, names)) {
            report.accept(words.warning(
                    "label-case",
                    quoted + "is not in sentence case.",
                    "Write it as in the middle of a page: \"Log out\"."));
        }
    }

    private static void description(IconWords words, Language language, BrandNames names, Consumer<Finding> report) {
        String text = words.description().strip();
        if (text.isEmpty()) {
            return;
        }
        String quoted = "The description \"" + text + "\" ";
        boolean stopped = Language.isKnown(words.locale()) ? text.endsWith(language.stop()) : endsWithStop(text);
        if (!stopped || SECOND_SENTENCE.matcher(text).find()) {
            report.accept(words.warning(
                    "description-sentence",
                    quoted + "is not one sentence.",
                    "Write one sentence that ends with \"" + language.stop() + "\"."));
        }
        if (language.isLatin() && startsSmall(text, names)) {
            report.accept(words.warning(
                    "description-case", quoted + "begins with a small letter.", "Begin it with a capital letter."));
        }
        if (Tokens.plain(text).equals(Tokens.plain(words.label()))) {
            report.accept(words.warning(
                    "description-repeats-label", quoted + "only repeats the label.", "Say what is drawn."));
        }
        String colour = language.colourIn(text);
        if (!colour.isEmpty()) {
            report.accept(words.error(
                    "description-colour",
                    quoted + "tells by the colour \"" + colour + "\".",
                    "An icon takes the colour of the text around it: tell its shape."));
        }
    }

    private static boolean endsWithStop(String text) {
        return !text.isEmpty() && FULL_STOPS.indexOf(text.charAt(text.length() - 1)) >= 0 && !text.endsWith("..");
    }

    private static boolean startsSmall(String text, BrandNames names) {
        List<String> words = Tokens.of(text);
        return !words.isEmpty() && Character.isLowerCase(words.get(0).codePointAt(0)) && !names.contains(words.get(0));
    }

    private static boolean isSentenceCase(String label, Language language, BrandNames names) {
        List<String> words = Tokens.of(label);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean known = language.keepsCapital(word) || names.contains(word);
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            boolean acronym = word.length() <= LONGEST_ACRONYM && word.equals(word.toUpperCase(Locale.ROOT));
            boolean shouted = capital && word.length() > 1 && !acronym && word.equals(word.toUpperCase(Locale.ROOT));
            if (shouted && !known) {
                return false;
            }
            if (i > 0 && capital && !acronym && !known && wantsSmall(word, language)) {
                return false;
            }
        }
        return !startsSmall(label, names);
    }

    // Nouns cannot be told from verbs in German; its small words can.
    private static boolean wantsSmall(String word, Language language) {
        return !language.hasCapitalNouns() || language.isSmall(word.toLowerCase(Locale.ROOT));
    }
}
