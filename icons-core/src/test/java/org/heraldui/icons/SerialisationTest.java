package org.heraldui.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerialisationTest {
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\"><path d=\"M1 2h3v4z\"/></svg>";
    private static final Icon OWN = Icon.fromSvg(
                    "tram-stop", SVG, IconText.of(Locale.GERMAN, "Haltestelle", "Ein Schild an einem Mast."))
            .withDirection(Direction.MIRROR);

    @SuppressWarnings("unchecked")
    private static <T> T copy(T object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    static Collection<Icon> icons() {
        return IconCatalogue.all();
    }

    @ParameterizedTest
    @MethodSource("icons")
    void iconOfTheCatalogue_comesBackAsItself(Icon icon) {
        assertThat(copy(icon)).isSameAs(icon);
    }

    @Test
    void ownIcon_comesBackEqual() {
        Icon copy = copy(OWN);
        Icon withSecond = OWN.withRightToLeftSvg(SVG.replace("v4", "v5"));

        assertThat(copy(withSecond)).isEqualTo(withSecond).isNotEqualTo(OWN.withRightToLeftSvg(SVG));
        assertThat(copy).isEqualTo(OWN).isNotSameAs(OWN).hasSameHashCodeAs(OWN);
        assertThat(copy.text(Locale.ENGLISH)).isEqualTo(OWN.text(Locale.ENGLISH));
        assertThat(copy.decorative().toSvg()).isEqualTo(OWN.decorative().toSvg());
    }

    @Test
    void iconOfTheCatalogueWithAnotherDirection_isNotTheCatalogues() {
        Icon turned = Icons.CALENDAR.withDirection(Direction.MIRROR);

        assertThat(copy(turned)).isEqualTo(turned).isNotEqualTo(Icons.CALENDAR);
    }

    static List<AccessibleIcon> accessibleIcons() {
        return List.of(
                Icons.CALENDAR.decorative(),
                Icons.CAMERA.labelled(),
                Icons.CLOCK.labelled(Locale.FRENCH),
                Icons.CLOSE.labelled("Close the map"),
                Icons.COMMENT.described(),
                Icons.COMPASS.described(Locale.GERMAN),
                Icons.COPY.described("Copy", "Copies the page's address."),
                OWN.labelled());
    }

    @ParameterizedTest
    @MethodSource("accessibleIcons")
    void accessibleIcon_comesBackEqual(AccessibleIcon icon) {
        AccessibleIcon copy = copy(icon);
        SvgOptions fixed = SvgOptions.DEFAULT.withIdPrefix("fixed");

        assertThat(copy).isEqualTo(icon).hasSameHashCodeAs(icon).hasToString(icon.toString());
        assertThat(copy.toSvg(fixed)).isEqualTo(icon.toSvg(fixed));
        assertThat(copy.label()).isEqualTo(icon.label());
        assertThat(copy.in(Locale.ENGLISH).locale())
                .isEqualTo(icon.in(Locale.ENGLISH).locale());
    }

    @Test
    void accessibleIcons_differByFormIconAndWords() {
        assertThat(accessibleIcons()).doesNotHaveDuplicates();
        assertThat(Icons.CALENDAR.labelled("A")).isNotEqualTo(Icons.CALENDAR.labelled("B"));
        assertThat((Object) Icons.CALENDAR.labelled()).isNotEqualTo(Icons.CALENDAR.described());
    }
}
