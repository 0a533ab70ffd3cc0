package org.heraldui.vaadin.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The children of an element, each in the place that the order of an enum gives it; missing ones leave nothing. */
final class Parts<P extends Enum<P>> implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Around what the application put into a place. */
    private static final class Box extends Div {
        private static final long serialVersionUID = 1L;

        Box(String name, Component... content) {
            super(content);
            addClassName("herald-article-" + name);
        }
    }

    private final Element parent;
    private final Map<P, Component> parts;

    Parts(Element parent, Class<P> order) {
        this.parent = parent;
        this.parts = new EnumMap<>(order);
    }

    /** Puts a component into its place, instead of the one there. */
    void set(P part, @Nullable Component component) {
        Component old = parts.remove(part);
        if (old != null) {
            old.getElement().removeFromParent();
        }
        if (component != null) {
            long before = parts.keySet().stream()
                    .filter(other -> other.compareTo(part) < 0)
                    .count();
            parent.insertChild((int) before, component.getElement());
            parts.put(part, component);
        }
    }

    /** Puts components of the application into a place, in a box with the class {@code herald-article-…}. */
    void fill(P part, Component... content) {
        content(part).forEach(old -> old.getElement().removeFromParent());
        set(part, content.length == 0 ? null : new Box(part.name().toLowerCase(Locale.ROOT), content));
    }

    /** {@return what the application put into a place} */
    List<Component> content(P part) {
        return parts.get(part) instanceof Box box ? box.getChildren().toList() : List.of();
    }

    /** {@return what the application put into all places} */
    Stream<Component> contents() {
        return parts.keySet().stream().flatMap(part -> content(part).stream());
    }
}
