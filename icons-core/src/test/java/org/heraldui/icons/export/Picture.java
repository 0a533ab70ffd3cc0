package org.heraldui.icons.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A PNG file read back: its pixels, its texts by keyword and language, such as {@code Title/en}, and its density. */
record Picture(BufferedImage image, Map<String, String> texts, int pixelsPerMetre) {

    static Picture of(byte[] png) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in);
            Element metadata = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            NodeList entries = metadata.getElementsByTagName("iTXtEntry");
            Map<String, String> texts = new TreeMap<>();
            for (int i = 0; i < entries.getLength(); i++) {
                Element entry = (Element) entries.item(i);
                texts.put(
                        entry.getAttribute("keyword") + "/" + entry.getAttribute("languageTag"),
                        entry.getAttribute("text"));
            }
            Element density = (Element) metadata.getElementsByTagName("pHYs").item(0);
            int pixelsPerMetre = Integer.parseInt(density.getAttribute("pixelsPerUnitXAxis"));
            return new Picture(reader.read(0), texts, pixelsPerMetre);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            reader.dispose();
        }
    }

    int argb(int x, int y) {
        return image.getRGB(x, y);
    }

    int alpha(int x, int y) {
        return argb(x, y) >>> 24;
    }

    /** {@return how many pixels are at least half covered} */
    int ink() {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += alpha(x, y) > 127 ? 1 : 0;
            }
        }
        return count;
    }

    /** {@return the strongest pixel on the picture's edge, 0 to 255} */
    int alphaOfEdge() {
        int max = 0;
        int last = image.getWidth() - 1;
        for (int i = 0; i <= last; i++) {
            max = Math.max(max, Math.max(alpha(i, 0), alpha(i, last)));
            max = Math.max(max, Math.max(alpha(0, i), alpha(last, i)));
        }
        return max;
    }
}
