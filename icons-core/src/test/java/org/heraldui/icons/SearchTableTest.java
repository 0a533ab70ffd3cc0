package org.heraldui.icons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heraldui.icons.check.WordTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers type in twelve languages, and the icon they mean. */
class SearchTableTest {

    static Stream<Arguments> queries() {
        return WordTables.rows("queries.tsv").stream()
                .map(row -> arguments(row[0], row[1], row[2], Integer.parseInt(row[3]), row[4]));
    }

    @ParameterizedTest(name = "{0} {1} → {2} ({4})")
    @MethodSource("queries")
    void query_findsTheIconAmongTheFirst(String tag, String query, String icon, int within, String why) {
        List<String> found = IconCatalogue.search(query, Locale.forLanguageTag(tag)).stream()
                .limit(within)
                .map(Icon::name)
                .toList();

        assertThat(found).as(why).contains(icon);
    }

    @Test
    void everyLanguage_hasItsQueries() {
        Map<String, Long> byLanguage = WordTables.rows("queries.tsv").stream()
                .collect(Collectors.groupingBy(row -> row[0], Collectors.counting()));

        assertThat(byLanguage.keySet())
                .containsExactlyInAnyOrderElementsOf(IconCatalogue.locales().stream()
                        .map(Locale::toLanguageTag)
                        .toList());
        assertThat(byLanguage).allSatisfy((tag, count) -> assertThat(count).isGreaterThanOrEqualTo(12));
        assertThat(byLanguage.values().stream().mapToLong(Long::longValue).sum())
                .isGreaterThanOrEqualTo(200);
    }
}
