package org.heraldui.vaadin.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a figure in order and names it. */
final class FigureLayout implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CaptionedFigure figure;
    private final List<SerializableRunnable> numberListeners = new ArrayList<>();
    private @Nullable Component ownDescription;
    private @Nullable NativeDetails disclosure;
    private @Nullable Anchor wayBack;

    FigureLayout(CaptionedFigure figure) {
        this.figure = figure;
    }

    Optional<Component> longDescription() {
        return Optional.ofNullable(ownDescription).or(() -> figure.getAltText().flatMap(AltText::longDescription));
    }

    void setLongDescription(@Nullable Component description) {
        ownDescription = description;
    }

    Registration onNumberChange(SerializableRunnable listener) {
        return Registration.addAndRemove(numberListeners, listener);
    }

    void offerWayBack() {
        if (wayBack == null) {
            wayBack = new Anchor();
            wayBack.setClassName("herald-figure-way-back");
            wayBack.setRouterIgnore(true);
            wayBack.getElement().setAttribute("hidden", true);
            writeNumber();
        }
    }

    String referenceText() {
        CaptionedFigureI18n words = figure.getI18n();
        return figure.getNumber()
                .map(number -> say(words.getNumber(), "number", number))
                .orElseGet(() -> say(words.getUnnumbered(), "unnumbered"));
    }

    /** Writes the words that are in the reader's language, and tells the references. */
    void writeNumber() {
        CaptionedFigureI18n words = figure.getI18n();
        if (wayBack != null) {
            wayBack.removeAll();
            wayBack.add(
                    new HeraldIcon(Icons.ARROW_UP.decorative()), new Span(say(words.getBackToText(), "backToText")));
        }
        CaptionParts parts = figure.getCaption().parts();
        parts.setNumber(figure.getNumber().isPresent() ? referenceText() : null);
        parts.setWayBack(wayBack == null ? null : wayBack.getElement());
        figure.getCaption().localise();
        List.copyOf(numberListeners).forEach(SerializableRunnable::run);
    }

    void arrange() {
        CaptionedFigureI18n words = figure.getI18n();
        Caption caption = figure.getCaption();
        boolean told = !caption.getText().isEmpty();
        figure.frame().writeAlternative(told ? say(words.getDescribedInCaption(), "describedInCaption") : "");
        describe(words);
        List<Element> parts = new ArrayList<>();
        if (figure.getMedia().isPresent()) {
            parts.add(figure.frame().getElement());
        }
        if (disclosure != null) {
            parts.add(disclosure.getElement());
        }
        if (caption.isShown()) {
            parts.add(figure.getCaptionPosition() == CaptionPosition.ABOVE ? 0 : parts.size(), caption.getElement());
        } else if (wayBack != null) {
            parts.add(wayBack.getElement());
        }
        if (!figure.getElement().getChildren().toList().equals(parts)) {
            figure.getElement().removeAllChildren();
            figure.getElement().appendChild(parts.toArray(Element[]::new));
        }
        boolean overlay = figure.getCaptionPosition() == CaptionPosition.OVERLAY && disclosure == null;
        figure.getElement().getClassList().set("herald-figure-overlay", overlay && caption.isShown());
        name(caption);
    }

    private void describe(CaptionedFigureI18n words) {
        Component description = longDescription().orElse(null);
        if (description == null) {
            disclosure = null;
            return;
        }
        String summary = say(words.getLongDescription(), "longDescription");
        if (disclosure == null || !isShown(description)) {
            Div content = new Div(description);
            content.setClassName("herald-figure-description-content");
            disclosure = new NativeDetails(summary, content);
            disclosure.setClassName("herald-figure-description");
        } else if (!summary.equals(disclosure.getSummaryText())) {
            disclosure.setSummaryText(summary);
        }
    }

    private boolean isShown(Component description) {
        return disclosure != null
                && disclosure
                        .getElement()
                        .equals(description
                                .getParent()
                                .flatMap(Component::getParent)
                                .map(Component::getElement)
                                .orElse(null));
    }

    private void name(Caption caption) {
        if (figure.getNamePolicy() == FigureNamePolicy.EXPLICIT) {
            return;
        }
        boolean byNumber = figure.getNamePolicy() == FigureNamePolicy.NUMBER
                && figure.getNumber().isPresent();
        boolean byText = figure.getNamePolicy() == FigureNamePolicy.CAPTION
                && !caption.getText().isEmpty();
        if (byNumber || byText) {
            figure.getElement()
                    .setAttribute(
                            "aria-labelledby",
                            byNumber
                                    ? caption.parts().numberId()
                                    : caption.text().id());
        } else if (figure.getElement().hasAttribute("aria-labelledby")) {
            figure.getElement().removeAttribute("aria-labelledby");
        }
    }

    private String say(@Nullable String own, String key, Object... arguments) {
        return figure.words().say(own, key, arguments);
    }
}
