package org.heraldui.vaadin.tag;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.shared.HasThemeVariant;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.LiveRegion;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.heraldui.vaadin.shared.Wording;

/**
 * The topics of an article, each a link to the page about it.
 *
 * <pre>{@code
 * article.setTags(new TagList(
 *         new TagLink("Lighthouses", URI.create("/topics/lighthouses")),
 *         new TagLink("Heritage", URI.create("/topics/heritage"))));
 * }</pre>
 *
 * Of a long list the first ones are seen, if {@link #setMaxVisible} says so, and a button "Show 7 more". Without script
 * and on paper all are there. Without topics there is nothing.
 *
 * <h2>Accessibility</h2>
 *
 * A list named by its visible label; each link has {@code rel="tag"}. The button shows the rest, moves the focus to
 * the first new link and goes away; "7 more shown" is announced once. Sources: WCAG 2.2, 1.3.1, 2.4.3 and 4.1.3; HTML,
 * {@code rel="tag"}.
 */
@Tag("herald-tag-list")
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "tag.css")
public class TagList extends LocalisedComponent<TagListI18n> implements HasThemeVariant<TagListVariant> {
    private static final long serialVersionUID = 1L;

    private final String labelId = "herald-" + UUID.randomUUID();
    private final SignalPropertySupport<List<TagLink>> tags;
    private String label = "";
    private int maxVisible = Integer.MAX_VALUE;
    private boolean open;

    /**
     * Creates a list.
     *
     * @param tags the topics, in the order to be shown
     */
    public TagList(TagLink... tags) {
        super(TagList.class, new TagListI18n());
        getElement().getClassList().add("herald-tag-list");
        getElement().addEventListener("herald-tag-list-open", event -> opened());
        this.tags = SignalPropertySupport.create(this, links -> localise());
        setTags(List.of(tags));
    }

    /** {@return the topics; unmodifiable} */
    public List<TagLink> getTags() {
        return Objects.requireNonNullElse(tags.get(), List.of());
    }

    /**
     * Sets the topics.
     *
     * @param tags in the order to be shown; none to show nothing
     */
    public void setTags(List<TagLink> tags) {
        this.tags.set(List.copyOf(Objects.requireNonNull(tags, "The topics are null. Give an empty list for none.")));
    }

    /**
     * Lets the topics follow a signal. While bound, {@link #setTags} throws.
     *
     * @param signal the topics
     * @return the binding
     */
    public SignalBinding<List<TagLink>> bindTags(Signal<List<TagLink>> signal) {
        return tags.bind(signal);
    }

    /** {@return the label of this list; "" for the one that all lists have} */
    public String getLabel() {
        return label;
    }

    /**
     * Sets the label of this list.
     *
     * @param label such as "More about the coast"; "", the default, for "Topics"
     */
    public void setLabel(String label) {
        this.label = Objects.requireNonNull(label, "The label is null. Give \"\" for the built-in one.");
        localise();
    }

    /** {@return how many topics are seen at first; all by default} */
    public int getMaxVisible() {
        return maxVisible;
    }

    /**
     * Sets how many topics are seen before the reader asks for the rest.
     *
     * @param maxVisible 1 or more; {@link Integer#MAX_VALUE}, the default, for all
     * @throws IllegalArgumentException if it is less than 1
     */
    public void setMaxVisible(int maxVisible) {
        if (maxVisible < 1) {
            throw new IllegalArgumentException("The number of visible topics \"" + maxVisible
                    + "\" is too small. Give 1 or more, or Integer.MAX_VALUE for all.");
        }
        this.maxVisible = maxVisible;
        localise();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        LiveRegion.of(event.getUI());
    }

    @Override
    protected void localise() {
        getElement().removeAllChildren();
        if (getTags().isEmpty()) {
            return;
        }
        Wording wording = wording();
        Element list = part("ul", "items").setAttribute("role", "list").setAttribute("aria-labelledby", labelId);
        for (int i = 0; i < getTags().size(); i++) {
            Element item = part("li", "item").appendChild(link(getTags().get(i)));
            if (i >= maxVisible && !open) {
                item.getClassList().add("herald-tag-list-rest");
            }
            list.appendChild(item);
        }
        Element row = part("div", "row").appendChild(list);
        if (rest() > 0 && !open) {
            row.appendChild(button(wording));
        }
        getElement().appendChild(labelled(wording), row);
    }

    private Element labelled(Wording wording) {
        Element text = part("p", "label").setAttribute("id", labelId);
        if (label.isBlank()) {
            wording.mark(text, getI18n().getLabel());
            return text.setText(wording.say(getI18n().getLabel(), "label"));
        }
        return text.setText(label);
    }

    private static Element link(TagLink tag) {
        Element link = part("a", "link")
                .setAttribute("rel", "tag")
                .setAttribute("href", tag.uri().toString())
                .setText(tag.name());
        if (tag.language() != null) {
            link.setAttribute("lang", tag.language().toLanguageTag());
            link.setAttribute("dir", Wording.direction(tag.language()));
        }
        return link;
    }

    private Element button(Wording wording) {
        Element button = part("button", "button").setAttribute("type", "button");
        button.setAttribute("aria-describedby", labelId);
        wording.mark(button, getI18n().getShowMore());
        return button.setText(wording.say(getI18n().getShowMore(), "showMore", rest()));
    }

    private int rest() {
        return Math.max(0, getTags().size() - maxVisible);
    }

    /** The browser has shown the rest already. */
    private void opened() {
        if (!open && rest() > 0) {
            open = true;
            String shown = wording().say(getI18n().getShown(), "shown", rest());
            getUI().ifPresent(ui -> LiveRegion.of(ui).announce(shown));
        }
    }

    private static Element part(String tag, String name) {
        Element part = new Element(tag);
        part.getClassList().add("herald-tag-list-" + name);
        return part;
    }
}
