package org.heraldui.vaadin.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heraldui.vaadin.shared.BlockQuote;
import org.heraldui.vaadin.shared.HasContentLocale;
import org.heraldui.vaadin.shared.HasHeadingLevel;
import org.heraldui.vaadin.shared.Heading;
import org.heraldui.vaadin.shared.HeadingLevel;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.heraldui.vaadin.shared.Wording;
import org.jspecify.annotations.Nullable;

/** The parts of an article in the order of reading, its body, and the level and language that all of it has. */
abstract class ArticleFrame extends LocalisedComponent<NewsArticleI18n> implements HasHeadingLevel {
    private static final long serialVersionUID = 1L;

    /** What an article consists of, in the order of reading. */
    enum Part {
        SKIP_LINK,
        HEADER,
        NOTICES,
        LEAD,
        BODY,
        TAGS,
        SHARE,
        END,
        RELATED,
        ADDRESS
    }

    final Parts<Part> parts = new Parts<>(getElement(), Part.class);
    final ArticleHeader header = new ArticleHeader();
    final Div body = new Div();

    ArticleFrame() {
        super(NewsArticle.class, new NewsArticleI18n());
        getElement().getClassList().add("herald-article");
        body.setId("herald-" + UUID.randomUUID());
        body.addClassName("herald-article-body");
        body.getElement().setAttribute("tabindex", "-1");
        parts.set(Part.HEADER, header);
        parts.set(Part.BODY, body);
    }

    @Override
    public HeadingLevel getHeadingLevel() {
        return header.headline.getHeadingLevel();
    }

    /**
     * Moves the headline, and with it the sub-headings and what stands in the slots.
     *
     * @param level the level of the headline; H1 by default, H2 or lower where the page has another heading
     */
    @Override
    public void setHeadingLevel(HeadingLevel level) {
        header.headline.setHeadingLevel(level);
        contents().forEach(this::adopt);
    }

    /**
     * Sets the language of the content, and with it its direction and the language of "by", "published" and the like.
     *
     * @param contentLocale the language; null, the default, for that of the page
     */
    @Override
    public void setContentLocale(@Nullable Locale contentLocale) {
        if (contentLocale == null) {
            getElement().removeAttribute("lang").removeAttribute("dir");
        } else {
            getElement()
                    .setAttribute("lang", contentLocale.toLanguageTag())
                    .setAttribute("dir", Wording.direction(contentLocale));
        }
        header.byline.setContentLocale(contentLocale);
        header.publishedTime.setContentLocale(contentLocale);
        contents().forEach(component -> speak(component, contentLocale));
        super.setContentLocale(contentLocale);
    }

    private Stream<Component> contents() {
        return Stream.of(header.parts.contents(), body.getChildren(), parts.contents())
                .flatMap(Function.identity());
    }

    /** Gives what the application adds the level and, if the article has one, the language of the article. */
    final void adopt(Component component) {
        if (component instanceof HasHeadingLevel heading) {
            heading.setHeadingLevel(getHeadingLevel().lower());
        }
        if (getContentLocale() != null) {
            speak(component, getContentLocale());
        }
    }

    private static void speak(Component component, @Nullable Locale contentLocale) {
        if (component instanceof HasContentLocale speaking) {
            speaking.setContentLocale(contentLocale);
        }
    }

    /**
     * Adds components at the end of the body.
     *
     * @param components what to add; a heading among them gets the level below the headline
     */
    public void addToBody(Component... components) {
        body.add(components);
        Arrays.stream(components).forEach(this::adopt);
    }

    /**
     * Adds a paragraph at the end of the body.
     *
     * @param text its text; markup in it is shown, not run
     * @return the paragraph, for an id or a language of its own
     */
    public Paragraph addParagraph(String text) {
        Paragraph paragraph = new Paragraph(Objects.requireNonNull(text, "The paragraph is null. Give its text."));
        body.add(paragraph);
        return paragraph;
    }

    /**
     * Adds a heading at the end of the body, one level below the headline and moving with it.
     *
     * @param text its text
     * @return the heading, for an id
     */
    public Heading addSubheading(String text) {
        Objects.requireNonNull(text, "The sub-heading is null. Give its text.");
        Heading subheading = new Heading(getHeadingLevel().lower(), text);
        body.add(subheading);
        return subheading;
    }

    /**
     * Adds a quotation of one paragraph at the end of the body. Say in the text around it whose words they are.
     *
     * @param text the words
     * @return the quotation, for more paragraphs, a source or a language of its own
     */
    public BlockQuote addQuotation(String text) {
        Objects.requireNonNull(text, "The quotation is null. Give its words.");
        BlockQuote quotation = new BlockQuote(new Paragraph(text));
        body.add(quotation);
        return quotation;
    }

    /** {@return what the body consists of} */
    public List<Component> getBodyComponents() {
        return body.getChildren().toList();
    }

    /**
     * Takes components out of the body.
     *
     * @param components children of the body
     * @throws IllegalArgumentException if one of them is a child of something else
     */
    public void removeFromBody(Component... components) {
        body.remove(components);
    }

    /** Empties the body. */
    public void removeAllFromBody() {
        body.removeAll();
    }
}
