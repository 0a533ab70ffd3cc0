package org.heraldui.icons.check.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An element of a file under check, with what stands in it. */
final class Element {
    static final String SVG = "http://www.w3.org/2000/svg";

    /** An attribute; its namespace is empty where it has none. */
    record Attribute(String namespace, String name, String value) {}

    private final @Nullable Element parent;
    private final String namespace;
    private final String name;
    private final int line;
    private final List<Attribute> attributes;
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Element(@Nullable Element parent, String namespace, String name, int line, List<Attribute> attributes) {
        this.parent = parent;
        this.namespace = namespace;
        this.name = name;
        this.line = line;
        this.attributes = attributes;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    @Nullable
    Element parent() {
        return parent;
    }

    String namespace() {
        return namespace;
    }

    /** The local name, in the case it was written in. */
    String name() {
        return name;
    }

    int line() {
        return line;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    List<Element> children() {
        return children;
    }

    StringBuilder text() {
        return text;
    }

    /** The text of the element itself, its white space tidied. */
    String words() {
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    boolean isSvg(String localName) {
        return namespace.equals(SVG) && name.equals(localName);
    }

    /** The value of an attribute without namespace, or null. */
    @Nullable
    String get(String attribute) {
        for (Attribute a : attributes) {
            if (a.namespace.isEmpty() && a.name.equals(attribute)) {
                return a.value;
            }
        }
        return null;
    }

    /** The tidied value of an attribute without namespace; empty where it is missing. */
    String value(String attribute) {
        String value = get(attribute);
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }

    /** The first child of that name, or null. */
    @Nullable
    Element child(String localName) {
        return children.stream().filter(e -> e.isSvg(localName)).findFirst().orElse(null);
    }

    /** Visits this element and all in it, in the order of the file. */
    void visit(Consumer<Element> visitor) {
        visitor.accept(this);
        children.forEach(child -> child.visit(visitor));
    }
}
