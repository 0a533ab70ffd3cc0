package org.heraldui.vaadin.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.local.ValueSignal;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heraldui.vaadin.TestPage;
import org.heraldui.vaadin.shared.HeadingLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedStoriesTest {
    private static final URI PAGE = URI.create("/news/harbour");
    private static final RelatedStory STORY = new RelatedStory("Harbour stays open", PAGE);

    private static List<Element> all(Element root, String tag) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(child -> all(child, tag).stream()))
                .filter(element -> !element.isTextNode() && element.getTag().equals(tag))
                .distinct()
                .toList();
    }

    @Test
    void section_isNamedByItsHeading() {
        RelatedStories related = new RelatedStories(STORY);
        Element heading = all(related.getElement(), "h2").getFirst();
        assertThat(heading.getText()).isEqualTo("More on this");
        assertThat(related.getElement().getTag()).isEqualTo("section");
        assertThat(related.getElement().getAttribute("aria-labelledby")).isEqualTo(heading.getAttribute("id"));
    }

    @Test
    void story_isOneLinkInAHeadingBelow() {
        RelatedStories related = new RelatedStories(STORY, STORY.withKicker("Coast"));
        related.setHeadingLevel(HeadingLevel.H3);
        assertThat(all(related.getElement(), "h3")).hasSize(1);
        assertThat(all(related.getElement(), "h4")).hasSize(2);
        assertThat(all(related.getElement(), "a"))
                .extracting(link -> link.getAttribute("href") + " " + link.getText())
                .containsOnly("/news/harbour Harbour stays open");
        assertThat(all(related.getElement(), "p")).extracting(Element::getText).containsExactly("Coast");
    }

    @Test
    void picture_isDecoration() {
        RelatedStories related = new RelatedStories(STORY.withPicture(URI.create("/a.jpg")));
        assertThat(all(related.getElement(), "img").getFirst().getAttribute("alt"))
                .isEmpty();
    }

    @Test
    void day_isThatOfItsOffsetInTheLanguageOfTheContent() {
        RelatedStories related =
                new RelatedStories(STORY.withPublished(OffsetDateTime.parse("2023-10-21T00:30:00+02:00")));
        related.setContentLocale(Locale.GERMAN);
        Element day = all(related.getElement(), "time").getFirst();
        assertThat(day.getText()).isEqualTo("21. Oktober 2023");
        assertThat(day.getAttribute("datetime")).isEqualTo("2023-10-21T00:30:00+02:00");
        assertThat(all(related.getElement(), "h2").getFirst().getText()).isEqualTo("Mehr zum Thema");
    }

    @Test
    void storyInAnotherLanguage_saysSo() {
        RelatedStories related = new RelatedStories(STORY.withLanguage(Locale.of("ar")));
        Element words = all(related.getElement(), "div").getFirst();
        assertThat(words.getAttribute("lang")).isEqualTo("ar");
        assertThat(words.getAttribute("dir")).isEqualTo("rtl");
    }

    @Test
    void withoutStories_thereIsNothing() {
        RelatedStories related = new RelatedStories(STORY);
        related.setStories(List.of());
        assertThat(related.getElement().getChildCount()).isZero();
        assertThat(related.getElement().hasAttribute("aria-labelledby")).isFalse();
    }

    @Test
    void boundStories_follow() {
        try (TestPage page = new TestPage()) {
            ValueSignal<List<RelatedStory>> signal = new ValueSignal<>(List.of(STORY));
            RelatedStories related = page.add(new RelatedStories());
            related.bindStories(signal);
            assertThat(all(related.getElement(), "li")).hasSize(1);
            signal.set(List.of(STORY, STORY));
            assertThat(all(related.getElement(), "li")).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "mailto:a@b.example"})
    void otherAddresses_areRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelatedStory("Harbour", URI.create(address)))
                .withMessageContaining("\"" + address + "\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STORY.withPicture(URI.create(address)))
                .withMessageContaining("\"" + address + "\"");
    }

    @Test
    void blankHeadline_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelatedStory(" ", PAGE))
                .withMessageContaining("say what the story is called");
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void null_namesTheCure() {
        RelatedStories related = new RelatedStories();
        assertThatNullPointerException()
                .isThrownBy(() -> related.setStories(null))
                .withMessageContaining("empty list");
        assertThatNullPointerException()
                .isThrownBy(() -> related.setHeadingLevel(null))
                .withMessageContaining("HeadingLevel");
        assertThatNullPointerException()
                .isThrownBy(() -> related.setI18n(null))
                .withMessageContaining("RelatedStoriesI18n");
    }
}
