package org.heraldui.icons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IconCatalogueTest {

    @Test
    void all_isSortedAndEqualsTheConstants() throws IllegalAccessException {
        assertThat(IconCatalogue.all())
                .hasSizeGreaterThan(60)
                .extracting(Icon::name)
                .isSorted()
                .doesNotHaveDuplicates();
        for (Field constant : Icons.class.getFields()) {
            Icon icon = (Icon) constant.get(null);
            assertThat(constant.getName())
                    .isEqualTo(icon.name().toUpperCase(Locale.ROOT).replace('-', '_'));
            assertThat(IconCatalogue.get(icon.name())).isSameAs(icon);
        }
        assertThat(Icons.class.getFields()).hasSameSizeAs(IconCatalogue.all());
    }

    @Test
    void drawingsAndLabels_differ() {
        assertThat(IconCatalogue.all()).extracting(Icon::drawing).doesNotHaveDuplicates();
        assertThat(IconCatalogue.all())
                .extracting(icon -> icon.text(Locale.ENGLISH).label())
                .doesNotHaveDuplicates();
    }

    @Test
    void metadata_isComplete() {
        assertThat(IconCatalogue.all()).allSatisfy(icon -> {
            assertThat(icon.metadata().categories()).hasSizeBetween(1, 2);
            assertThat(icon.metadata().trademark() != null)
                    .as("trademark")
                    .isEqualTo(icon.metadata().brand());
            assertThat(icon.metadata().since()).matches("\\d+\\.\\d+");
            assertThat(icon.isBuiltIn()).isTrue();
            assertThat(icon.text(Locale.ENGLISH).keywords()).hasSizeGreaterThanOrEqualTo(8);
        });
        assertThat(IconCatalogue.all())
                .flatExtracting(icon -> icon.metadata().categories())
                .contains(Category.values());
    }

    @Test
    void byName_findsOrIsEmpty() {
        assertThat(IconCatalogue.byName("log-out")).containsSame(Icons.LOG_OUT);
        assertThat(IconCatalogue.byName("Log-Out")).isEmpty();
        assertThat(IconCatalogue.byName("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "calender, There is no icon \"calender\". Did you mean \"calendar\"",
        "envelope, There is no icon \"envelope\". Did you mean \"email\"",
        "qqqqq, There is no icon \"qqqqq\". IconCatalogue.all() lists the names.",
        "'', There is no icon \"\". IconCatalogue.all() lists the names.",
        "'-/-', There is no icon \"-/-\". IconCatalogue.all() lists the names.",
    })
    void unknownName_isRefusedWithASuggestion(String name, String message) {
        assertThatThrownBy(() -> IconCatalogue.get(name))
                .isInstanceOf(IconNotFoundException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void hostileName_isQuotedHarmlessly() {
        assertThatThrownBy(() -> IconCatalogue.get("\u001B[31m\n" + "x".repeat(100_000)))
                .isInstanceOf(IconNotFoundException.class)
                .hasMessageStartingWith("There is no icon \"·[31m·xxx")
                .hasMessageContaining("…\".")
                .message()
                .hasSizeLessThan(200);
    }

    @ParameterizedTest
    @CsvSource({"calendar", "Calendar", "CALENDAR", "'  cal-endar!'", "Ca\u0301lendar"})
    void find_ignoresCaseSpacePunctuationAndAccents(String title) {
        assertThat(IconCatalogue.find(title)).containsExactly(Icons.CALENDAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!", "calenda", "calendars"})
    void find_takesWholeTitlesOnly(String title) {
        assertThat(IconCatalogue.find(title)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "en-US-x-lvariant-POSIX", "tlh", "und", "zh-Hant-TW"})
    void languageWithoutWords_isServedInEnglish(String tag) {
        Locale locale = Locale.forLanguageTag(tag);

        assertThat(IconCatalogue.supported(locale)).isEqualTo(Locale.ENGLISH);
        assertThat(Icons.CALENDAR.text(locale).label()).isEqualTo("Calendar");
        assertThat(Icons.CALENDAR.labelled(locale).locale()).contains(Locale.ENGLISH);
        assertThat(Icons.CALENDAR.labelled(locale).toSvg()).contains(" lang=\"en\"");
    }

    @Test
    void locales_beginWithEnglishAndAreAllServed() {
        assertThat(IconCatalogue.locales()).first().isEqualTo(Locale.ENGLISH);
        assertThat(IconCatalogue.locales())
                .allSatisfy(locale -> assertThat(IconCatalogue.all())
                        .allSatisfy(
                                icon -> assertThat(icon.text(locale).locale()).isEqualTo(locale)));
    }

    @Test
    void collections_areImmutable() {
        List<Collection<?>> collections = List.of(
                IconCatalogue.all(),
                IconCatalogue.locales(),
                IconCatalogue.find("calendar"),
                IconCatalogue.search("calendar", Locale.ENGLISH),
                IconCatalogue.search("", Locale.ENGLISH),
                Icons.CALENDAR.metadata().categories(),
                Icons.CALENDAR.text(Locale.ENGLISH).keywords(),
                Icons.EMAIL.text(Locale.ENGLISH).aliases());

        assertThat(collections)
                .allSatisfy(collection ->
                        assertThatThrownBy(collection::clear).isInstanceOf(UnsupportedOperationException.class));
    }

    @Test
    void manyThreads_seeTheSame() {
        List<String> seen = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> Icons.EMAIL.text(Locale.GERMAN) + " " + IconCatalogue.find("Mail"))
                .distinct()
                .toList();

        assertThat(seen).hasSize(1);
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefused() {
        assertThat(Arrays.<Runnable>asList(
                        () -> IconCatalogue.byName(null),
                        () -> IconCatalogue.get(null),
                        () -> IconCatalogue.find(null),
                        () -> IconCatalogue.find("x", null),
                        () -> IconCatalogue.search(null, Locale.ENGLISH),
                        () -> IconCatalogue.search("x", null),
                        () -> IconCatalogue.supported(null)))
                .allSatisfy(call -> assertThatThrownBy(call::run)
                        .isInstanceOf(NullPointerException.class)
                        .hasMessageMatching("The .* is null\\. .*"));
    }
}
