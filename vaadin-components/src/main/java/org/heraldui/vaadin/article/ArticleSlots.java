package org.heraldui.vaadin.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The places of an article that the application fills with components of its own. */
abstract class ArticleSlots extends ArticleFrame {
    private static final long serialVersionUID = 1L;

    /** {@return the figure above the body} */
    public Optional<Component> getLeadFigure() {
        return parts.content(Part.LEAD).stream().findFirst();
    }

    /**
     * Sets the figure above the body.
     *
     * @param figure the picture or film with its caption; null for none
     */
    public void setLeadFigure(@Nullable Component figure) {
        fill(Part.LEAD, figure);
    }

    /** {@return the notices above the lead figure} */
    public List<Component> getNotices() {
        return parts.content(Part.NOTICES);
    }

    /**
     * Sets the notices above the lead figure, such as a correction.
     *
     * @param notices the notices; none to have none
     */
    public void setNotices(Component... notices) {
        parts.fill(Part.NOTICES, notices);
        Arrays.stream(notices).forEach(this::adopt);
    }

    /** {@return the tags below the body} */
    public Optional<Component> getTags() {
        return parts.content(Part.TAGS).stream().findFirst();
    }

    /**
     * Sets the tags below the body.
     *
     * @param tags a list of links to topics; null for none
     */
    public void setTags(@Nullable Component tags) {
        fill(Part.TAGS, tags);
    }

    /** {@return what leads on to other pages, after the end of the article} */
    public Optional<Component> getRelated() {
        return parts.content(Part.RELATED).stream().findFirst();
    }

    /**
     * Sets what leads on to other pages, after the end of the article.
     *
     * @param related a list of other articles; null for none
     */
    public void setRelated(@Nullable Component related) {
        fill(Part.RELATED, related);
    }

    /**
     * {@return the share bar in a place}
     *
     * @param placement the place
     */
    public Optional<Component> getShareBar(SharePlacement placement) {
        List<Component> bar = switch (placement) {
            case ABOVE_BODY -> header.parts.content(ArticleHeader.Part.SHARE);
            case BELOW_BODY -> parts.content(Part.SHARE);
        };
        return bar.stream().findFirst();
    }

    /**
     * Sets the share bar in one place.
     *
     * @param bar the bar; null for none
     * @param placement the place
     * @throws IllegalArgumentException if the bar already stands in the other place
     */
    public void setShareBar(@Nullable Component bar, SharePlacement placement) {
        for (SharePlacement other : SharePlacement.values()) {
            if (bar != null
                    && other != placement
                    && getShareBar(other).filter(bar::equals).isPresent()) {
                throw new IllegalArgumentException("The share bar already stands at \"" + other
                        + "\", and a component can stand in one place only. Give a supplier, such as ShareBar::new.");
            }
        }
        switch (placement) {
            case ABOVE_BODY -> header.parts.fill(ArticleHeader.Part.SHARE, oneOrNone(bar));
            case BELOW_BODY -> parts.fill(Part.SHARE, oneOrNone(bar));
        }
        getShareBar(placement).ifPresent(this::adopt);
    }

    /**
     * Sets a share bar of its own in each of several places; the others stay as they are.
     *
     * @param bars makes a new bar at each call
     * @param placements the places
     */
    public void setShareBar(SerializableSupplier<? extends Component> bars, SharePlacement... placements) {
        Objects.requireNonNull(bars, "The supplier is null. Give one that makes a new bar, such as ShareBar::new.");
        Arrays.stream(placements).forEach(placement -> setShareBar(bars.get(), placement));
    }

    private void fill(Part part, @Nullable Component component) {
        parts.fill(part, oneOrNone(component));
        parts.content(part).forEach(this::adopt);
    }

    private static Component[] oneOrNone(@Nullable Component component) {
        return component == null ? new Component[0] : new Component[] {component};
    }
}
