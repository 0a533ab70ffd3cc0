package org.heraldui.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "Über-Größe, ubergrosse",
        "cœur, coeur",
        "błąd, blad",
        "SØK, sok",
        "ＲＳＳ, rss",
        "めーる, メール",
        "ﾊﾞｽ, バス",
        "ハ\u3099ス, バス",
        "نَجْمَة, نجمه",
        "أإآا, اااا",
        "كـتـاب, كتاب",
        "כּוֹכָב, כוכב",
        "'!? ', ''"
    })
    void fold_leavesWhatPeopleType(String text, String folded) {
        assertThat(SearchText.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "en, diary, diaries",
        "de, Zahnrad, Zahnräder",
        "fr, journal, journaux",
        "es, luz, luces",
        "it, orologio, orologi",
        "pt, notificação, notificações",
        "nl, ster, sterren",
        "pl, zegar, zegary",
        "sv, klocka, klockan",
        "ar, ساعة, الساعات",
        "he, לוח שנה, לוח השנה",
        "ja, 星, 星"
    })
    void stem_isThatOfThePlural(String tag, String one, String many) {
        Locale locale = Locale.forLanguageTag(tag);

        assertThat(SearchText.stem(SearchText.words(one), locale))
                .isNotEmpty()
                .isEqualTo(SearchText.stem(SearchText.words(many), locale));
    }

    @ParameterizedTest
    @CsvSource({"en, bus, bus", "en, call, call", "sv, en, en", "he, הר, הר", "fi, talot, talot"})
    void shortWord_isNotCut(String tag, String word, String stem) {
        assertThat(SearchText.stem(SearchText.words(word), Locale.forLanguageTag(tag)))
                .isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({
        "save, save, true",
        "save, sav, true",
        "save, savee, true",
        "save, sabe, true",
        "save, svae, true",
        "save, aves, false",
        "save, sa, false",
        "save, sabr, false"
    })
    void slip_isOneLetter(String a, String b, boolean near) {
        assertThat(Slips.oneApart(a, b)).isEqualTo(near);
        assertThat(Slips.oneApart(b, a)).isEqualTo(near);
    }
}
