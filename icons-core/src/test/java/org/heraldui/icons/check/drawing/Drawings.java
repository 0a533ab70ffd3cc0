package org.heraldui.icons.check.drawing;

import java.util.ArrayList;
import java.util.List;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.svg.Paint;
import org.heraldui.icons.svg.SvgDrawing;
import org.heraldui.icons.svg.ViewBox;

/** Drawings to measure. */
final class Drawings {
    private Drawings() {}

    static SvgDrawing outline(String path) {
        return new SvgDrawing(ViewBox.GRID_24, Paint.Stroke.OUTLINE, path);
    }

    static SvgDrawing solid(String path) {
        return new SvgDrawing(ViewBox.GRID_24, Paint.Fill.SOLID, path);
    }

    static List<Finding> findings(SvgDrawing drawing) {
        List<Finding> findings = new ArrayList<>();
        DrawingRules.check("bus.svg", drawing, findings::add);
        return findings;
    }
}
