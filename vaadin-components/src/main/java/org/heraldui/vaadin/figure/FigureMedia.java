package org.heraldui.vaadin.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The frame around a figure's media, which keeps their place while they load and after they failed. */
@Tag(Tag.DIV)
final class FigureMedia extends Component {
    private static final long serialVersionUID = 1L;

    private @Nullable Component media;
    private @Nullable AltText alternative;
    private @Nullable AspectRatio ratio;
    private int width;
    private int height;
    private ImageLoading loading = ImageLoading.EAGER;

    FigureMedia() {
        getElement().getClassList().add("herald-figure-media");
    }

    /** Shows media. The alternative is null where they bring their own. */
    void show(Component shown, @Nullable AltText text) {
        if (media != null) {
            media.getElement().removeFromParent();
        }
        media = shown;
        alternative = text;
        apply();
        getElement().appendChild(shown.getElement());
    }

    Optional<Component> media() {
        return Optional.ofNullable(media);
    }

    Optional<Image> image() {
        return alternative == null ? Optional.empty() : media().map(Image.class::cast);
    }

    Optional<AltText> alternative() {
        return Optional.ofNullable(alternative);
    }

    void setAlternative(AltText text) {
        alternative = text;
    }

    /** Writes the alternative; the words of the one that the caption is are given. */
    void writeAlternative(String inCaption) {
        image().ifPresent(image -> {
            String words = alternative instanceof AltText.Description described
                    ? described.text().strip()
                    : alternative instanceof AltText.CaptionAlternative ? inCaption : "";
            image.getElement().setAttribute("alt", words);
        });
    }

    Optional<AspectRatio> ratio() {
        return Optional.ofNullable(ratio);
    }

    void setRatio(@Nullable AspectRatio newRatio) {
        ratio = newRatio;
        if (newRatio == null) {
            getElement().getClassList().remove("herald-figure-ratio");
            getElement().getStyle().remove("--herald-figure-ratio");
        } else {
            getElement().getClassList().add("herald-figure-ratio");
            getElement().getStyle().set("--herald-figure-ratio", newRatio.toCss());
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    void setSize(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
        getElement().getStyle().set("--herald-figure-size", new AspectRatio(newWidth, newHeight).toCss());
        apply();
    }

    ImageLoading loading() {
        return loading;
    }

    void setLoading(ImageLoading newLoading) {
        loading = newLoading;
        apply();
    }

    private void apply() {
        if (media == null || !Tag.IMG.equals(media.getElement().getTag())) {
            return;
        }
        Element image = media.getElement();
        // What an application wrote into a picture of its own stays, unless it is set here.
        set(image, "loading", loading == ImageLoading.LAZY ? "lazy" : null);
        set(image, "fetchpriority", loading == ImageLoading.LEAD ? "high" : null);
        set(image, "width", width > 0 ? String.valueOf(width) : null);
        set(image, "height", height > 0 ? String.valueOf(height) : null);
    }

    private void set(Element element, String attribute, @Nullable String value) {
        if (value != null) {
            element.setAttribute(attribute, value);
        } else if (alternative != null && element.hasAttribute(attribute)) {
            element.removeAttribute(attribute);
        }
    }

    /** {@return all pictures in the media, however deep} */
    List<Element> pictures() {
        List<Element> found = new ArrayList<>();
        collect(getElement(), found);
        return found;
    }

    private static void collect(Element parent, List<Element> found) {
        parent.getChildren().filter(child -> !child.isTextNode()).forEach(child -> {
            if (Tag.IMG.equals(child.getTag())) {
                found.add(child);
            }
            collect(child, found);
        });
    }
}
