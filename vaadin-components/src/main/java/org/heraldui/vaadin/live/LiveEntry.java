package org.heraldui.vaadin.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.regex.Pattern;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.Heading;
import org.heraldui.vaadin.shared.HeadingLevel;
import org.heraldui.vaadin.shared.Time;
import org.heraldui.vaadin.shared.VisuallyHidden;

/**
 * One update of a {@link LiveBlog}: when, what, and a body of any components.
 *
 * <pre>{@code new LiveEntry("lens-up", time, "The lens is up", new Paragraph("At noon it hung in its place."));}</pre>
 *
 * <h2>Accessibility</h2>
 *
 * An {@code article} named by its headline, or by its time if it has none. The time is the link to the update. "Key
 * event" is told in words. Sources: WCAG 2.2, 1.3.1 and 2.4.4; HTML, {@code article} and {@code time}.
 */
@Tag(Tag.ARTICLE)
public class LiveEntry extends Component {
    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

    private final String key;
    private final OffsetDateTime time;
    private final String headline;
    private final Time shownTime;
    private final Span shownDay = new Span();
    private final VisuallyHidden permalink = new VisuallyHidden();
    private final Span keyWords = new Span();
    private final Span keyMark = new Span(new HeraldIcon(Icons.STAR.decorative()), keyWords);
    private final Heading heading;
    private final Div body = new Div();
    private boolean keyEvent;

    /**
     * Creates an update.
     *
     * @param key what it is known by in its blog and in its address: letters, digits, hyphen, dot and underscore
     * @param time when it happened
     * @param headline what happened; empty for none
     * @param body what there is to say
     * @throws IllegalArgumentException if the key has other characters
     */
    public LiveEntry(String key, OffsetDateTime time, String headline, Component... body) {
        if (!ID.matcher(Objects.requireNonNull(key, "The key is null. Give one such as \"lens-up\"."))
                .matches()) {
            throw new IllegalArgumentException("The key \"" + key
                    + "\" does not fit into an address. Use letters, digits, hyphen, dot and underscore, such as"
                    + " \"lens-up\".");
        }
        this.key = key;
        this.time = Objects.requireNonNull(time, "The time is null. Say when it happened.");
        this.headline = Objects.requireNonNull(headline, "The headline is null. Give \"\" for none.");
        shownTime = new Time(time, "");
        heading = new Heading(HeadingLevel.H3, headline);
        build();
        add(body);
    }

    private void build() {
        setId(getFragment());
        String headingId = getFragment() + "-headline";
        String timeId = getFragment() + "-time";
        heading.setId(headingId);
        shownTime.setId(timeId);
        getElement().getClassList().add("herald-live-entry");
        getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-labelledby", headline.isBlank() ? timeId : headingId);
        shownTime.getElement().getClassList().add("herald-live-time");
        shownDay.addClassName("herald-live-day");
        Anchor link = new Anchor("#" + getFragment(), shownTime, permalink);
        link.setRouterIgnore(true);
        link.addClassName("herald-live-permalink");
        keyMark.addClassName("herald-live-key");
        heading.getElement().getClassList().add("herald-live-headline");
        body.addClassName("herald-live-body");
        Element meta = new Element("p");
        meta.getClassList().add("herald-live-meta");
        meta.appendChild(link.getElement(), shownDay.getElement());
        getElement().appendChild(meta, keyMark.getElement(), heading.getElement(), body.getElement());
        setKeyEvent(false);
    }

    /** {@return what it is known by in its blog} */
    public String getKey() {
        return key;
    }

    /** {@return when it happened} */
    public OffsetDateTime getTime() {
        return time;
    }

    /** {@return what happened; empty for none} */
    public String getHeadline() {
        return headline;
    }

    /** {@return the part of an address after {@code #} that leads to it, such as {@code live-lens-up}, to be shared} */
    public String getFragment() {
        return "live-" + key;
    }

    /** {@return whether it is one of those that matter most} */
    public boolean isKeyEvent() {
        return keyEvent;
    }

    /**
     * Says whether it is one of those that matter most.
     *
     * @param keyEvent true for a visible label; false by default
     */
    public void setKeyEvent(boolean keyEvent) {
        this.keyEvent = keyEvent;
        keyMark.setVisible(keyEvent);
        getElement().getClassList().set("herald-live-is-key", keyEvent);
    }

    /**
     * Adds to the body.
     *
     * @param components what there is to say: paragraphs, figures, a share button
     */
    public final void add(Component... components) {
        body.add(components);
    }

    /** Writes what the blog says about it. */
    void show(LiveWords words, HeadingLevel level) {
        shownTime.setText(words.time(time));
        shownDay.setText(words.day(time));
        permalink.setText(", " + words.permalink());
        keyWords.setText(words.keyEvent());
        heading.setHeadingLevel(level);
    }
}
