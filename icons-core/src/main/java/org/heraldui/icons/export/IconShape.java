package org.heraldui.icons.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.batik.parser.AWTPathProducer;
import org.heraldui.icons.Direction;
import org.heraldui.icons.Icon;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.heraldui.icons.svg.Paint;
import org.heraldui.icons.svg.SvgDrawing;
import org.heraldui.icons.svg.ViewBox;
import org.jspecify.annotations.Nullable;

/** An icon's path as a shape of Java 2D: for surfaces that draw lines themselves, at any size, as sharp as they can. */
final class IconShape {
    // SVG's stroke-miterlimit where none is given.
    static final float MITER_LIMIT = 4;

    private final Shape path;
    private final ViewBox box;
    private final Paint paint;

    private IconShape(Shape path, ViewBox box, Paint paint) {
        this.path = path;
        this.box = box;
        this.paint = paint;
    }

    static IconShape of(Icon icon, @Nullable Double strokeWidth, PageDirection direction) {
        SvgDrawing drawing = icon.drawing(direction);
        ViewBox box = drawing.viewBox();
        boolean evenOdd =
                drawing.paint() instanceof Paint.Fill fill && fill.rule().equals("evenodd");
        Shape path;
        try {
            path = AWTPathProducer.createShape(
                    new StringReader(drawing.path()),
                    evenOdd ? PathIterator.WIND_EVEN_ODD : PathIterator.WIND_NON_ZERO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (direction.isRightToLeft() && icon.metadata().direction() == Direction.MIRROR) {
            path = new Path2D.Double(path, new AffineTransform(-1, 0, 0, 1, 2 * box.x() + box.width(), 0));
        }
        Paint paint = drawing.paint() instanceof Paint.Stroke stroke && strokeWidth != null
                ? stroke.withWidth(strokeWidth)
                : drawing.paint();
        return new IconShape(path, box, paint);
    }

    /** {@return the path in units of the view box} */
    Shape path() {
        return path;
    }

    /** {@return how the path is painted} */
    Paint paint() {
        return paint;
    }

    /** {@return what brings the view box into the middle of a square at the origin, as large as fits} */
    AffineTransform fitting(double size) {
        double scale = size / Math.max(box.width(), box.height());
        AffineTransform fit = AffineTransform.getTranslateInstance(size / 2, size / 2);
        fit.scale(scale, scale);
        fit.translate(-box.x() - box.width() / 2, -box.y() - box.height() / 2);
        return fit;
    }

    /** Draws into a square at the origin, in the colour that is set. */
    void draw(Graphics2D surface, double size) {
        surface.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        surface.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        surface.transform(fitting(size));
        if (paint instanceof Paint.Stroke stroke) {
            surface.setStroke(new BasicStroke((float) stroke.width(), cap(stroke), join(stroke), MITER_LIMIT));
            surface.draw(path);
        } else {
            surface.fill(path);
        }
    }

    /** {@return the form of the ends, as Java 2D and PDF number it} */
    static int cap(Paint.Stroke stroke) {
        return switch (stroke.linecap()) {
            case "round" -> BasicStroke.CAP_ROUND;
            case "square" -> BasicStroke.CAP_SQUARE;
            default -> BasicStroke.CAP_BUTT;
        };
    }

    /** {@return the form of the corners, as Java 2D and PDF number it} */
    static int join(Paint.Stroke stroke) {
        return switch (stroke.linejoin()) {
            case "round" -> BasicStroke.JOIN_ROUND;
            case "bevel" -> BasicStroke.JOIN_BEVEL;
            default -> BasicStroke.JOIN_MITER;
        };
    }
}
