package org.heraldui.vaadin.comment;

import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.NumberFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.signals.Signal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.heraldui.vaadin.shared.SafeUris;
import org.heraldui.vaadin.shared.VisuallyHidden;
import org.heraldui.vaadin.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How many comments there are, and the way to them.
 *
 * <pre>{@code
 * CommentCount count = new CommentCount(1234);
 * count.setTarget(commentsHeading);
 * }</pre>
 *
 * "1,234 comments", in the plural of the language. Abbreviated, the number alone is seen, "1.2K", rounded down so that
 * it never promises more than there are. As long as the number is not known the word "Comments" stands in its place.
 *
 * <h2>Accessibility</h2>
 *
 * The name has the seen text in it: what is left out for the eye is heard, as in "1.2K, 1,234 comments". With a target
 * it is a link that moves the focus there. A change of the number is not announced. Sources: WCAG 2.2, 2.4.4 and 2.5.3.
 */
@Tag(Tag.SPAN)
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "comment.css")
public class CommentCount extends LocalisedComponent<CommentCountI18n> {
    private static final long serialVersionUID = 1L;

    private final SignalPropertySupport<@Nullable Long> count =
            SignalPropertySupport.create(this, number -> showCount(checked(number)));
    private final Span words = new Span();
    private Element line = new Element("span");
    private boolean abbreviated;
    private @Nullable Component target;
    private @Nullable URI address;

    /** Creates a count that is not known yet. */
    public CommentCount() {
        super(CommentCount.class, new CommentCountI18n());
        getElement().getClassList().add("herald-comment-count");
        words.addClassName("herald-comment-count-words");
        lead(null);
        count.set(null);
    }

    /**
     * Creates a count.
     *
     * @param count how many comments there are
     * @throws IllegalArgumentException if it is negative
     */
    public CommentCount(long count) {
        this();
        setCount(count);
    }

    /** {@return how many comments there are; empty as long as it is not known} */
    public OptionalLong getCount() {
        Long number = count.get();
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /**
     * Sets how many comments there are.
     *
     * @param count 0 or more
     * @throws IllegalArgumentException if it is negative
     */
    public void setCount(long count) {
        this.count.set(checked(count));
    }

    /**
     * Lets the count follow a signal. While bound, {@link #setCount} throws.
     *
     * @param signal the count; null in it stands for not known
     * @return the binding
     */
    public SignalBinding<@Nullable Long> bindCount(Signal<@Nullable Long> signal) {
        return count.bind(signal);
    }

    /** {@return whether the number alone is seen; false by default} */
    public boolean isAbbreviated() {
        return abbreviated;
    }

    /**
     * Says whether the number alone is seen, from 1,000 on in short form such as "1.2K". Heard is the whole.
     *
     * @param abbreviated true where there is little room
     */
    public void setAbbreviated(boolean abbreviated) {
        this.abbreviated = abbreviated;
        localise();
    }

    /**
     * Makes the count a link to the comments on the same page.
     *
     * @param target what takes the focus, best the heading of the comments; gets an id if it has none. Null for no link
     */
    public void setTarget(@Nullable Component target) {
        this.target = target;
        this.address = null;
        if (target == null) {
            lead(null);
            return;
        }
        String id = target.getId().orElseGet(() -> "herald-" + UUID.randomUUID());
        target.setId(id);
        lead("#" + id);
        line.setAttribute("data-herald-skip", id).setAttribute("router-ignore", true);
    }

    /** {@return where the link leads on the same page, if it does; see {@link #getAddress}} */
    public @Nullable Component getTarget() {
        return target;
    }

    /** {@return where the link leads on another page, if it does; see {@link #getTarget}} */
    public @Nullable URI getAddress() {
        return address;
    }

    /**
     * Makes the count a link to comments on another page, as in a list of articles.
     *
     * @param address http, https or relative, such as {@code /lighthouse#comments}; null for no link
     * @throws IllegalArgumentException if it has another scheme
     */
    public void setAddress(@Nullable URI address) {
        this.target = null;
        this.address = address == null ? null : SafeUris.link(address, "address of the comments");
        lead(address == null ? null : address.toString());
    }

    private void lead(@Nullable String href) {
        line.removeFromParent();
        line = new Element(href == null ? "span" : "a");
        line.getClassList().add("herald-comment-count-line");
        line.appendChild(new HeraldIcon(Icons.COMMENT.decorative()).getElement(), words.getElement());
        if (href != null) {
            line.setAttribute("href", href);
        }
        getElement().appendChild(line);
    }

    @Override
    protected void localise() {
        showCount(count.get());
    }

    private void showCount(@Nullable Long number) {
        Wording wording = wording();
        CommentCountI18n own = getI18n();
        words.removeAll();
        if (number == null) {
            wording.mark(words.getElement(), own.getUnknown());
            words.setText(wording.say(own.getUnknown(), "unknown"));
            return;
        }
        wording.mark(words.getElement(), own.getComments());
        String whole = wording.say(own.getComments(), "comments", number);
        if (!abbreviated) {
            words.setText(whole);
            return;
        }
        String seen = shortForm(number, wording.languageOf(own.getComments()));
        String heard = whole.contains(seen) ? whole : wording.say(own.getAbbreviated(), "abbreviated", seen, whole);
        if (!heard.contains(seen)) {
            throw new IllegalArgumentException("The text \"" + own.getAbbreviated()
                    + "\" has no place for the number that is seen. Put {0} where it belongs, such as \"{0}, {1}\".");
        }
        Span figure = new Span(seen);
        figure.getElement().setAttribute("aria-hidden", "true");
        words.add(figure, new VisuallyHidden(heard));
    }

    private static String shortForm(long number, Locale language) {
        return number < 1_000
                ? NumberFormat.getInstance(language).format(number)
                : NumberFormatter.withLocale(language)
                        .notation(Notation.compactShort())
                        .roundingMode(RoundingMode.DOWN)
                        .format(number)
                        .toString();
    }

    private static @Nullable Long checked(@Nullable Long number) {
        if (number != null && number < 0) {
            throw new IllegalArgumentException("The count \"" + number + "\" is negative. Give 0 or more.");
        }
        return number;
    }
}
