package org.heraldui.vaadin.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.heraldui.vaadin.shared.SafeUris;
import org.jspecify.annotations.Nullable;

/** What a figure shows: its media, their alternative, size and loading. */
abstract class MediaFigure extends LocalisedComponent<CaptionedFigureI18n> {
    private static final long serialVersionUID = 1L;

    private final FigureMedia frame = new FigureMedia();
    private @Nullable String source;

    MediaFigure() {
        super(CaptionedFigure.class, new CaptionedFigureI18n());
    }

    /** Brings the figure in line with what is set. */
    abstract void update();

    FigureMedia frame() {
        return frame;
    }

    /** {@return the picture given by {@link #setImage}, for {@code srcset} and the like} */
    public Optional<Image> getImage() {
        return frame.image();
    }

    /** {@return the address of the picture, if it has one} */
    public Optional<String> getSource() {
        return Optional.ofNullable(source);
    }

    /**
     * Shows a picture.
     *
     * @param source its address
     * @param alternative what it is to somebody who does not see it
     * @throws IllegalArgumentException if the address is blank, malformed or not one of http, https or relative
     */
    public void setImage(String source, AltText alternative) {
        String address = address(source);
        Image image = new Image();
        image.setSrc(address);
        show(image, required(alternative), address);
    }

    /**
     * Shows a picture that the server streams.
     *
     * @param source the picture
     * @param alternative what it is to somebody who does not see it
     */
    public void setImage(DownloadHandler source, AltText alternative) {
        Image image = new Image();
        image.setSrc(Objects.requireNonNull(source, "The source is null. Give the handler that writes the picture."));
        show(image, required(alternative), null);
    }

    /** {@return what is shown: a picture or other media} */
    public Optional<Component> getMedia() {
        return frame.media();
    }

    /**
     * Shows media that bring their own alternative.
     *
     * @param media a chart, a film, a gallery, a table
     */
    public void setMedia(Component media) {
        show(Objects.requireNonNull(media, "The media are null. Give a component, or use setImage."), null, null);
    }

    private void show(Component media, @Nullable AltText alternative, @Nullable String address) {
        source = address;
        frame.show(media, alternative);
        update();
    }

    /** {@return the alternative of the picture given by {@link #setImage}} */
    public Optional<AltText> getAltText() {
        return frame.alternative();
    }

    /**
     * Sets the alternative of the picture.
     *
     * @param alternative what it is to somebody who does not see it
     * @throws IllegalStateException if the figure shows no picture given by {@link #setImage}
     */
    public void setAltText(AltText alternative) {
        if (frame.alternative().isEmpty()) {
            throw new IllegalStateException(
                    "The figure has no picture of its own. Call setImage, or give the alternative to the media.");
        }
        frame.setAlternative(required(alternative));
        update();
    }

    private static AltText required(@Nullable AltText alternative) {
        return Objects.requireNonNull(
                alternative, "The alternative is null. Use AltText.describing, decorative or captionIsAlternative.");
    }

    private static String address(String source) {
        String address = Objects.requireNonNull(source, "The source is null. Give the picture's address.")
                .strip();
        if (address.isEmpty()) {
            throw new IllegalArgumentException(
                    "The source \"" + source + "\" is blank. Give the picture's address, or leave the figure out.");
        }
        try {
            return SafeUris.link(new URI(address), "source").toString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "The source \"" + source + "\" is no address. Write spaces as %20 and encode other signs.", e);
        }
    }

    /** {@return the width of the picture file in pixels; 0 if unknown} */
    public int getImageWidth() {
        return frame.width();
    }

    /** {@return the height of the picture file in pixels; 0 if unknown} */
    public int getImageHeight() {
        return frame.height();
    }

    /**
     * Sets the size of the picture file, so that its place is kept while it loads. The picture is never wider than its
     * container nor than its file.
     *
     * @param width pixels, 1 or more
     * @param height pixels, 1 or more
     * @throws IllegalArgumentException if one of them is less than 1
     */
    public void setImageSize(int width, int height) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("The image size \"" + width + " by " + height
                    + "\" is not accepted. Give the pixels of the file, such as 1600 and 900.");
        }
        frame.setSize(width, height);
    }

    /** {@return the shape that the media are shown in, if it is not their own} */
    public Optional<AspectRatio> getAspectRatio() {
        return frame.ratio();
    }

    /**
     * Sets the shape that the media are shown in: as wide as the figure, pictures of another shape cropped at the edges.
     *
     * @param ratio the shape, or null for the media's own
     */
    public void setAspectRatio(@Nullable AspectRatio ratio) {
        frame.setRatio(ratio);
    }

    /** {@return when the browser fetches the picture} */
    public ImageLoading getLoading() {
        return frame.loading();
    }

    /**
     * Sets when the browser fetches the picture.
     *
     * @param loading when; {@link ImageLoading#EAGER} by default
     */
    public void setLoading(ImageLoading loading) {
        frame.setLoading(Objects.requireNonNull(loading, "The loading is null. Use one such as ImageLoading.LAZY."));
    }
}
