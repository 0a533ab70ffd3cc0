package org.heraldui.vaadin.share;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.VisuallyHidden;

/**
 * What is left when the browser refuses to copy: the address in a field, to be copied by hand. The field also holds the
 * address that the browser copies, so that a changed address needs no new binding. The browser shows and hides it.
 */
final class ManualCopy extends Div {
    private static final long serialVersionUID = 1L;

    private final Span message = new Span();
    private final NativeLabel label = new NativeLabel();
    private final Input field = new Input();
    private final VisuallyHidden close = new VisuallyHidden();

    ManualCopy() {
        addClassName("herald-copy-link-manual");
        getElement().setAttribute("hidden", true);

        String id = "herald-" + UUID.randomUUID();
        field.setId(id);
        field.setReadOnly(true);
        field.addClassName("herald-copy-link-field");
        field.getElement().setAttribute("readonly", true).setAttribute("dir", "ltr");
        label.setFor(id);
        label.addClassName("herald-copy-link-field-label");
        Div row = new Div(field, closeButton());
        row.addClassName("herald-copy-link-row");
        add(failure(), label, row);
    }

    Input field() {
        return field;
    }

    void setTexts(CopyLinkButtonTexts texts) {
        message.setText(texts.failed());
        label.setText(texts.address());
        close.setText(texts.close());
    }

    private Div failure() {
        Div failure = new Div(new HeraldIcon(Icons.ERROR.decorative()), message);
        failure.addClassName("herald-copy-link-failure");
        return failure;
    }

    private NativeButton closeButton() {
        NativeButton button = new NativeButton();
        button.add(new HeraldIcon(Icons.CLOSE.decorative()), close);
        button.addClassName("herald-copy-link-close");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
