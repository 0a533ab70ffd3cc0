package org.heraldui.icons.check.folder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.svg.SvgDrawing;
import org.jspecify.annotations.Nullable;

/**
 * A file that was looked at.
 *
 * @param name its path in the folder, with forward slashes; control characters shown as dots
 * @param findings what each group has against it, by line; a group that is not among the keys did not apply
 * @param drawing the drawing made anew from numbers in one colour, or null where that needs more than plain shapes
 */
public record CheckedFile(
        String name,
        Map<RuleGroup, List<Finding>> findings,
        @Nullable SvgDrawing drawing) {

    /** {@return all findings, group after group} */
    public Stream<Finding> all() {
        return findings.values().stream().flatMap(Collection::stream);
    }
}
