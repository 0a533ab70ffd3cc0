package org.heraldui.icons.check.drawing;

import java.util.List;
import java.util.function.Function;
import org.heraldui.icons.check.Severity;
import org.heraldui.icons.svg.Paint;

/**
 * One thing that a drawing keeps.
 *
 * @param id its stable name, as in findings and allowances
 * @param severity how much a fault weighs
 * @param scope which drawings it is meant for
 * @param faults says what is wrong with a drawing, each measured value in quotes; nothing where all is well
 * @param cure how to mend it
 */
record DrawingRule(String id, Severity severity, Scope scope, Function<Figure, List<String>> faults, String cure) {

    /** Which drawings a rule is meant for. */
    enum Scope {
        /** All drawings. */
        EVERY,
        /** Drawings of lines, of any width and on any view box. */
        STROKED,
        /** Drawings on the 24 grid, lines and areas. */
        GRID,
        /** Lines of 2 units with round ends and corners on the 24 grid: Herald's outlines. */
        OUTLINE;

        boolean includes(Figure figure) {
            return switch (this) {
                case EVERY -> true;
                case STROKED -> figure.isStroked();
                case GRID -> figure.isOnGrid();
                case OUTLINE -> figure.isOnGrid() && figure.drawing().paint().equals(Paint.Stroke.OUTLINE);
            };
        }
    }

    /** {@return a rule of quality} */
    static DrawingRule of(String id, Scope scope, Function<Figure, List<String>> faults, String cure) {
        return new DrawingRule(id, Severity.WARNING, scope, faults, cure);
    }
}
