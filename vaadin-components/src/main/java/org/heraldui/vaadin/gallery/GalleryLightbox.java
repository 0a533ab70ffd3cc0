package org.heraldui.vaadin.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;

/** The dialog in which one picture stands enlarged. The script fills it with a copy of the figure. */
@Tag("dialog")
final class GalleryLightbox extends Component {
    private static final long serialVersionUID = 1L;

    private final GalleryControls controls = new GalleryControls(true);

    GalleryLightbox(String labelId) {
        Div stage = new Div();
        stage.addClassName("herald-gallery-stage");
        getElement().getClassList().add("herald-gallery-lightbox");
        getElement().setAttribute("aria-labelledby", labelId);
        getElement().appendChild(controls.getElement(), stage.getElement());
    }

    GalleryControls controls() {
        return controls;
    }
}
