package org.heraldui.vaadin.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;

/** The dialog in which one picture stands enlarged. The script fills it with a copy of the figure. */
@Tag("dialog")
final class GalleryLightbox extends Component {
    private static final long serialVersionUID = 1L;

    private final GalleryControls controls = new GalleryControls(true);

    GalleryLightbox() {
        Div stage = new Div();
        stage.addClassName("herald-gallery-stage");
        getElement().getClassList().add("herald-gallery-lightbox");
        getElement().appendChild(controls.getElement(), stage.getElement());
    }

    /** Names the dialog by itself: what stands outside is out of reach while it is open. */
    void setLabel(String label) {
        getElement().setAttribute("aria-label", label);
    }

    GalleryControls controls() {
        return controls;
    }
}
