package org.heraldui.icons.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordRulesTest {
    private static final List<String> EIGHT = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    private final List<IconWords> set = new ArrayList<>();

    private WordRulesTest with(
            String icon, String tag, String label, String description, List<String> keywords, String... allowed) {
        String file = icon + "." + tag;
        set.add(new IconWords(
                file,
                file,
                icon,
                Locale.forLanguageTag(tag),
                false,
                label,
                description,
                List.of(),
                keywords,
                Set.of(allowed)));
        return this;
    }

    private WordRulesTest with(String icon, String tag, String label, String description, String... allowed) {
        return with(icon, tag, label, description, EIGHT, allowed);
    }

    private WordRulesTest brand(String tag, String label, String description, String... aliases) {
        String file = label + "." + tag;
        set.add(new IconWords(
                file,
                file,
                label,
                Locale.forLanguageTag(tag),
                true,
                label,
                description,
                List.of(aliases),
                EIGHT,
                Set.of()));
        return this;
    }

    private List<String> found() {
        return WordRules.check(set).stream()
                .map(finding -> finding.file() + " " + finding.rule())
                .toList();
    }

    @Test
    void goodSet_isPassed() {
        with("tram", "en", "Tram", "A carriage on rails.");
        with("tram", "de", "Straßenbahn", "Ein Wagen auf Schienen.", List.of("1", "2", "3", "4", "5", "6", "7", "8"));
        brand("en", "Bluebird", "A bird that sings.").brand("de", "Bluebird", "Ein Vogel, der singt.");
        set.set(3, withKeywords(set.get(3), List.of("1", "2", "3", "4", "5", "6", "7", "8")));

        assertThat(found()).isEmpty();
    }

    private static IconWords withKeywords(IconWords w, List<String> keywords) {
        return new IconWords(
                w.file(),
                w.listFile(),
                w.icon(),
                w.locale(),
                w.brand(),
                w.label(),
                w.description(),
                w.aliases(),
                keywords,
                w.allowed());
    }

    @Test
    void languageThatOtherIconsHave_isMissed() {
        with("tram", "en", "Tram", "A carriage on rails.").with("bus", "en", "Bus", "A carriage on wheels.");
        with("bus", "sv", "Buss", "En vagn på hjul.", List.of("1", "2", "3", "4", "5", "6", "7", "8"));

        assertThat(WordRules.check(set))
                .singleElement()
                .hasToString("tram.en: translation The words in \"sv\" are missing, which other icons have."
                        + " Add label.sv, description.sv and keywords.sv.");
    }

    @Test
    void labelDescriptionAndKeywordsLeftInEnglish_areReported() {
        with("tram", "en", "Tram", "A tram.").with("tram", "nl", "tram", "A tram.");

        assertThat(WordRules.check(set))
                .filteredOn(finding -> finding.rule().equals("untranslated"))
                .extracting(Finding::message)
                .containsExactly(
                        "The label (nl) is the English \"tram\".",
                        "The description (nl) is the English \"A tram.\".",
                        "The list of keywords (nl) is the English \"a, b, c, d, e, f, g, h\".");
    }

    @Test
    void wordOfBothLanguages_canBeDeclared() {
        List<String> dutch = List.of("1", "2", "3", "4", "5", "6", "7", "8");
        with("tram", "en", "Tram", "A carriage on rails.");
        with("tram", "nl", "Tram", "Een wagen op rails.", dutch, "untranslated");

        assertThat(found()).isEmpty();
    }

    @Test
    void allowanceWithoutNeed_isReported() {
        with("tram", "en", "Tram", "A carriage on rails.", "label-case");

        assertThat(WordRules.check(set))
                .singleElement()
                .hasToString(
                        "tram.en: allow-unneeded \"label-case\" is allowed, but the words keep that rule. Allow it no"
                                + " more.");
    }

    @Test
    void oneLabelForTwoIcons_isReportedUnlessDeclared() {
        with("bus", "en", "Bus stop", "A sign on a pole.").with("halt", "en", "Bus-stop", "A sign on a wall.");
        assertThat(found()).containsExactly("halt.en label-duplicate");

        set.remove(1);
        with("halt", "en", "Bus stop", "A sign on a wall.", "label-duplicate");
        with("coach", "de", "Bus stop", "Ein Schild an der Wand.");
        assertThat(found()).doesNotContain("halt.en label-duplicate", "coach.de label-duplicate");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Close, A calendar with two rings., title-desc-conflict",
        "en, Close, A small calendar with two rings., title-desc-conflict",
        "en, Close, 'A calendar, ruled.', title-desc-conflict",
        "en, Close, A cross beside a calendar., ",
        "en, Calendar page, A calendar with two rings., ",
        "en, Diary, A calendar with two rings., ",
        "en, Close, A calendar-like frame., ",
        "de, Schließen, Ein kleiner Kalender mit zwei Ringen., title-desc-conflict",
        "de, Schließen, Ein Kreuz neben einem Kalender., ",
        "fr, Fermer, Un calendrier rond avec deux anneaux., title-desc-conflict",
        "fr, Fermer, Une croix dans un calendrier., ",
        "es, Cerrar, Un calendario con dos anillas., title-desc-conflict",
        "it, Chiudi, Un calendario con due anelli., title-desc-conflict",
        "pt, Fechar, Um calendário com duas argolas., title-desc-conflict",
        "nl, Sluiten, Een kleine kalender met twee ringen., title-desc-conflict",
        "pl, Zamknij, Mały kalendarz z dwoma pierścieniami., title-desc-conflict",
        "sv, Stäng, En liten kalender med två ringar., title-desc-conflict",
        "ar, إغلاق, تقويم بحلقتين., title-desc-conflict",
        "ar, إغلاق, علامة بجانب تقويم., ",
        "he, סגירה, לוח שנה עם שתי טבעות., title-desc-conflict",
        "ja, 閉じる, 輪が二つあるカレンダー。, title-desc-conflict",
        "ja, 閉じる, カレンダーの横の印。, ",
        "ja, 閉じる, 電子カレンダー。, "
    })
    void descriptionOfAnotherIcon_isReported(String tag, String label, String description, String rule) {
        String calendar = switch (tag) {
            case "de", "sv", "nl" -> "Kalender";
            case "fr" -> "Calendrier";
            case "pt" -> "Calendário";
            case "pl" -> "Kalendarz";
            case "es", "it" -> "Calendario";
            case "ar" -> "تقويم";
            case "he" -> "לוח שנה";
            case "ja" -> "カレンダー";
            default -> "Calendar";
        };
        List<String> keywords = label.equals("Diary") ? List.of("calendar", "b", "c", "d", "e", "f", "g", "h") : EIGHT;
        with("close", tag, label, description, keywords).with("calendar", tag, calendar, "-");

        assertThat(found())
                .filteredOn(line -> line.startsWith("close"))
                .isEqualTo(rule == null ? List.of() : List.of("close." + tag + " " + rule));
    }

    @Test
    void brandOfTheSet_mustNotBeNamedByAnotherIcon() {
        brand("en", "Chirper", "An open beak.", "Chirp Net").with("bird", "en", "Bird", "The bird of chirper.");
        with("net", "en", "Net", "A wire in the chirp net.");

        assertThat(found()).containsExactly("bird.en title-desc-conflict", "net.en title-desc-conflict");
    }

    @Test
    void brandWrittenInLatinLetters_isNoStrayWord() {
        brand("ar", "Chirper", "طائر يغرد.").brand("en", "Chirper", "A bird.");
        with("bird", "ar", "طائر Chirper", "طائر.", List.of("1", "2", "3", "4", "5", "6", "7", "8"));

        assertThat(found()).doesNotContain("bird.ar label-language");
    }

    @Test
    void keywords_areEnoughAndDiffer() {
        with("tram", "en", "Tram", "A carriage on rails.", List.of("tram", "A", "a", "b", "c", "d\u0007", "e"));

        assertThat(WordRules.check(set))
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(
                        tuple("keywords", Severity.WARNING),
                        tuple("keyword-repeats", Severity.WARNING),
                        tuple("keyword-repeats", Severity.WARNING),
                        tuple("keyword-characters", Severity.ERROR));
    }

    @Test
    void aliasThatIsTheLabel_isReported() {
        brand("en", "Chirper", "A bird.", "chirper", "Chirp Er");

        assertThat(found()).containsExactly("Chirper.en alias-repeats");
    }

    @Test
    void everyRule_isInTheDocumentation() throws IOException {
        Set<String> rules = new TreeSet<>(Set.of(
                "translation",
                "untranslated",
                "label-duplicate",
                "keywords",
                "alias-repeats",
                "keyword-repeats",
                "alias-characters",
                "keyword-characters",
                "allow-unneeded"));
        WordTables.rows("pairs.tsv").forEach(row -> rules.addAll(List.of(row[0].split(" "))));
        rules.remove("-");
        Set<String> documented = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("../docs/words.md"))) {
            if (line.startsWith("| `")) {
                Pattern.compile("`([a-z-]+)`")
                        .matcher(line.split("\\|")[1])
                        .results()
                        .forEach(id -> documented.add(id.group(1)));
            }
        }

        assertThat(documented).isEqualTo(rules);
    }
}
