package org.heraldui.vaadin.icon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import org.heraldui.icons.Direction;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconText;
import org.heraldui.icons.Icons;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeraldIconTest {
    private static final String TRAM =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path d='M1 1h9v9z'/></svg>";

    private final UI ui = new UI();

    @BeforeEach
    void enterEnglishPage() {
        UI.setCurrent(ui);
        ui.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void leavePage() {
        UI.setCurrent(null);
    }

    @Test
    void decorative_noName() {
        Element element = new HeraldIcon(Icons.CALENDAR.decorative()).getElement();
        assertThat(element.getTag()).isEqualTo("herald-icon");
        assertThat(element.getAttribute("icon")).isEqualTo("calendar");
        assertThat(element.getAttributeNames()).containsExactly("icon");
    }

    @Test
    void labelled_catalogueLabel() {
        assertThat(attribute(new HeraldIcon(Icons.CALENDAR.labelled()), "aria-label"))
                .isEqualTo("Calendar");
    }

    @Test
    void ownLabel_isTheName() {
        assertThat(attribute(new HeraldIcon(Icons.CALENDAR.labelled("Pick <b>a</b> date")), "aria-label"))
                .isEqualTo("Pick <b>a</b> date");
    }

    @Test
    void described_labelAndDescription() {
        HeraldIcon icon = new HeraldIcon(Icons.CALENDAR.described());
        assertThat(attribute(icon, "aria-label")).isEqualTo("Calendar");
        assertThat(attribute(icon, "aria-description"))
                .isEqualTo(Icons.CALENDAR.text(Locale.ENGLISH).description());
    }

    @Test
    void localeChange_catalogueLabelFollows() {
        HeraldIcon icon = new HeraldIcon(Icons.CALENDAR.labelled());
        change(icon, Locale.GERMAN);
        assertThat(attribute(icon, "aria-label")).isEqualTo("Kalender");
        assertThat(attribute(icon, "lang")).isNull();
    }

    @Test
    void localeChange_ownLabelAndChosenLanguageStay() {
        HeraldIcon own = new HeraldIcon(Icons.CALENDAR.labelled("Termine"));
        HeraldIcon chosen = new HeraldIcon(Icons.CALENDAR.labelled(Locale.GERMAN));
        change(own, Locale.FRENCH);
        change(chosen, Locale.FRENCH);
        assertThat(attribute(own, "aria-label")).isEqualTo("Termine");
        assertThat(attribute(chosen, "aria-label")).isEqualTo("Kalender");
        assertThat(attribute(chosen, "lang")).isEqualTo("de");
    }

    @Test
    void untranslatedLanguage_englishSaysSo() {
        HeraldIcon icon = new HeraldIcon(Icons.CALENDAR.labelled());
        change(icon, Locale.forLanguageTag("fi"));
        assertThat(attribute(icon, "aria-label")).isEqualTo("Calendar");
        assertThat(attribute(icon, "lang")).isEqualTo("en");
    }

    @Test
    void setIcon_replacesEverything() {
        HeraldIcon icon = new HeraldIcon(Icons.CALENDAR.described());
        icon.setIcon(Icons.CLOCK.decorative());
        assertThat(icon.getIcon()).isEqualTo(Icons.CLOCK.decorative());
        assertThat(icon.getElement().getAttributeNames()).containsExactly("icon");
    }

    @Test
    void ownIcon_bringsItsDrawing() {
        Icon tram = Icon.fromSvg("tram", TRAM, IconText.of(Locale.ENGLISH, "Tram", "A tram."))
                .withDirection(Direction.MIRROR);
        HeraldIcon icon = new HeraldIcon(tram.labelled());
        assertThat(icon.getElement().getPropertyRaw("drawing").toString())
                .contains("\"viewBox\":\"0 0 16 16\"")
                .contains("\"path\":\"M1 1h9v9z\"")
                .contains("\"mirror\":true");
        icon.setIcon(Icons.CLOCK.labelled());
        assertThat(icon.getElement().hasProperty("drawing")).isFalse();
    }

    @Test
    void ownIconWithASecondDrawing_bringsBoth() {
        Icon tram = Icon.fromSvg("tram", TRAM, IconText.of(Locale.ENGLISH, "Tram", "A tram."))
                .withRightToLeftSvg(TRAM.replace("M1", "M5"));
        assertThat(new HeraldIcon(tram.labelled())
                        .getElement()
                        .getPropertyRaw("drawing")
                        .toString())
                .contains("\"path\":\"M1 1h9v9z\"")
                .contains("\"rightToLeft\":\"M5 1h9v9z\"")
                .contains("\"mirror\":false");
    }

    @Test
    @SuppressWarnings("NullAway") // What the compiler refuses, other compilers pass.
    void nullIcon_saysWhatToGive() {
        assertThatNullPointerException()
                .isThrownBy(() -> new HeraldIcon(Icons.CALENDAR.labelled()).setIcon(null))
                .withMessage("The icon is null. Give a form of one, such as Icons.CALENDAR.labelled().");
    }

    @Test
    void serialised_comesBack() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HeraldIcon(Icons.CALENDAR.labelled()));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            HeraldIcon back = (HeraldIcon) in.readObject();
            assertThat(back.getIcon()).isEqualTo(Icons.CALENDAR.labelled());
            assertThat(attribute(back, "aria-label")).isEqualTo("Calendar");
        }
    }

    private void change(HeraldIcon icon, Locale locale) {
        ui.setLocale(locale);
        icon.localeChange(new LocaleChangeEvent(ui, locale));
    }

    private static String attribute(HeraldIcon icon, String name) {
        return icon.getElement().getAttribute(name);
    }
}
