package org.heraldui.vaadin.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContributorTest {

    @Test
    void person_hasNameAndKindOnly() {
        assertThat(Contributor.person(" Isla Penrowan "))
                .isEqualTo(new Contributor(Contributor.Kind.PERSON, "Isla Penrowan", null, null, null, null, null));
    }

    @Test
    void withers_eachSetsItsOwnValue() {
        assertThat(Contributor.agency("Saltwind")
                        .withRole("Agency")
                        .withProfile(URI.create("/saltwind"))
                        .withPicture(URI.create("/logo.svg"))
                        .withLocation("Skellan")
                        .withLanguage(Locale.FRENCH))
                .isEqualTo(new Contributor(
                        Contributor.Kind.AGENCY,
                        "Saltwind",
                        "Agency",
                        URI.create("/saltwind"),
                        URI.create("/logo.svg"),
                        "Skellan",
                        Locale.FRENCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    void blankName_isRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contributor.person(name))
                .withMessage("The name \"\" is blank. Give the name of the person or agency.");
    }

    @Test
    void blankDetails_becomeNone() {
        Contributor contributor = Contributor.person("Isla").withRole(" ").withLocation("");
        assertThat(contributor).isEqualTo(Contributor.person("Isla"));
        assertThat(contributor.isDetailed()).isFalse();
    }

    @Test
    void scriptAsProfileOrPicture_isRefused() {
        URI script = URI.create("javascript:alert(1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contributor.person("Isla").withProfile(script))
                .withMessageContaining("profile \"javascript:alert(1)\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contributor.person("Isla").withPicture(script))
                .withMessageContaining("picture \"javascript:alert(1)\"");
    }
}
