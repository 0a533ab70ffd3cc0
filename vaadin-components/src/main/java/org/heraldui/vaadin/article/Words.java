package org.heraldui.vaadin.article;

import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** Texts that have an element in them. */
final class Words {
    /** Where a text has its element. */
    static final String PLACE = "{0}";

    private Words() {}

    /** Appends a text to an element, with the content where the text has its {@link #PLACE}. */
    static void append(Element parent, String text, Element... content) {
        int place = text.indexOf(PLACE);
        String before = place < 0 ? text : text.substring(0, place);
        String after = place < 0 ? "" : text.substring(place + PLACE.length());
        appendText(parent, before);
        parent.appendChild(content);
        appendText(parent, after);
    }

    static void appendText(Element parent, String text) {
        if (!text.isEmpty()) {
            parent.appendChild(Element.createText(text));
        }
    }

    /** {@return a text of the application, which must have its {@link #PLACE}; null stays null} */
    static @Nullable String checked(@Nullable String text, String what) {
        if (text != null && !text.contains(PLACE)) {
            throw new IllegalArgumentException("The text \"" + text + "\" has no place for " + what
                    + ". Put {0} where it belongs, such as \"By {0}\".");
        }
        return text;
    }
}
