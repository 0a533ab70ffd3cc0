package org.heraldui.vaadin.share;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.heraldui.vaadin.shared.SkipLink;
import org.heraldui.vaadin.shared.VisuallyHidden;

/** The parts of a bar, from the skip link to the printed address. */
final class ShareBarContent implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Element host;
    private final Span end = part(new Span(), "end");
    private final SkipLink skip = new SkipLink("", end);
    private final Span heading = new Span();
    private final VisuallyHidden number = new VisuallyHidden();
    private final Div name = part(new Div(heading, number), "heading");
    private final UnorderedList list = part(new UnorderedList(), "list");
    private final ShareMore more = new ShareMore();
    private final Paragraph message = part(new Paragraph(), "message");
    private final Span printedWords = new Span();
    private final Element printedAddress = new Element("bdi");
    private final Paragraph printed = part(new Paragraph(printedWords), "printed");
    private List<ShareItem> shown = List.of();
    private int shownAtOnce;

    ShareBarContent(Element host) {
        this.host = host;
        name.setId("herald-" + UUID.randomUUID());
        list.getElement().setAttribute("role", "list");
        end.getElement().setAttribute("tabindex", "-1");
        printedAddress.setAttribute("dir", "ltr");
        printed.getElement().appendChild(printedAddress);
        setMessage("");
    }

    void setTexts(ShareContext context, String headingText) {
        ShareBarTexts texts = context.texts();
        skip.setText(texts.skip());
        end.setText(texts.end());
        heading.setText(headingText);
        more.setTexts(context);
        printedWords.setText(texts.printed() + " ");
        printedAddress.setText(context.payload().address().toString());
    }

    /** Tells the bar from others of the same name. */
    void setNumber(int count) {
        number.setText(count < 2 ? "" : " (" + count + ")");
    }

    void setMessage(String text) {
        message.setText(text);
        message.getElement().setAttribute("hidden", text.isEmpty());
    }

    void setRole(ShareLandmark landmark) {
        boolean named = landmark != ShareLandmark.NONE;
        if (named) {
            host.setAttribute("role", landmark.role()).setAttribute("aria-labelledby", nameId());
            list.getElement().removeAttribute("aria-labelledby");
        } else {
            host.removeAttribute("role").removeAttribute("aria-labelledby");
            list.getElement().setAttribute("aria-labelledby", nameId());
        }
    }

    private String nameId() {
        return name.getId().orElseThrow();
    }

    /** Puts the parts in order; those that stay are not touched, so that the focus stays where it is. */
    void arrange(boolean skippable, boolean printable) {
        List<Component> order = new ArrayList<>(List.of(name, list, message));
        if (skippable) {
            order.addFirst(skip);
            order.add(end);
        }
        if (printable) {
            order.add(printed);
        }
        List<Element> parts = order.stream().map(Component::getElement).toList();
        if (!host.getChildren().toList().equals(parts)) {
            host.removeAllChildren();
            parts.forEach(host::appendChild);
        }
    }

    /**
     * Shows targets.
     *
     * @param items the targets
     * @param atOnce how many stand in the row; the rest goes into the panel, unless it is a single one, which takes
     *     the place of the panel's button
     */
    void show(List<ShareItem> items, int atOnce) {
        if (items.equals(shown) && atOnce == shownAtOnce) {
            return;
        }
        shown = List.copyOf(items);
        shownAtOnce = atOnce;
        boolean split = atOnce < items.size() - 1;
        List<Component> row = new ArrayList<>(split ? items.subList(0, atOnce) : items);
        list.removeAll();
        more.setItems(split ? items.subList(atOnce, items.size()) : List.of());
        if (split) {
            row.add(more);
        }
        row.forEach(list::add);
    }

    private static <T extends Component> T part(T component, String name) {
        component.getElement().getClassList().add("herald-share-bar-" + name);
        return component;
    }
}
