package org.heraldui.vaadin.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.component.html.Paragraph;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {

    @ParameterizedTest
    @CsvSource({"H1, H2, h1, 1", "H2, H3, h2, 2", "H3, H4, h3, 3", "H4, H5, h4, 4", "H5, H6, h5, 5", "H6, H6, h6, 6"})
    void level_knowsItsTagNumberAndTheOneBelow(HeadingLevel level, HeadingLevel lower, String tag, int number) {
        assertThat(level.lower()).isEqualTo(lower);
        assertThat(level.tag()).isEqualTo(tag);
        assertThat(level.number()).isEqualTo(number);
    }

    @Test
    void change_keepsIdAndText() {
        Heading heading = new Heading(HeadingLevel.H2, "Text");
        heading.setId("id");
        heading.setHeadingLevel(HeadingLevel.H4);
        assertThat(heading.getElement().getChild(0).getTag()).isEqualTo("h4");
        assertThat(heading.getElement().getChildCount()).isEqualTo(1);
        assertThat(heading.getText()).isEqualTo("Text");
        assertThat(heading.getHeadingLevel()).isEqualTo(HeadingLevel.H4);
        assertThat(heading.getId()).contains("id");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is refused
    void noText_isNoHeading() {
        Heading heading = new Heading();
        assertThat(heading.getElement().getChildCount()).isZero();
        heading.setText("Text");
        heading.setText(" ");
        assertThat(heading.getElement().getChildCount()).isZero();
        assertThatNullPointerException().isThrownBy(() -> heading.setText(null)).withMessageContaining("text");
        assertThatNullPointerException()
                .isThrownBy(() -> heading.setHeadingLevel(null))
                .withMessageContaining("level");
    }

    @Test
    void blockQuote_holdsParagraphsAndItsSource() {
        BlockQuote quote = new BlockQuote(new Paragraph("Words"));
        assertThat(new BlockQuote().getSource()).isEmpty();
        quote.setSource(URI.create("https://example.org/report"));
        assertThat(quote.getElement().getAttribute("cite")).isEqualTo("https://example.org/report");
        assertThat(quote.getSource()).contains(URI.create("https://example.org/report"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quote.setSource(URI.create("javascript:alert(1)")))
                .withMessageContaining("source \"javascript:alert(1)\"");
        quote.setSource(null);
        assertThat(quote.getElement().hasAttribute("cite")).isFalse();
    }

    @Test
    void cite_holdsATitle() {
        assertThat(new Cite("The Keeper’s Log").getElement().getOuterHTML()).isEqualTo("<cite>The Keeper’s Log</cite>");
        assertThat(new Cite().getText()).isEmpty();
    }
}
