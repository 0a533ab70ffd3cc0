package org.heraldui.icons.svg;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a drawing, from where the pen is set down to where it is lifted.
 *
 * @param start where it begins
 * @param segments its stretches as written; none where the pen is set down and not moved
 * @param closed whether it is closed: a last straight line leads back to its start, unless it is there
 */
public record Contour(Point start, List<Segment> segments, boolean closed) {

    /** Copies the segments. */
    public Contour {
        segments = List.copyOf(segments);
    }

    /** {@return its stretches as drawn: with the line that closes it, if that has a length} */
    public List<Segment> drawn() {
        return closed ? joined() : segments;
    }

    /** {@return its stretches as an area's edge: with the line back to its start, if that has a length} */
    public List<Segment> joined() {
        if (segments.isEmpty() || segments.get(segments.size() - 1).to().equals(start)) {
            return segments;
        }
        List<Segment> all = new ArrayList<>(segments);
        all.add(new Segment.Line(segments.get(segments.size() - 1).to(), start));
        return all;
    }
}
