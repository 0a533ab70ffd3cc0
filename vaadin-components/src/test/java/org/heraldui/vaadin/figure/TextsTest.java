package org.heraldui.vaadin.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u200b", "\ufeff", "&nbsp;", " \u00a0&nbsp; ", "\u2003\u2060"})
    void nothingToBeSeen_blank(String text) {
        assertThat(Texts.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "–", "\u00a0x\u00a0", "Tom &nbsp; Jerry", "水"})
    void somethingToBeSeen_notBlank(String text) {
        assertThat(Texts.isBlank(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pier | The pier",
                "The pier | THE  PIER!",
                "The pier, shut. | the-pier (shut)",
                "Café du port | Cafe du Port",
                "A gull | A gull on a post",
                "The whole caption, with a gull on a post (Isla Penrowan) | A gull on a post",
                "Light-house | Lighthouse",
                "灯台の光 | 灯台の光が海を照らす",
                "سفينة خشبية | سَفِينَة خَشَبِيَّة",
                "Straße | STRASSE",
            })
    void equalOrContained_repeat(String one, String other) {
        assertThat(Texts.repeat(one, other.replace("STRASSE", "straße"))).isTrue();
        assertThat(Texts.repeat(other.replace("STRASSE", "straße"), one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Woman polishing lens | Samira Holbeck polishes the last of the 618 prisms in the lamp room",
                "A cat | Location of the harbour",
                "Pier | The piers of Dunmorrow",
                "'' | The pier",
                "… | The pier",
                "灯台 | 東京の港",
            })
    void differentWords_noRepeat(String one, String other) {
        assertThat(Texts.repeat(one, other)).isFalse();
        assertThat(Texts.repeat(other, one)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pier.jpg | x.png",
                "Harbour wall.JPEG | x.png",
                "IMG_1234 | x.png",
                "DSC00012 | x.png",
                "P1010001 | x.png",
                "pier_at_dusk | x.png",
                "pier-1600x900 | x.png",
                "pier-2023-10-26-final | x.png",
                "skellan-head | /pictures/skellan-head.jpg?w=600#a",
                "3f2504e0-4f89-11d3-9a0c-0305e82c3301 | x.png",
                "0123456789abcdef | x.png",
                "image | x.png",
                "undefined | x.png",
                "TODO | x.png",
                "Lorem ipsum | x.png",
                "– | x.png",
            })
    void fileNameOrPlaceholder_seen(String alternative, String source) {
        assertThat(Texts.isFileName(alternative, source)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A gull on a post | gull.jpg",
                "Lighthouse | lighthouse.jpg",
                "Skellan Head | skellan-head.jpg",
                "COVID-19 test | x.png",
                "A 21-year-old | x.png",
                "The U.S. Capitol | x.png",
                "Woman polishing lens | woman-polishing-lens.jpg",
                "灯台 | toudai.jpg",
            })
    void words_noFileName(String alternative, String source) {
        assertThat(Texts.isFileName(alternative, source)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Picture of a pier",
                "An image of a pier",
                "photo of a pier",
                "Photograph showing a pier",
                "Bild von einem Pier",
                "Une photo de la jetée",
                "Photo d’une jetée",
                "Imagen de un muelle",
                "Immagine di un molo"
            })
    void whatAScreenReaderSays_noise(String alternative) {
        assertThat(Texts.isNoise(alternative)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A pier", "Photographers on a pier", "Imageof", "Children hold up a picture of a pier", "Bilder"
            })
    void words_noNoise(String alternative) {
        assertThat(Texts.isNoise(alternative)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 60})
    void shortText_wholeInMessage(int length) {
        assertThat(Texts.excerpt("x".repeat(length))).hasSize(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "😀"})
    void longText_cutAtACharacter(String character) {
        String cut = Texts.excerpt(character.repeat(61));
        assertThat(cut).isEqualTo(character.repeat(55) + "…");
    }
}
