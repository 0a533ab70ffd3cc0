package org.heraldui.vaadin.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.VisuallyHidden;

/** The buttons of a gallery or of its enlarged view, and where it stands. A status speaks inside a dialog only. */
@Tag(Tag.DIV)
final class GalleryControls extends Component {
    private static final long serialVersionUID = 1L;

    private final NativeButton pause = new NativeButton();
    private final Span pauseName = new Span();
    private final Span playName = new Span();
    private final GalleryButton previous = new GalleryButton("previous", Icons.PREVIOUS);
    private final GalleryButton next = new GalleryButton("next", Icons.NEXT);
    private final GalleryButton close = new GalleryButton("close", Icons.CLOSE);
    private final Span counter = new Span();
    private final VisuallyHidden status = new VisuallyHidden();

    GalleryControls(boolean enlarged) {
        getElement().getClassList().add("herald-gallery-controls");
        counter.addClassName("herald-gallery-counter");
        counter.getElement().setAttribute("aria-hidden", "true");
        getElement().appendChild(counter.getElement(), status.getElement(), previous.getElement(), next.getElement());
        if (enlarged) {
            status.getElement().setAttribute("role", "status");
            getElement().appendChild(close.getElement());
        }
        buildPause();
    }

    private void buildPause() {
        pause.getElement().setAttribute("type", "button");
        pause.addClassNames("herald-gallery-button", "herald-gallery-pause");
        pauseName.addClassName("herald-gallery-while-playing");
        playName.addClassName("herald-gallery-while-paused");
        pauseName.getElement().insertChild(0, new HeraldIcon(Icons.PAUSE.decorative()).getElement());
        playName.getElement().insertChild(0, new HeraldIcon(Icons.PLAY.decorative()).getElement());
        pause.add(pauseName, playName);
    }

    void write(GalleryTexts texts, boolean rotates) {
        previous.setName(texts.previous());
        next.setName(texts.next());
        close.setName(texts.close());
        name(pauseName, texts.pause());
        name(playName, texts.play());
        if (rotates) {
            getElement().insertChild(0, pause.getElement());
        } else {
            pause.getElement().removeFromParent();
        }
    }

    private static void name(Span part, String text) {
        while (part.getElement().getChildCount() > 1) {
            part.getElement().removeChild(1);
        }
        part.add(new VisuallyHidden(text));
    }

    /** Writes where the gallery stands, for the eye. */
    void count(String shown) {
        counter.setText(shown);
    }

    /** Says where the gallery stands, in a dialog, which the page's live region cannot be heard from. */
    void say(String spoken) {
        status.setText(spoken);
    }
}
