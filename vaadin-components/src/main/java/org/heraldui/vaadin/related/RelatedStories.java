package org.heraldui.vaadin.related;

import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.signals.Signal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.HasHeadingLevel;
import org.heraldui.vaadin.shared.HeadingLevel;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.heraldui.vaadin.shared.Time;
import org.heraldui.vaadin.shared.Wording;

/**
 * Links to other stories, as cards under a heading.
 *
 * <pre>{@code
 * article.setRelated(new RelatedStories(
 *         new RelatedStory("Harbour stays open in winter", URI.create("/news/harbour")).withKicker("Coast")));
 * }</pre>
 *
 * Without stories there is nothing.
 *
 * <h2>Accessibility</h2>
 *
 * A section named by its heading, with a list. Each story is one link, the headline, in a heading one level below; the
 * whole card can be clicked. Pictures are decoration and have an empty alternative. Nothing is announced. On paper
 * headlines and days are left. Sources: WCAG 2.2, 1.3.1, 2.4.4, 2.4.6 and 2.5.8.
 */
@Tag(Tag.SECTION)
@StyleSheet(Assets.FOLDER + "related.css")
public class RelatedStories extends LocalisedComponent<RelatedStoriesI18n> implements HasHeadingLevel {
    private static final long serialVersionUID = 1L;

    private final String headingId = "herald-" + UUID.randomUUID();
    private final SignalPropertySupport<List<RelatedStory>> stories;
    private HeadingLevel level = HeadingLevel.H2;

    /**
     * Creates a section.
     *
     * @param stories the stories, the most important first
     */
    public RelatedStories(RelatedStory... stories) {
        super(RelatedStories.class, new RelatedStoriesI18n());
        getElement().getClassList().add("herald-related");
        this.stories = SignalPropertySupport.create(this, list -> localise());
        setStories(List.of(stories));
    }

    /** {@return the stories; unmodifiable} */
    public List<RelatedStory> getStories() {
        return Objects.requireNonNullElse(stories.get(), List.of());
    }

    /**
     * Sets the stories.
     *
     * @param stories the most important first; none to show nothing
     */
    public void setStories(List<RelatedStory> stories) {
        this.stories.set(
                List.copyOf(Objects.requireNonNull(stories, "The stories are null. Give an empty list for none.")));
    }

    /**
     * Lets the stories follow a signal. While bound, {@link #setStories} throws.
     *
     * @param signal the stories
     * @return the binding
     */
    public SignalBinding<List<RelatedStory>> bindStories(Signal<List<RelatedStory>> signal) {
        return stories.bind(signal);
    }

    @Override
    public HeadingLevel getHeadingLevel() {
        return level;
    }

    /**
     * Sets the level of the heading; the headlines are one level below.
     *
     * @param level H2 by default
     */
    @Override
    public void setHeadingLevel(HeadingLevel level) {
        this.level = Objects.requireNonNull(level, "The level is null. Give one of HeadingLevel.H1 to H6.");
        localise();
    }

    @Override
    protected void localise() {
        getElement().removeAllChildren();
        if (getStories().isEmpty()) {
            getElement().removeAttribute("aria-labelledby");
            return;
        }
        Wording wording = wording();
        Element heading = part(level.tag(), "heading").setAttribute("id", headingId);
        heading.setText(wording.say(getI18n().getHeading(), "heading"));
        wording.mark(heading, getI18n().getHeading());
        Element list = part("ul", "list").setAttribute("role", "list");
        getStories().forEach(story -> list.appendChild(card(story, wording.language())));
        getElement().setAttribute("aria-labelledby", headingId);
        getElement().appendChild(heading, list);
    }

    private Element card(RelatedStory story, Locale language) {
        Element words = part("div", "words");
        if (story.language() != null) {
            words.setAttribute("lang", story.language().toLanguageTag());
            words.setAttribute("dir", Wording.direction(story.language()));
        }
        if (!story.kicker().isBlank()) {
            words.appendChild(part("p", "kicker").setText(story.kicker()));
        }
        Anchor link = new Anchor();
        link.setHref(story.uri().toString());
        link.setText(story.headline());
        words.appendChild(part(level.lower().tag(), "headline").appendChild(link.getElement()));

        Element card = part("li", "story");
        if (story.picture() != null) {
            card.appendChild(part("img", "picture")
                    .setAttribute("src", story.picture().toString())
                    .setAttribute("alt", "")
                    .setAttribute("loading", "lazy"));
        }
        card.appendChild(words);
        if (story.published() != null) {
            card.appendChild(day(story.published(), language).getElement());
        }
        return card;
    }

    private static Time day(OffsetDateTime published, Locale language) {
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(language);
        Time day = new Time(published, format.format(published));
        day.getElement().getClassList().add("herald-related-day");
        return day;
    }

    private static Element part(String tag, String name) {
        Element part = new Element(tag);
        part.getClassList().add("herald-related-" + name);
        return part;
    }
}
