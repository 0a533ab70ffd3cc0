package org.heraldui.icons.svg;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an icon looks like: one path, drawn in one colour, on a view box. Made by {@link SvgReader} from numbers that it
 * has understood, never from text that it was given.
 *
 * @param viewBox the part of the plane that is shown
 * @param paint how the path is drawn
 * @param path the path data
 */
public record SvgDrawing(ViewBox viewBox, Paint paint, String path) implements Serializable {

    /** Checks that nothing is missing. */
    public SvgDrawing {
        Objects.requireNonNull(viewBox, "viewBox");
        Objects.requireNonNull(paint, "paint");
        Objects.requireNonNull(path, "path");
    }

    /**
     * {@return the lines of the path, in the order they are drawn}
     *
     * @throws IllegalArgumentException if the path was not written by {@link SvgReader} and is no path data
     */
    public List<Contour> contours() {
        return Pen.follow(path);
    }

    /**
     * {@return the attributes that draw the path, for the root element}
     *
     * @param strokeWidth another line width in units of the view box, or null; filled shapes have no lines
     */
    public String paint(@Nullable Double strokeWidth) {
        return strokeWidth == null || !(paint instanceof Paint.Stroke stroke)
                ? paint.attributes()
                : stroke.withWidth(strokeWidth).attributes();
    }

    /** {@return the value of a {@code transform} attribute that mirrors the path in its view box} */
    public String mirrorTransform() {
        return "matrix(-1 0 0 1 " + Numbers.format(2 * viewBox.x() + viewBox.width()) + " 0)";
    }
}
