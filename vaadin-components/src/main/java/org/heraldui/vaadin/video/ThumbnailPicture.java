package org.heraldui.vaadin.video;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.heraldui.icons.Icon;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.figure.MediaKind;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.Wording;
import org.jspecify.annotations.Nullable;

/** The picture with its badge, or the player in its place. Nothing but the player is heard. */
@Tag(Tag.DIV)
final class ThumbnailPicture extends Component {
    private static final long serialVersionUID = 1L;

    private final Span badge = new Span();
    private @Nullable Image image;

    ThumbnailPicture() {
        getElement().getClassList().add("herald-video-media");
        badge.addClassName("herald-video-badge");
        badge.getElement().setAttribute("aria-hidden", "true");
        getElement().appendChild(badge.getElement());
    }

    Optional<Image> image() {
        return Optional.ofNullable(image);
    }

    void show(String address) {
        if (image == null) {
            image = new Image();
            image.setAlt("");
            image.getElement().setAttribute("loading", "lazy");
            getElement().insertChild(0, image.getElement());
        }
        image.setSrc(address);
    }

    void writeBadge(MediaKind kind, @Nullable Length length, @Nullable String live, Wording wording) {
        badge.removeAll();
        badge.getElement().setAttribute("data-live", live != null);
        badge.add(new HeraldIcon((live != null ? Icons.LIVE : icon(kind)).decorative()));
        if (live != null) {
            badge.add(new Span(live));
        } else if (length != null) {
            badge.getElement()
                    .appendChild(new Element("time")
                            .setAttribute("datetime", length.machine())
                            .setText(length.shown(wording.language())));
        }
    }

    void play(Component player, String headingId) {
        getElement().removeAllChildren();
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", headingId)
                .setAttribute("tabindex", "-1")
                .appendChild(player.getElement());
        getElement().getClassList().add("herald-video-playing");
        getElement().callJsFunction("focus");
    }

    private static Icon icon(MediaKind kind) {
        return kind == MediaKind.VIDEO ? Icons.PLAY : kind.icon();
    }
}
