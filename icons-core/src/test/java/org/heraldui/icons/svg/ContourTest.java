package org.heraldui.icons.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the lines of path data run. */
class ContourTest {
    private static final Offset<Double> NEAR = within(0.001);

    private static List<Contour> contours(String path) {
        return new SvgDrawing(ViewBox.GRID_24, Paint.Stroke.OUTLINE, path).contours();
    }

    private static Segment only(String path) {
        List<Segment> segments = contours(path).get(0).segments();
        assertThat(segments).hasSize(1);
        return segments.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M1 2L5 6|5|6|5.657",
                "M1 2l5 6|6|8|7.810",
                "M1 2H5|5|2|4",
                "M1 2h5|6|2|5",
                "M1 2V5|1|5|3",
                "M1 2v5|1|7|5",
                "M1 2C1 2 5 2 5 2|5|2|4",
                "m1 2c0 0 4 0 4 0|5|2|4",
                "M1 2Q3 2 5 2|5|2|4",
                "M1 2q2 0 4 0|5|2|4",
                "M1 2A2 2 0 0 1 5 2|5|2|6.283",
                "M1 2a2 2 0 0 0 4 0|5|2|6.283",
                "M1 2a1 1 0 0 0 4 0|5|2|6.283",
                "M1 2a-2 2 0 0 0 4 0|5|2|6.283",
                "M1 2a4 2 90 0 0 2 4|3|6|4.844",
                "M1 2a0 1 0 0 0 4 3|5|5|5",
                "M1 2a9 9 0 1 1 0 0|1|2|0"
            })
    void command_leadsToItsEnd(String path, double x, double y, double length) {
        Segment segment = only(path);

        assertThat(segment.from()).isEqualTo(new Point(1, 2));
        assertThat(segment.to()).isEqualTo(new Point(x, y)).isEqualTo(segment.at(1));
        assertThat(segment.at(0)).isEqualTo(segment.from());
        assertThat(segment.length()).isCloseTo(length, within(0.002));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 3, 4, 90", "0, 1, 7, 8, 90", "1, 0, 3, 4, 270", "1, 1, 7, 8, 270"})
    void arc_turnsAroundTheCentreThatItsFlagsSay(int large, int clockwise, double far, double near, double degrees) {
        // From (3, 8) to (7, 4) by radius 4: the centre is (7, 8) or (3, 4).
        Segment.Arc arc = (Segment.Arc) only("M3 8A4 4 0 " + large + " " + clockwise + " 7 4");

        boolean first = (large == 0) == (clockwise == 1);
        assertThat(arc.centre().x()).isCloseTo(first ? 7 : 3, NEAR);
        assertThat(arc.centre().y()).isCloseTo(first ? 8 : 4, NEAR);
        assertThat(Math.toDegrees(arc.sweep())).isCloseTo(clockwise == 1 ? degrees : -degrees, NEAR);
        assertThat(arc.at(0.3).distance(arc.centre())).isCloseTo(4, NEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "M0 0C0 4 4 4 4 0S8 -4 8 0, 6, -3",
        "M0 0c0 4 4 4 4 0s4 -4 4 0, 6, -3",
        "M0 0Q2 4 4 0T8 0, 6, -2",
        "M0 0q2 4 4 0t4 0, 6, -2",
        "M0 0L4 0S8 -4 8 0, 6, -1.5",
        "M0 0L4 0T8 0, 5, 0"
    })
    void smoothCurve_goesOnFromTheOneBefore(String path, double x, double y) {
        Point middle = contours(path).get(0).segments().get(1).at(0.5);

        assertThat(middle.x()).isCloseTo(x, NEAR);
        assertThat(middle.y()).isCloseTo(y, NEAR);
    }

    @Test
    void eachMove_beginsAContour() {
        List<Contour> contours = contours("M1 1h2v2zM5 5h3m1 1h1v1zh9M7 7M8 8z");

        assertThat(contours).extracting(Contour::closed).containsExactly(true, false, true, false, false, true);
        assertThat(contours)
                .extracting(Contour::start)
                .containsExactly(
                        new Point(1, 1),
                        new Point(5, 5),
                        new Point(9, 6),
                        new Point(9, 6),
                        new Point(7, 7),
                        new Point(8, 8));
        assertThat(contours).extracting(contour -> contour.segments().size()).containsExactly(2, 1, 2, 1, 0, 0);
        assertThat(contours).extracting(contour -> contour.drawn().size()).containsExactly(3, 1, 3, 1, 0, 0);
        assertThat(contours).extracting(contour -> contour.joined().size()).containsExactly(3, 2, 3, 2, 0, 0);
    }

    @Test
    void sumsOfDecimals_areExact() {
        assertThat(contours("M.1.2l.2.1h.3v.4").get(0).segments().get(2).to()).isEqualTo(new Point(0.6, 0.7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "M1", "Mx"})
    void noPathData_isRefused(String path) {
        assertThatThrownBy(() -> contours(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The path \"" + path + "\" is wrong: ");
    }
}
