package org.heraldui.vaadin.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.BindingActiveException;
import com.vaadin.flow.signals.local.ValueSignal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {
    private TestUi ui;

    @BeforeEach
    void open() {
        ui = new TestUi(Locale.UK);
    }

    @AfterEach
    void close() {
        ui.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | A       | By A
            en | A;B     | By A and B
            en | A;B;C   | By A, B and C
            en | A;B;C;D | By A, B, C and D
            de | A;B;C   | Von A, B und C
            fr | A;B;C   | Par A, B et C
            es | A;B;C   | Por A, B y C
            es | Ana;Isabel      | Por Ana e Isabel
            es | Ana;Hilda       | Por Ana e Hilda
            es | Ana;Hielo       | Por Ana y Hielo
            es | A;Ana;Íñigo     | Por A, Ana e Íñigo
            it | A;B;C   | Di A, B e C
            pt | A;B;C   | Por A, B e C
            nl | A;B;C   | Door A, B en C
            pl | A;B;C   | Tekst: A, B i C
            sv | A;B;C   | Av A, B och C
            ar | أ;ب;ج   | إعداد: أ، ب وج
            he | א;ב;ג   | מאת א, ב וג
            he | א;Reuters | מאת א ו-Reuters
            ja | A;B;C   | 執筆：A、B、C
            fi | A;B     | By A and B
            """)
    void namesAlone_makeASentenceOfTheLanguage(String language, String names, String sentence) {
        ui.setLocale(Locale.forLanguageTag(language));
        Byline byline =
                new Byline(Stream.of(names.split(";")).map(Contributor::person).toArray(Contributor[]::new));
        assertThat(byline.getElement().getTextRecursively()).isEqualTo(sentence);
    }

    @Test
    void oneNameInsideAnother_staysTwoPeople() {
        Byline byline = new Byline(
                Contributor.person("Sam Levin").withProfile(URI.create("/levin")),
                Contributor.person("Sam Levine").withProfile(URI.create("/levine")));
        Elements links =
                Jsoup.parseBodyFragment(byline.getElement().getOuterHTML()).select("a[rel=author]");
        assertThat(links.eachText()).containsExactly("Sam Levin", "Sam Levine");
        assertThat(links.eachAttr("href")).containsExactly("/levin", "/levine");
    }

    @Test
    void noContributors_showNothing() {
        assertThat(new Byline().getElement().getChildCount()).isZero();
    }

    @Test
    void details_makeAListWithAnEmptyAlternativeForThePicture() {
        Byline byline = new Byline(
                Contributor.person("Isla")
                        .withRole("Sea correspondent")
                        .withPicture(URI.create("/isla.jpg"))
                        .withLocation("Skellan"),
                Contributor.agency("Saltwind"));
        Element list = byline.getElement().getChild(0);
        assertThat(list.getTag()).isEqualTo("ul");
        assertThat(list.getAttribute("role")).isEqualTo("list");
        assertThat(list.getChild(0).getChildren().map(Element::getTextRecursively))
                .containsExactly("", "By Isla", "Sea correspondent", "Reporting from Skellan");
        assertThat(list.getChild(0).getChild(0).getAttribute("alt")).isEmpty();
        assertThat(list.getChild(1).getTextRecursively()).isEqualTo("By Saltwind");
    }

    @Test
    void foreignName_carriesItsLanguage() {
        Byline byline = new Byline(Contributor.agency("Agence de Presse").withLanguage(Locale.FRENCH));
        assertThat(byline.getElement().getOuterHTML()).contains("<bdi lang=\"fr\"");
    }

    @Test
    void contentLanguage_isSpokenAndNotMarkedAgain() {
        Byline byline = new Byline(Contributor.agency("DPA"));
        byline.setContentLocale(Locale.GERMAN);
        assertThat(byline.getElement().getTextRecursively()).isEqualTo("Von DPA");
        assertThat(byline.getElement().hasAttribute("lang")).isFalse();
        assertThat(byline.getContentLocale()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void contentLanguageWithoutTranslation_speaksThatOfThePageAndSaysSo() {
        ui.setLocale(Locale.forLanguageTag("ar"));
        Byline byline = new Byline(Contributor.agency("ABC"));
        byline.setContentLocale(Locale.forLanguageTag("cy"));
        assertThat(byline.getElement().getTextRecursively()).isEqualTo("إعداد: ABC");
        assertThat(byline.getElement().getAttribute("lang")).isEqualTo("ar");
        assertThat(byline.getElement().getAttribute("dir")).isEqualTo("rtl");
    }

    @Test
    void pageLanguage_isFollowed() {
        Byline byline = ui.show(new Byline(Contributor.agency("ABC")));
        ui.setLocale(Locale.GERMAN);
        assertThat(byline.getElement().getTextRecursively()).isEqualTo("Von ABC");
    }

    @Test
    void i18n_replacesEveryText() {
        Byline byline =
                new Byline(Contributor.person("A").withLocation("B"), Contributor.person("C"), Contributor.person("D"));
        byline.setI18n(new BylineI18n()
                .setBy("[by {0}]")
                .setReportingFrom("[from {0}]")
                .setSeparator(";")
                .setLast(";and;")
                .setPair("&"));
        assertThat(byline.getElement().getTextRecursively()).isEqualTo("[by A][from B][by C][by D]");
        byline.setContributors(Contributor.person("A"), Contributor.person("B"), Contributor.person("C"));
        assertThat(byline.getElement().getTextRecursively()).isEqualTo("[by A;B;and;C]");
        byline.setContributors(Contributor.person("A"), Contributor.person("B"));
        assertThat(byline.getElement().getTextRecursively()).isEqualTo("[by A&B]");
    }

    @Test
    void i18nInUntranslatedLanguage_isOfThatLanguage() {
        ui.setLocale(Locale.forLanguageTag("fi"));
        Byline byline = new Byline(Contributor.agency("STT"));
        assertThat(byline.getElement().getAttribute("lang")).isEqualTo("en");
        byline.setI18n(new BylineI18n().setBy("Kirjoittanut {0}"));
        assertThat(byline.getElement().hasAttribute("lang")).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is refused
    void i18nWithoutPlaceForTheName_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BylineI18n().setBy("By"))
                .withMessageStartingWith("The text \"By\" has no place for the names. Put {0}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BylineI18n().setReportingFrom("From"))
                .withMessageContaining("\"From\"");
        assertThatNullPointerException().isThrownBy(() -> new Byline().setI18n(null));
    }

    @Test
    void bindContributors_followsTheSignalAndGuardsTheSetter() {
        ValueSignal<List<Contributor>> signal = new ValueSignal<>(List.of(Contributor.person("A")));
        Byline byline = ui.show(new Byline());
        byline.bindContributors(signal);
        assertThat(byline.getContributors()).containsExactly(Contributor.person("A"));
        signal.set(List.of(Contributor.person("B")));
        assertThat(byline.getElement().getTextRecursively()).isEqualTo("By B");
        assertThatExceptionOfType(BindingActiveException.class)
                .isThrownBy(() -> byline.setContributors(Contributor.person("C")));
    }
}
