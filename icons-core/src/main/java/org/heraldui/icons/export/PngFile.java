package org.heraldui.icons.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.heraldui.icons.IconException;

/** Writes a picture with its words as a PNG file (PNG 3, 11.3.3.4: iTXt) and its density (11.3.4.3: pHYs). */
final class PngFile {
    private static final String FORMAT = "javax_imageio_png_1.0";

    // 96 CSS pixels are an inch.
    private static final double PIXELS_PER_METRE = 96 / 0.0254;

    private PngFile() {}

    static byte[] write(BufferedImage image, double scale, String languageTag, Map<String, String> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            IIOMetadataNode root = new IIOMetadataNode(FORMAT);
            root.appendChild(density(scale));
            root.appendChild(textChunks(languageTag, new TreeMap<>(texts)));
            metadata.mergeTree(FORMAT, root);
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, metadata));
        } catch (IOException e) {
            throw new IconException("The PNG file cannot be written: " + e.getMessage(), e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadataNode density(double scale) {
        String pixels = String.valueOf(Math.round(scale * PIXELS_PER_METRE));
        IIOMetadataNode chunk = new IIOMetadataNode("pHYs");
        chunk.setAttribute("pixelsPerUnitXAxis", pixels);
        chunk.setAttribute("pixelsPerUnitYAxis", pixels);
        chunk.setAttribute("unitSpecifier", "meter");
        return chunk;
    }

    private static IIOMetadataNode textChunks(String languageTag, Map<String, String> texts) {
        IIOMetadataNode chunks = new IIOMetadataNode("iTXt");
        texts.forEach((keyword, text) -> {
            IIOMetadataNode chunk = new IIOMetadataNode("iTXtEntry");
            chunk.setAttribute("keyword", keyword);
            chunk.setAttribute("compressionFlag", "FALSE");
            chunk.setAttribute("compressionMethod", "0");
            chunk.setAttribute("languageTag", languageTag);
            chunk.setAttribute("translatedKeyword", "");
            chunk.setAttribute("text", text);
            chunks.appendChild(chunk);
        });
        return chunks;
    }
}
