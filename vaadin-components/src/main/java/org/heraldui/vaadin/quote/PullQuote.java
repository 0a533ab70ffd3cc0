package org.heraldui.vaadin.quote;

import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.shared.HasThemeVariant;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.signals.Signal;
import java.util.Objects;
import java.util.Optional;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.heraldui.vaadin.shared.VisuallyHidden;
import org.heraldui.vaadin.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand out: a sentence of the article, shown large, or a quotation from a source.
 *
 * <pre>{@code
 * PullQuote quote = new PullQuote("When I locked up that morning I left my mug on the windowsill.");
 * quote.setAttribution(Attribution.of("Tobin Arkle"));
 * article.addToBody(quote);
 * }</pre>
 *
 * Give the words without quotation marks: those of the language are set around them. Without words there is nothing.
 *
 * <h2>Accessibility</h2>
 *
 * A sentence of the article is an {@code aside} with the role {@code note}, so that it is no landmark; what listeners
 * get of it says {@link #setDuplicatePolicy}. A quotation from a source is a {@code figure} with a {@code blockquote}.
 * Who said it stands after the quotation, not in it; {@code cite} is for the work alone. Quotation marks are seen, not
 * heard. Source: HTML, {@code blockquote} and {@code cite}; WCAG 2.2, 1.3.1.
 */
@Tag(Tag.DIV)
@StyleSheet(Assets.FOLDER + "quote.css")
public class PullQuote extends LocalisedComponent<PullQuoteI18n> implements HasThemeVariant<PullQuoteVariant> {
    private static final long serialVersionUID = 1L;

    private final SignalPropertySupport<String> text;
    private QuoteSource source = QuoteSource.ARTICLE;
    private DuplicatePolicy policy = DuplicatePolicy.LABEL;
    private @Nullable Attribution attribution;

    /** Creates a quote without words. */
    public PullQuote() {
        super(PullQuote.class, new PullQuoteI18n());
        getElement().getClassList().add("herald-pull-quote");
        text = SignalPropertySupport.create(this, words -> localise());
        text.set("");
    }

    /**
     * Creates a quote from the article.
     *
     * @param text the words, without quotation marks
     */
    public PullQuote(String text) {
        this();
        setText(text);
    }

    /** {@return the words} */
    public String getText() {
        return Objects.requireNonNullElse(text.get(), "");
    }

    /**
     * Sets the words.
     *
     * @param text a sentence or two without quotation marks; blank for nothing at all
     */
    public void setText(String text) {
        this.text.set(Objects.requireNonNull(text, "The text is null. Give \"\" for none."));
    }

    /**
     * Lets the words follow a signal. While bound, {@link #setText} throws.
     *
     * @param signal the words
     * @return the binding
     */
    public SignalBinding<String> bindText(Signal<String> signal) {
        return text.bind(signal);
    }

    /** {@return where the words are from; {@link QuoteSource#ARTICLE} by default} */
    public QuoteSource getSource() {
        return source;
    }

    /**
     * Sets where the words are from.
     *
     * @param source the article itself, or somebody else
     */
    public void setSource(QuoteSource source) {
        this.source = Objects.requireNonNull(source, "The source is null. Use QuoteSource.ARTICLE or EXTERNAL.");
        localise();
    }

    /** {@return what listeners get of words from the article; {@link DuplicatePolicy#LABEL} by default} */
    public DuplicatePolicy getDuplicatePolicy() {
        return policy;
    }

    /**
     * Sets what listeners get of words from the article. Those from elsewhere are always heard.
     *
     * @param policy what they get; hidden words have no link
     */
    public void setDuplicatePolicy(DuplicatePolicy policy) {
        this.policy = Objects.requireNonNull(policy, "The policy is null. Use DuplicatePolicy.LABEL.");
        localise();
    }

    /** {@return who said it} */
    public Optional<Attribution> getAttribution() {
        return Optional.ofNullable(attribution);
    }

    /**
     * Sets who said it, and where.
     *
     * @param attribution person, work and address; null, the default, for none
     */
    public void setAttribution(@Nullable Attribution attribution) {
        this.attribution = attribution;
        localise();
    }

    @Override
    protected void localise() {
        getElement().removeAllChildren();
        if (getText().isBlank()) {
            return;
        }
        Wording wording = wording();
        Element words = words(wording);
        Element frame;
        if (source == QuoteSource.EXTERNAL) {
            Element quotation = part("blockquote", "quotation").appendChild(words);
            if (attribution != null && attribution.uri() != null) {
                quotation.setAttribute("cite", attribution.uri().toString());
            }
            frame = part("figure", "frame").appendChild(quotation);
        } else {
            frame = part("aside", "frame").setAttribute("role", "note").appendChild(words);
        }
        boolean hidden = source == QuoteSource.ARTICLE && policy == DuplicatePolicy.HIDE;
        if (hidden) {
            frame.setAttribute("aria-hidden", "true");
        }
        if (attribution != null) {
            frame.appendChild(attributed(attribution, !hidden));
        }
        getElement().appendChild(frame);
    }

    private Element words(Wording wording) {
        Element words = part("p", "text");
        if (source == QuoteSource.ARTICLE && policy == DuplicatePolicy.LABEL) {
            VisuallyHidden label = new VisuallyHidden(wording.say(getI18n().getFromArticle(), "fromArticle") + " ");
            wording.mark(label.getElement(), getI18n().getFromArticle());
            words.appendChild(label.getElement());
        }
        return words.appendChild(
                mark(wording.say(getI18n().getOpenMark(), "openMark"), "open"),
                Element.createText(getText().strip()),
                mark(wording.say(getI18n().getCloseMark(), "closeMark"), "close"));
    }

    private Element attributed(Attribution by, boolean linked) {
        Element line = part(source == QuoteSource.EXTERNAL ? "figcaption" : "p", "by");
        boolean workIsLink = !by.work().isBlank();
        if (!by.person().isBlank()) {
            Element person = part("span", "person").setText(by.person());
            line.appendChild(linked && !workIsLink ? linked(person, by) : person);
        }
        if (workIsLink) {
            if (!by.person().isBlank()) {
                line.appendChild(Element.createText(", "));
            }
            Element work = part("cite", "work").setText(by.work());
            line.appendChild(linked ? linked(work, by) : work);
        }
        return line;
    }

    private static Element linked(Element content, Attribution by) {
        return by.uri() == null
                ? content
                : part("a", "link").setAttribute("href", by.uri().toString()).appendChild(content);
    }

    private static Element mark(String mark, String place) {
        return part("span", place).setAttribute("aria-hidden", "true").setText(mark);
    }

    private static Element part(String tag, String name) {
        Element part = new Element(tag);
        part.getClassList().add("herald-pull-quote-" + name);
        return part;
    }
}
