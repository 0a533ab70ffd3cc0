package org.heraldui.vaadin.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;

class AltTextTest {

    @Test
    @SuppressWarnings("NullAway")
    void describingNull_namesTheCure() {
        assertThatNullPointerException()
                .isThrownBy(() -> AltText.describing(null))
                .withMessage("The alternative is null. Say what is to be seen, or use AltText.decorative().");
    }

    @Test
    void describing_keepsTheText() {
        assertThat(AltText.describing("A gull on a post").text()).isEqualTo("A gull on a post");
        assertThat(AltText.describing("A gull on a post").longDescription()).isEmpty();
    }

    @Test
    void withLongDescription_keepsTextAndDescription() {
        Paragraph details = new Paragraph("Post, gull, sea.");
        AltText.Description alternative = AltText.describing("A gull").withLongDescription(details);
        assertThat(alternative.text()).isEqualTo("A gull");
        assertThat(alternative.longDescription()).containsSame(details);
    }

    @Test
    void captionIsAlternativeWithLongDescription_keepsIt() {
        Paragraph details = new Paragraph("Post, gull, sea.");
        assertThat(AltText.captionIsAlternative().longDescription()).isEmpty();
        assertThat(AltText.captionIsAlternative().withLongDescription(details).longDescription())
                .containsSame(details);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullLongDescription_namesTheCure() {
        assertThatNullPointerException()
                .isThrownBy(() -> AltText.describing("A gull").withLongDescription(null))
                .withMessage("The long description is null. Leave it out if there is none.");
    }

    @Test
    void decorative_hasNoLongDescription() {
        assertThat(AltText.decorative().longDescription()).isEmpty();
    }
}
