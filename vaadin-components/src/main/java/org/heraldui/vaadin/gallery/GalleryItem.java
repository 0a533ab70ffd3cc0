package org.heraldui.vaadin.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.figure.CaptionedFigure;

/** One place in the list: the figure and, if it is a picture, the button that enlarges it. */
@Tag(Tag.LI)
final class GalleryItem extends Component {
    private static final long serialVersionUID = 1L;

    private final GalleryButton enlarge = new GalleryButton("enlarge", Icons.FULLSCREEN);
    private final CaptionedFigure figure;

    GalleryItem(CaptionedFigure figure) {
        this.figure = figure;
        getElement().getClassList().add("herald-gallery-item");
        getElement().appendChild(figure.getElement());
    }

    CaptionedFigure figure() {
        return figure;
    }

    void write(String id, boolean enlarges, String name) {
        if (id.isEmpty()) {
            getElement().removeAttribute("id");
        } else {
            setId(id);
        }
        enlarge.setName(name);
        if (enlarges && figure.getImage().isPresent()) {
            getElement().appendChild(enlarge.getElement());
        } else {
            enlarge.getElement().removeFromParent();
        }
    }
}
