package org.heraldui.icons;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.heraldui.icons.internal.Texts;
import org.heraldui.icons.svg.SvgDrawing;

/** Writes an icon as standalone, accessible SVG (SVG 2, WAI-ARIA 1.2, SVG accessibility mappings). */
final class SvgMarkup {
    // Fragments of two processes can meet in one page: a random start keeps their ids apart.
    private static final String PROCESS = Long.toString(new SecureRandom().nextInt(1 << 30), 36);
    private static final AtomicLong COUNTER = new AtomicLong();

    private SvgMarkup() {}

    static String write(AccessibleIcon accessible, SvgOptions options) {
        Icon icon = accessible.icon();
        SvgDrawing drawing = icon.drawing();
        Direction direction = icon.metadata().direction();
        PageDirection page = options.pageDirection();
        StringBuilder out = new StringBuilder(640);
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(options.size())
                .append("\" height=\"")
                .append(options.size())
                .append("\" viewBox=\"")
                .append(drawing.viewBox())
                .append("\" ")
                .append(drawing.paint(options.strokeWidth()));
        if (options.color() != null) {
            out.append(" color=\"").append(options.color()).append('"');
        }
        if (direction != Direction.NEVER && page == PageDirection.AUTO) {
            out.append(" data-direction=\"").append(direction.id()).append('"');
        }
        appendSemantics(out, accessible, options);
        SvgDrawing second = icon.rightToLeftDrawing().orElse(null);
        out.append("<path d=\"").append(icon.drawing(page).path());
        if (direction == Direction.MIRROR && page.isRightToLeft()) {
            out.append("\" transform=\"").append(drawing.mirrorTransform());
        }
        if (second != null && page == PageDirection.AUTO) {
            // Where no style sheet knows of the second drawing, the first one shows alone.
            out.append("\"/><path display=\"none\" d=\"").append(second.path());
        }
        return out.append("\"/></svg>").toString();
    }

    // A title that aria-labelledby points at is announced twice in Chromium, as name and as description, unless a
    // description stands beside it. So the label stands alone as a title, and ids come in only with a description.
    private static void appendSemantics(StringBuilder out, AccessibleIcon accessible, SvgOptions options) {
        String label = accessible.label().orElse(null);
        if (label == null) {
            out.append(" aria-hidden=\"true\">");
            return;
        }
        out.append(" role=\"img\"");
        accessible
                .locale()
                .ifPresent(locale ->
                        out.append(" lang=\"").append(locale.toLanguageTag()).append('"'));
        String description = accessible.description().orElse(null);
        if (description == null) {
            out.append("><title>").append(Texts.escape(label)).append("</title>");
            return;
        }
        String title = id(options, "-t");
        String desc = id(options, "-d");
        out.append(" aria-labelledby=\"")
                .append(title)
                .append("\" aria-describedby=\"")
                .append(desc)
                .append("\"><title id=\"")
                .append(title)
                .append("\">")
                .append(Texts.escape(label))
                .append("</title><desc id=\"")
                .append(desc)
                .append("\">")
                .append(Texts.escape(description))
                .append("</desc>");
    }

    private static String id(SvgOptions options, String suffix) {
        String prefix = options.idPrefix();
        return (prefix != null ? prefix : "h" + PROCESS + "-" + Long.toString(COUNTER.incrementAndGet(), 36)) + suffix;
    }
}
