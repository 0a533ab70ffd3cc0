package org.heraldui.vaadin.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.VisuallyHidden;
import org.jspecify.annotations.Nullable;

/** Builds what a caption consists of, in the order in which it is heard. */
final class CaptionParts implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Caption caption;
    private final String numberId = "herald-figure-number-" + UUID.randomUUID();
    private @Nullable String number;
    private @Nullable Element wayBack;

    CaptionParts(Caption caption) {
        this.caption = caption;
    }

    /** Sets the number as it is written, "Figure 3", or null for none. */
    void setNumber(@Nullable String number) {
        this.number = number;
    }

    /** Sets the link back to the text, or null for none. It alone makes no caption. */
    void setWayBack(@Nullable Element wayBack) {
        this.wayBack = wayBack;
    }

    String numberId() {
        return numberId;
    }

    /** {@return the parts; none if there is nothing to show} */
    List<Element> create() {
        List<Element> parts = new ArrayList<>();
        addNotices(parts);
        addBody(parts);
        addCredits(parts);
        if (!parts.isEmpty()) {
            if (caption.getKindAnnouncement().includes(caption.getKind())) {
                parts.add(0, hidden(prefix()));
            }
            if (wayBack != null) {
                parts.add(wayBack);
            }
        }
        return parts;
    }

    private void addNotices(List<Element> parts) {
        for (ImageNotice notice : caption.getNotices()) {
            Div line = new Div(new HeraldIcon(Icons.INFO.decorative()), new Span(say(notice)));
            line.setClassName("herald-caption-notice");
            parts.add(line.getElement());
        }
    }

    private void addBody(List<Element> parts) {
        if (caption.text().isEmpty() && number == null) {
            return;
        }
        Div body = new Div();
        body.setClassName("herald-caption-body");
        if (caption.getKindIcon().includes(caption.getKind())) {
            HeraldIcon icon = new HeraldIcon(caption.getKind().icon().decorative());
            icon.addClassName("herald-caption-kind");
            body.add(icon);
        }
        if (number != null) {
            Span label = new Span(number);
            label.setId(numberId);
            label.setClassName("herald-caption-number");
            body.add(label);
            body.add(" ");
        }
        if (!caption.text().isEmpty()) {
            body.add(caption.text().box());
        }
        parts.add(caption.isCollapsible() ? folded(body) : body.getElement());
    }

    private Element folded(Div body) {
        body.setId(caption.text().id() + "-body");
        NativeButton toggle = new NativeButton(say(caption.getI18n().getWholeCaption(), "wholeCaption"));
        toggle.add(new HeraldIcon(Icons.CHEVRON_DOWN.decorative()));
        toggle.setClassName("herald-caption-toggle");
        toggle.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", caption.text().id() + "-body");
        return new Element("herald-clamp").appendChild(body.getElement(), toggle.getElement());
    }

    private void addCredits(List<Element> parts) {
        Div line = new Div();
        line.setClassName("herald-caption-credits");
        for (Credit credit : caption.getCredits()) {
            add(line, "herald-caption-credit", new Span(say(credit)));
        }
        caption.getCopyright().ifPresent(holder -> {
            Span sign = new Span("© ");
            sign.getElement().setAttribute("aria-hidden", "true");
            VisuallyHidden word = new VisuallyHidden(say(caption.getI18n().getCopyright(), "copyright") + " ");
            add(line, "herald-caption-copyright", word, sign, new Span(holder));
        });
        caption.getLicence().ifPresent(address -> {
            Anchor link = new Anchor(address.toString(), licence());
            link.getElement().setAttribute("rel", "license");
            link.setRouterIgnore(true);
            add(line, "herald-caption-licence", link);
        });
        if (line.getComponentCount() > 0) {
            parts.add(line.getElement());
        }
    }

    /** Adds an entry. Its dot before the next is the style sheet's; listeners and the clipboard get a comma. */
    private static void add(Div line, String className, Component... content) {
        line.getChildren()
                .reduce((first, second) -> second)
                .ifPresent(last -> last.getElement().appendChild(new VisuallyHidden(", ").getElement()));
        Span entry = new Span(content);
        entry.setClassName(className);
        line.add(entry);
    }

    private static Element hidden(String words) {
        return new VisuallyHidden(words + " ").getElement();
    }

    private String prefix() {
        MediaKind kind = caption.getKind();
        return say(caption.getI18n().getPrefix(kind), CaptionI18n.key(kind));
    }

    private String say(ImageNotice notice) {
        return say(caption.getI18n().getNotice(notice), CaptionI18n.key(notice));
    }

    private String say(Credit credit) {
        return say(caption.getI18n().getCredit(credit.role()), CaptionI18n.key(credit.role()), credit.name());
    }

    private String licence() {
        CaptionI18n words = caption.getI18n();
        return caption.getLicenceName()
                .map(name -> say(words.getLicenceNamed(), "licenceNamed", name))
                .orElseGet(() -> say(words.getLicence(), "licence"));
    }

    private String say(@Nullable String own, String key, Object... arguments) {
        return caption.words().say(own, key, arguments);
    }
}
