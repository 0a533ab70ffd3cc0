package org.heraldui.vaadin.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.UUID;
import org.heraldui.vaadin.shared.Heading;
import org.heraldui.vaadin.shared.HeadingLevel;

/** What stands above the body: kicker, headline, standfirst, byline, times and a share bar. */
@Tag(Tag.HEADER)
class ArticleHeader extends Component {
    private static final long serialVersionUID = 1L;

    /** What the header consists of, in the order of reading. */
    enum Part {
        KICKER,
        HEADLINE,
        STANDFIRST,
        META,
        SHARE
    }

    final Heading headline = new Heading(HeadingLevel.H1, "");
    final Byline byline = new Byline();
    final PublishedTime publishedTime = new PublishedTime();
    final Parts<Part> parts = new Parts<>(getElement(), Part.class);
    private String kicker = "";
    private String standfirst = "";

    ArticleHeader() {
        getElement().getClassList().add("herald-article-header");
        headline.setId("herald-" + UUID.randomUUID());
        headline.addClassName("herald-article-headline");
        parts.set(Part.HEADLINE, headline);
        Div meta = new Div(byline, publishedTime);
        meta.addClassName("herald-article-meta");
        parts.set(Part.META, meta);
    }

    String getKicker() {
        return kicker;
    }

    void setKicker(String kicker) {
        this.kicker = Objects.requireNonNull(kicker, "The kicker is null. Give \"\" for none.");
        setText(Part.KICKER, kicker, "herald-article-kicker");
    }

    String getStandfirst() {
        return standfirst;
    }

    void setStandfirst(String standfirst) {
        this.standfirst = Objects.requireNonNull(standfirst, "The standfirst is null. Give \"\" for none.");
        setText(Part.STANDFIRST, standfirst, "herald-article-standfirst");
    }

    private void setText(Part part, String text, String className) {
        if (text.isBlank()) {
            parts.set(part, null);
            return;
        }
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(className);
        parts.set(part, paragraph);
    }
}
