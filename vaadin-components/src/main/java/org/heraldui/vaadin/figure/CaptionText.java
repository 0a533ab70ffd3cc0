package org.heraldui.vaadin.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The text of a caption in an element of its own: plain, HTML or components. */
final class CaptionText implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String id = "herald-caption-" + UUID.randomUUID();
    private String plain = "";
    private String html = "";
    private List<Component> content = List.of();
    private Div box = new Div();

    /** {@return whether only the words have changed, so that what stands around them may stay} */
    boolean setPlain(String text) {
        boolean wasPlain = !plain.isEmpty();
        clear(wasPlain);
        plain = Texts.isBlank(text) ? "" : text.strip();
        box.setText(plain);
        return wasPlain && !plain.isEmpty();
    }

    void setHtml(String text) {
        clear(false);
        String clean = CaptionHtml.clean(text);
        if (!Texts.isBlank(CaptionHtml.text(clean))) {
            html = clean;
            box.getElement().setProperty("innerHTML", clean);
        }
    }

    void setContent(List<Component> components) {
        clear(false);
        content = components;
        box.add(content.toArray(Component[]::new));
    }

    /** Forgets the text; a plain one, which changes often, keeps its element. */
    private void clear(boolean keepElement) {
        plain = "";
        html = "";
        content = List.of();
        if (!keepElement) {
            box.removeAll();
            box = new Div();
        }
        box.setId(id);
        box.setClassName("herald-caption-text");
    }

    boolean isEmpty() {
        return plain.isEmpty() && html.isEmpty() && content.isEmpty();
    }

    List<Component> components() {
        return content;
    }

    String words() {
        if (!html.isEmpty()) {
            return CaptionHtml.text(html);
        }
        return content.isEmpty()
                ? plain
                : content.stream()
                        .map(part -> part.getElement().getTextRecursively())
                        .collect(Collectors.joining(" "))
                        .strip();
    }

    Div box() {
        return box;
    }

    String id() {
        return id;
    }
}
