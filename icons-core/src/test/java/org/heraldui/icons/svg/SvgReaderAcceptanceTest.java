package org.heraldui.icons.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heraldui.icons.svg.SvgReaderRefusalTest.svg;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the drawing programs and icon sets of this world write is read. */
class SvgReaderAcceptanceTest {

    private static SvgDrawing read(String svg) {
        return SvgReader.read("icon.svg", svg);
    }

    @Test
    void outlineOnTheRoot_isRead() {
        SvgDrawing drawing = read("""
            <svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none"
              stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" class="a b">
              <path d="M5 12h14" /><path d="m12 5 7 7-7 7" />
            </svg>
            """);

        assertThat(drawing).isEqualTo(new SvgDrawing(ViewBox.GRID_24, Paint.Stroke.OUTLINE, "M5 12h14M12 5l7 7-7 7"));
    }

    @Test
    void outlineOnTheShapes_isRead() {
        SvgDrawing drawing = read("""
            <svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 20 20" stroke-width="1.5"
              stroke="currentColor" aria-hidden="true" data-slot="icon">
              <path stroke-linecap="round" stroke-linejoin="round" d="M4.5 12.75l6 6 9-13.5"/>
            </svg>
            """);

        assertThat(drawing.paint()).isEqualTo(new Paint.Stroke(1.5, "round", "round"));
        assertThat(drawing.viewBox()).isEqualTo(new ViewBox(0, 0, 20, 20));
        assertThat(drawing.path()).isEqualTo("M4.5 12.75l6 6 9-13.5");
    }

    @Test
    void areas_areRead() {
        assertThat(read(svg("")).paint()).isEqualTo(new Paint.Fill("nonzero"));
        assertThat(read(svg("<g fill=\"#000\" fill-rule=\"evenodd\" clip-rule=\"evenodd\"/>"))
                        .paint())
                .isEqualTo(Paint.Fill.SOLID);
    }

    @Test
    void notesOfEditors_areDropped() {
        SvgSource source = SvgReader.readSource("icon.svg", """
            <?xml version="1.0" encoding="utf-8" standalone="no"?>
            <!-- Made with an editor -->
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
              xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" version="1.1" id="svg1"
              xml:space="preserve" viewBox="0 0 24 24" inkscape:export-filename="a.png">
              <title>Tram
                stop</title>
              <desc>A sign &amp; a pole.</desc>
              <sodipodi:namedview id="n"><inkscape:grid type="xygrid"/></sodipodi:namedview>
              <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><x/>text</rdf:RDF></metadata>
              <g inkscape:label="Layer 1"><title>Layer 1</title>
                <path id="p" sodipodi:nodetypes="cc" d="M 1,2 H 3 V 4 Z"><title>Path 1</title></path></g>
            </svg>
            """);

        assertThat(source)
                .isEqualTo(new SvgSource(
                        new SvgDrawing(ViewBox.GRID_24, new Paint.Fill("nonzero"), "M1 2H3V4Z"),
                        "Tram stop",
                        "A sign & a pole."));
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                arguments("<line x1=\"1\" y1=\"2\" x2=\"3\" y2=\"4\"/>", "M1 2 3 4"),
                arguments("<polyline points=\"1,2 3,4 5 6\"/>", "M1 2 3 4 5 6"),
                arguments("<polygon points=\"1 2 3 4\"/>", "M1 2 3 4z"),
                arguments("<circle cx=\"12\" cy=\"13\" r=\"2.5\"/>", "M9.5 13a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0z"),
                arguments("<ellipse cx=\"5\" cy=\"6\" rx=\"2\" ry=\"1\"/>", "M3 6a2 1 0 1 0 4 0 2 1 0 1 0-4 0z"),
                arguments("<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\"/>", "M1 2h3v4h-3z"),
                arguments("<rect width=\"4px\" height=\"4\" rx=\"9\"/>", "M0 2a2 2 0 1 0 4 0 2 2 0 1 0-4 0z"),
                arguments("<rect y=\"1\" width=\"4\" height=\"9\" rx=\"2\"/>", "M0 3a2 2 0 0 1 4 0v5a2 2 0 0 1-4 0z"),
                arguments(
                        "<rect x=\"1\" width=\"9\" height=\"4\" ry=\"2\"/>", "M3 0h5a2 2 0 0 1 0 4h-5a2 2 0 0 1 0-4z"),
                arguments(
                        "<rect width=\"9\" height=\"6\" ry=\"1\"/>",
                        "M1 0h7a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1z"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void shape_becomesAPath(String shape, String path) {
        assertThat(read(svg(shape)).path()).isEqualTo(path + "M2 3h4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "M 10 20 30 40 L 50 60|M10 20 30 40 50 60",
                "m1 2 3 4|M1 2l3 4",
                "M0.5.5-.5-0.5|M.5.5-.5-.5",
                "M1e1,2E-1|M10 .2",
                "M1.23456 -0.0001|M1.235 0",
                "M0 0a1 1 0 01.5.5|M0 0a1 1 0 0 1 .5.5",
                "M0 0a1 1 0 11-3-4|M0 0a1 1 0 1 1-3-4",
                "M0 0zm1 1|M0 0zm1 1",
                "M0 0C1 2 3 4 5 6 7 8 9 1 2 3|M0 0C1 2 3 4 5 6 7 8 9 1 2 3"
            })
    void pathData_isWrittenShortly(String given, String written) {
        assertThat(read(svg("").replace("M2 3h4", given)).path()).isEqualTo(written);
    }
}
