package org.heraldui.vaadin.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.heraldui.vaadin.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Says what was wrong in an article, and leads to the place that was changed and back.
 *
 * <pre>{@code
 * Paragraph steps = article.addParagraph("Eleven tonnes of sand and lime went up 138 steps, in buckets.");
 * CorrectionNotice notice = new CorrectionNotice(
 *         LocalDate.of(2023, 10, 26), "An earlier version of this article gave the tower 128 steps; it has 138.");
 * notice.setCorrected(steps);
 * article.setNotices(notice);
 * }</pre>
 *
 * <h2>Accessibility</h2>
 *
 * A {@code note} that begins with the visible word "Correction", so that nothing rests on colour or an icon. Its link
 * moves the focus to the corrected text; a link at the end of that text moves it back. The address and the history of
 * the browser stay as they are. It is part of the page and not announced. Source: WCAG 2.2, 1.4.1; WAI-ARIA 1.2,
 * {@code note}.
 */
@Tag(Tag.DIV)
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "article.css")
public class CorrectionNotice extends LocalisedComponent<CorrectionNoticeI18n> {
    private static final long serialVersionUID = 1L;

    private final Element backLink = link("herald-correction-back");
    private @Nullable LocalDate date;
    private String text = "";
    private @Nullable Component corrected;

    /** Creates a notice without a text. */
    public CorrectionNotice() {
        super(CorrectionNotice.class, new CorrectionNoticeI18n());
        getElement().getClassList().add("herald-correction");
        getElement().setAttribute("role", "note");
        setId("herald-" + UUID.randomUUID());
        localise();
    }

    /**
     * Creates a notice.
     *
     * @param date when the text was changed; null for no date
     * @param text what was wrong and what is right
     */
    public CorrectionNotice(@Nullable LocalDate date, String text) {
        this();
        setDate(date);
        setText(text);
    }

    /** {@return when the text was changed} */
    public Optional<LocalDate> getDate() {
        return Optional.ofNullable(date);
    }

    /**
     * Sets when the text was changed.
     *
     * @param date the day; null for no date
     */
    public void setDate(@Nullable LocalDate date) {
        this.date = date;
        localise();
    }

    /** {@return what was wrong and what is right} */
    public String getText() {
        return text;
    }

    /**
     * Sets what was wrong and what is right.
     *
     * @param text a sentence or two, without the word "Correction"; markup in it is shown, not run
     */
    public void setText(String text) {
        this.text = Objects.requireNonNull(text, "The text is null. Say what was wrong and what is right.");
        localise();
    }

    /** {@return what was changed} */
    public Optional<Component> getCorrected() {
        return Optional.ofNullable(corrected);
    }

    /**
     * Sets what was changed: gets an id if it has none, and a link back at its end.
     *
     * @param corrected a paragraph, a caption or another component that can hold a link; null for no links
     */
    public void setCorrected(@Nullable Component corrected) {
        backLink.removeFromParent();
        this.corrected = corrected;
        if (corrected != null) {
            if (corrected.getId().isEmpty()) {
                corrected.setId("herald-" + UUID.randomUUID());
            }
            corrected.getElement().appendChild(backLink);
        }
        localise();
    }

    @Override
    protected void localise() {
        Wording wording = wording();
        CorrectionNoticeI18n own = getI18n();
        Element kind = new Element("strong");
        wording.mark(kind, own.getCorrection());
        if (date == null) {
            kind.setText(wording.say(own.getCorrection(), "correction"));
        } else {
            DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .localizedBy(wording.languageOf(own.getDatedCorrection()));
            Words.append(
                    kind,
                    wording.say(own.getDatedCorrection(), "datedCorrection", Words.PLACE),
                    new Element("time")
                            .setAttribute("datetime", date.toString())
                            .setText(day.format(date)));
        }
        Element line = new Element("p").appendChild(kind, Element.createText(" " + text));
        if (corrected != null) {
            Element there = link("herald-correction-link");
            say(there, wording, own.getToCorrected(), "toCorrected");
            lead(there, corrected);
            line.appendChild(Element.createText(" "), there);
        }
        getElement().removeAllChildren();
        getElement().appendChild(line);
        say(backLink, wording, own.getBack(), "back");
        lead(backLink, this);
    }

    private static Element link(String className) {
        Element link = new Element("a").setAttribute("router-ignore", true);
        link.getClassList().add(className);
        return link;
    }

    /** The script of the skip links moves the focus and keeps the address. */
    private static void lead(Element link, Component target) {
        String id = target.getId().orElseThrow();
        link.setAttribute("href", "#" + id).setAttribute("data-herald-skip", id);
    }

    private static void say(Element element, Wording wording, @Nullable String own, String key) {
        wording.mark(element, own);
        element.setText(wording.say(own, key));
    }
}
