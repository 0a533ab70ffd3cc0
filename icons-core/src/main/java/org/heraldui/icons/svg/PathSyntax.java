package org.heraldui.icons.svg;

import java.util.Optional;
import org.heraldui.icons.svg.PathData.PathSyntaxException;

/** Whether path data is well-formed (SVG 2, section 9.3), for those who only want to know. */
public final class PathSyntax {
    private PathSyntax() {}

    /**
     * {@return what is wrong with path data, as the end of a sentence; empty where all is well}
     *
     * @param d the value of a {@code d} attribute; blank data is well-formed and draws nothing
     */
    public static Optional<String> fault(String d) {
        try {
            PathData.parse(d);
            return Optional.empty();
        } catch (PathSyntaxException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
