package org.heraldui.vaadin.visibility;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.UUID;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.Wording;
import org.jspecify.annotations.Nullable;

/** What a switch is made of: the control, the state in words, the effect, and the message with its undo. */
final class SwitchParts implements Serializable {
    private static final long serialVersionUID = 1L;

    private final NativeButton control = new NativeButton();
    private final Span name = new Span();
    private final Span state = new Span();
    private final Span stateWords = new Span();
    private final Paragraph effect = new Paragraph();
    private final Span message = new Span();
    private final NativeButton undo = new NativeButton();
    private final Div result = new Div(message, undo);

    SwitchParts(SerializableRunnable onToggle, SerializableRunnable onUndo) {
        Span track = new Span(new Span());
        track.addClassName("herald-visibility-track");
        control.add(track, name);
        control.addClassName("herald-visibility-control");
        control.getElement().setAttribute("type", "button").setAttribute("role", "switch");
        control.addClickListener(click -> onToggle.run());
        state.addClassName("herald-visibility-state");
        effect.addClassName("herald-visibility-effect");
        effect.setId("herald-" + UUID.randomUUID());
        effect.getElement().setAttribute("hidden", true);
        undo.addClassName("herald-visibility-undo");
        undo.getElement().setAttribute("type", "button");
        undo.addClickListener(click -> onUndo.run());
        result.addClassName("herald-visibility-result");
        hideMessage();
    }

    void appendTo(Element host) {
        Div row = new Div(control, state);
        row.addClassName("herald-visibility-row");
        host.appendChild(row.getElement(), effect.getElement(), result.getElement());
    }

    void showState(boolean on) {
        control.getElement().setAttribute("aria-checked", String.valueOf(on));
        state.removeAll();
        state.add(new HeraldIcon(on ? Icons.PUBLIC.decorative() : Icons.NOT_PUBLIC.decorative()), stateWords);
    }

    void setReadOnly(boolean readOnly) {
        if (readOnly) {
            control.getElement().setAttribute("aria-readonly", "true");
        } else {
            control.getElement().removeAttribute("aria-readonly");
        }
    }

    String getEffect() {
        return effect.getText();
    }

    void setEffect(String words) {
        effect.setText(words);
        effect.getElement().setAttribute("hidden", words.isEmpty());
        if (words.isEmpty()) {
            control.getElement().removeAttribute("aria-describedby");
        } else {
            control.getElement().setAttribute("aria-describedby", effect.getId().orElseThrow());
        }
    }

    void showMessage(String words, boolean withUndo) {
        message.setText(words);
        result.getElement().removeAttribute("hidden");
        undo.setVisible(withUndo);
    }

    void hideMessage() {
        result.getElement().setAttribute("hidden", true);
    }

    void setTexts(Wording wording, VisibilitySwitchI18n i18n, @Nullable String ownLabel, boolean on) {
        write(wording, name, ownLabel == null ? i18n.getLabel() : ownLabel, "label");
        if (on) {
            write(wording, stateWords, i18n.getPublicState(), "publicState");
        } else {
            write(wording, stateWords, i18n.getPrivateState(), "privateState");
        }
        write(wording, undo, i18n.getUndo(), "undo");
    }

    private static <T extends Component & HasText> void write(
            Wording wording, T part, @Nullable String own, String key) {
        part.setText(wording.say(own, key));
        wording.mark(part.getElement(), own);
    }
}
