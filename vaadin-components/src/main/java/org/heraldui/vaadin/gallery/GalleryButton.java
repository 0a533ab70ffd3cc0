package org.heraldui.vaadin.gallery;

import com.vaadin.flow.component.html.NativeButton;
import org.heraldui.icons.Icon;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.VisuallyHidden;

/** A button with an icon that is seen and a name that is heard. What it does, the script knows by its class. */
final class GalleryButton extends NativeButton {
    private static final long serialVersionUID = 1L;

    private final VisuallyHidden name = new VisuallyHidden();

    GalleryButton(String part, Icon icon) {
        getElement().setAttribute("type", "button");
        addClassNames("herald-gallery-button", "herald-gallery-" + part);
        add(new HeraldIcon(icon.decorative()), name);
    }

    void setName(String text) {
        name.setText(text);
    }
}
