package org.heraldui.icons.check.drawing;

import static org.heraldui.icons.check.drawing.DrawingRule.Scope.EVERY;
import static org.heraldui.icons.check.drawing.DrawingRule.Scope.GRID;
import static org.heraldui.icons.check.drawing.DrawingRule.Scope.OUTLINE;
import static org.heraldui.icons.check.drawing.DrawingRule.Scope.STROKED;

import java.util.List;
import java.util.function.Consumer;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.check.Severity;
import org.heraldui.icons.svg.SvgDrawing;

/**
 * The rules that drawings keep, so that icons of many hands look like one set and stay clear at 16 pixels. A rule that
 * says nothing about a drawing of this kind, such as the length of lines about an icon of areas, leaves it alone; on
 * view boxes other than {@code 0 0 24 24} only the few rules speak that hold for every drawing.
 */
public final class DrawingRules {
    static final List<DrawingRule> ALL = List.of(
            new DrawingRule(
                    "cut-off",
                    Severity.ERROR,
                    EVERY,
                    PlaceRules::cutOff,
                    "Move or shrink the drawing: what lies outside the view box is not shown."),
            DrawingRule.of(
                    "live-area", GRID, PlaceRules::liveArea, "Keep the ink within 2..22; only tips may reach 1..23."),
            DrawingRule.of("size", GRID, PlaceRules::size, "Make the longer side of the ink 18 to 22."),
            DrawingRule.of("centre", GRID, PlaceRules::centre, "Move its middle to (12, 12); half a unit is free."),
            DrawingRule.of("gravity", GRID, PlaceRules::gravity, "Move its weight nearer to (12, 12)."),
            DrawingRule.of("elements", EVERY, LineRules::elements, "Draw at most " + LineRules.MAX_ELEMENTS + "."),
            DrawingRule.of("stroke-length", OUTLINE, LineRules::strokeLength, "Draw 40 to 110 units of line."),
            DrawingRule.of(
                    "grid", GRID, LineRules::grid, "Put at least 80 % of the end points on whole or half units."),
            DrawingRule.of(
                    "radius",
                    OUTLINE,
                    LineRules::radius,
                    "Round corners by 0.5, 1, 2, 2.41, 3 or 4; give other curves whole or half radii."),
            DrawingRule.of("decimals", GRID, LineRules::decimals, "Round to two decimals: nobody sees more."),
            new DrawingRule(
                    "dot",
                    Severity.ERROR,
                    STROKED,
                    LineRules::dot,
                    "Write a dot as h.01 and no z: some programs leave closed dots blank."),
            DrawingRule.of("redundant", EVERY, LineRules::redundant, "Delete it."),
            DrawingRule.of("gap", GRID, SpaceRules::gap, "Leave 2 units of white between lines, 1.5 between areas."),
            DrawingRule.of("counter", GRID, SpaceRules::counter, "Open it, or leave it out."));

    private DrawingRules() {}

    /**
     * Checks a drawing.
     *
     * @param file the file or icon, for the findings
     * @param drawing the drawing
     * @param report takes each finding: an error where a part of the drawing may not be seen, otherwise a warning
     */
    public static void check(String file, SvgDrawing drawing, Consumer<Finding> report) {
        Figure figure = new Figure(drawing);
        for (DrawingRule rule : ALL) {
            if (rule.scope().includes(figure)) {
                for (String fault : rule.faults().apply(figure)) {
                    report.accept(new Finding(rule.severity(), file, 0, rule.id(), fault, rule.cure()));
                }
            }
        }
    }
}
