package org.heraldui.vaadin.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.HasContentLocale;
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
public class CorrectionNotice extends Component implements HasContentLocale, LocaleChangeObserver {
    private static final long serialVersionUID = 1L;

    private final Element backLink = link("herald-correction-back");
    private @Nullable LocalDate date;
    private String text = "";
    private @Nullable Component corrected;
    private @Nullable Locale contentLocale;
    private CorrectionNoticeI18n i18n = new CorrectionNoticeI18n();

    /** Creates a notice without a text. */
    public CorrectionNotice() {
        getElement().getClassList().add("herald-correction");
        getElement().setAttribute("role", "note");
        setId("herald-" + UUID.randomUUID());
        render();
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
        render();
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
        render();
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
        render();
    }

    @Override
    public @Nullable Locale getContentLocale() {
        return contentLocale;
    }

    @Override
    public void setContentLocale(@Nullable Locale contentLocale) {
        this.contentLocale = contentLocale;
        render();
    }

    /** {@return the texts} */
    public CorrectionNoticeI18n getI18n() {
        return i18n;
    }

    /**
     * Sets the texts.
     *
     * @param i18n the texts; null in it stands for the built-in ones
     */
    public void setI18n(CorrectionNoticeI18n i18n) {
        this.i18n = Words.checkedI18n(i18n);
        render();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }

    private void render() {
        Locale language = Words.language(contentLocale, getLocale(), i18n.getCorrection() != null);
        Locale around = contentLocale == null ? getLocale() : contentLocale;
        Element kind = marked(new Element("strong"), language, around);
        if (date == null) {
            kind.setText(given(i18n.getCorrection(), "correction", language));
        } else {
            DateTimeFormatter day =
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(language);
            Words.append(
                    kind,
                    given(i18n.getDatedCorrection(), "datedCorrection", language),
                    new Element("time")
                            .setAttribute("datetime", date.toString())
                            .setText(day.format(date)));
        }
        Element line = new Element("p").appendChild(kind, Element.createText(" " + text));
        if (corrected != null) {
            Element there = marked(link("herald-correction-link"), language, around)
                    .setText(given(i18n.getToCorrected(), "toCorrected", language));
            lead(there, corrected);
            line.appendChild(Element.createText(" "), there);
        }
        getElement().removeAllChildren();
        getElement().appendChild(line);
        marked(backLink, language, around).setText(given(i18n.getBack(), "back", language));
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

    private static Element marked(Element element, Locale language, Locale around) {
        Words.mark(element, language, around);
        return element;
    }

    private static String given(@Nullable String given, String key, Locale language) {
        return Objects.requireNonNullElseGet(given, () -> Words.builtIn(CorrectionNotice.class, key, language));
    }
}
