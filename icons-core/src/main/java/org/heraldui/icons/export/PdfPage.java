package org.heraldui.icons.export;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.util.Matrix;
import org.heraldui.icons.AccessibleIcon;
import org.heraldui.icons.SvgOptions;
import org.heraldui.icons.svg.Paint;

/** The one page of an icon's PDF: its path, marked as a figure or as an artifact. */
final class PdfPage {
    private static final int FIGURE = 0;
    // Of a move, a line, a quadratic curve, a cubic curve and a close, as PathIterator numbers them.
    private static final int[] COORDINATES = {2, 2, 4, 6, 0};

    private PdfPage() {}

    static void add(PDDocument document, AccessibleIcon icon, SvgOptions options, PdfWords words) throws IOException {
        PDPage page = new PDPage(new PDRectangle(side(options), side(options)));
        document.addPage(page);
        // Not compressed: a path is short, and the bytes do not hang on the machine's compressor.
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
            if (words.alternative().isEmpty()) {
                content.beginMarkedContent(COSName.ARTIFACT);
            } else {
                content.beginMarkedContent(COSName.getPDFName(StandardStructureTypes.Figure), FIGURE);
                tag(document, page, words);
            }
            draw(content, IconShape.of(icon.icon(), options.strokeWidth(), options.pageDirection()), options);
            content.endMarkedContent();
        }
    }

    private static float side(SvgOptions options) {
        return (float) (options.size() * PdfExporter.POINTS);
    }

    private static void tag(PDDocument document, PDPage page, PdfWords words) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement part = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, part);
        root.appendKid(part);
        part.appendKid(figure);
        figure.setPage(page);
        figure.appendKid(FIGURE);
        figure.setAlternateDescription(words.alternative());
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setBBox(page.getMediaBox());
        layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        figure.addAttribute(layout);

        COSArray marked = new COSArray();
        marked.add(figure);
        PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
        parents.setNumbers(Map.of(0, new PDParentTreeValue(marked)));
        root.setParentTree(parents);
        root.setParentTreeNextKey(1);
        page.setStructParents(0);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    private static void draw(PDPageContentStream content, IconShape shape, SvgOptions options) throws IOException {
        Color color = Canvas.colorOf(options.color() == null ? "black" : options.color());
        // The page's origin is its lower left corner.
        AffineTransform up = new AffineTransform(1, 0, 0, -1, 0, side(options));
        up.concatenate(shape.fitting(side(options)));
        content.transform(new Matrix(up));
        if (shape.paint() instanceof Paint.Stroke stroke) {
            content.setStrokingColor(color);
            content.setLineWidth((float) stroke.width());
            content.setLineCapStyle(IconShape.cap(stroke));
            content.setLineJoinStyle(IconShape.join(stroke));
            content.setMiterLimit(IconShape.MITER_LIMIT);
        } else {
            content.setNonStrokingColor(color);
        }
        trace(content, shape.path().getPathIterator(null));
        paint(content, shape.paint());
    }

    private static void paint(PDPageContentStream content, Paint paint) throws IOException {
        if (paint instanceof Paint.Stroke) {
            content.stroke();
        } else if (paint instanceof Paint.Fill fill && fill.rule().equals("evenodd")) {
            content.fillEvenOdd();
        } else {
            content.fill();
        }
    }

    private static void trace(PDPageContentStream content, PathIterator path) throws IOException {
        float x = 0;
        float y = 0;
        for (float[] c = new float[6]; !path.isDone(); path.next()) {
            int segment = path.currentSegment(c);
            switch (segment) {
                case PathIterator.SEG_MOVETO -> content.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> {
                    // PDF has cubic curves only.
                    content.curveTo(third(x, c[0]), third(y, c[1]), third(c[2], c[0]), third(c[3], c[1]), c[2], c[3]);
                }
                case PathIterator.SEG_CUBICTO -> content.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> content.closePath();
            }
            int end = COORDINATES[segment];
            x = end == 0 ? x : c[end - 2];
            y = end == 0 ? y : c[end - 1];
        }
    }

    private static float third(float end, float control) {
        return (end + 2 * control) / 3;
    }
}
