package org.heraldui.icons.check.folder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.heraldui.icons.check.folder.Folder.svg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** Large or odd files, made when the tests run. */
public final class HostileFiles {
    private static final Map<String, byte[]> ALL = make();

    private HostileFiles() {}

    /** {@return the files by name, which begins with the rule that must find the file} */
    public static Map<String, byte[]> all() {
        return ALL;
    }

    private static Map<String, byte[]> make() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(
                "SVG-101-path-of-10-MB.svg",
                svg("<path d=\"M0 0" + " 1 1".repeat(2_500_000) + "\"/>").getBytes(UTF_8));
        files.put("SVG-101-bomb.svgz", gzip(svg("<g>" + " ".repeat(50_000_000) + "</g>")));
        files.put(
                "SVG-135-path-of-1-MB.svg",
                svg("<path d=\"M0 0" + "h1".repeat(500_000) + "\"/>").getBytes(UTF_8));
        files.put(
                "SVG-151-deep.svg",
                svg("<g>".repeat(10_000) + "</g>".repeat(10_000)).getBytes(UTF_8));
        files.put("SVG-152-many-elements.svg", svg("<g/>".repeat(200_000)).getBytes(UTF_8));
        files.put(
                "SVG-153-many-attributes.svg",
                svg("<g" + attributes(100_000) + "/>").getBytes(UTF_8));
        files.put("SVG-112-billion-laughs.svg", (laughs() + svg("<title>&a9;</title>")).getBytes(UTF_8));
        files.put("SVG-112-quadratic.svg", quadratic().getBytes(UTF_8));
        files.put("SVG-143-use-bomb.svg", svg(useBomb()).getBytes(UTF_8));
        files.put("SVG-143-use-chain.svg", svg(useChain(4_000)).getBytes(UTF_8));
        files.put(
                "SVG-142-use-loop.svg",
                svg("<g id=\"a\"><use href=\"#a\"/></g>").getBytes(UTF_8));
        files.put("SVG-102-latin-1.svg", svg("<title>é</title>").getBytes(ISO_8859_1));
        files.put("SVG-102-utf-8-called-latin-1.svg", declared("ISO-8859-1").getBytes(UTF_8));
        files.put("SVG-102-utf-8-called-utf-16.svg", declared("UTF-16").getBytes(UTF_8));
        files.put("SVG-102-gzip.svg", gzip(svg("")));
        files.put("SVG-103-utf-16-without-mark.svg", svg("").getBytes(UTF_16LE));
        files.put("SVG-103-nul.svg", svg("<title>\0</title>").getBytes(UTF_8));
        files.put("SVG-103-zeros.svg", new byte[1_000_000]);
        files.put("SVG-104-utf-16.svg", svg("<title>é</title>").getBytes(UTF_16));
        files.put("SVG-104-latin-1-declared.svg", declared("ISO-8859-1").getBytes(ISO_8859_1));
        files.put("SVG-110-empty.svg", new byte[0]);
        files.put("SVG-110-broken-off.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g>".getBytes(UTF_8));
        files.put("SVG-110-text.svg", "/etc/passwd".getBytes(UTF_8));
        files.put("SVG-100-not-packed.svgz", svg("").getBytes(UTF_8));
        return files;
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(Integer.toString(i, 36)).append("=\"\"");
        }
        return attributes.toString();
    }

    private static String laughs() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            dtd.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return dtd + "]>";
    }

    private static String quadratic() {
        return "<!DOCTYPE svg [<!ENTITY a \"" + "a".repeat(50_000) + "\">]>"
                + svg("<title>" + "&a;".repeat(50_000) + "</title>");
    }

    private static String useBomb() {
        StringBuilder body = new StringBuilder("<path id=\"a0\" d=\"M0 0h1\"/>");
        for (int i = 1; i < 12; i++) {
            body.append("<g id=\"a")
                    .append(i)
                    .append("\">")
                    .append(("<use xlink:href=\"#a" + (i - 1) + "\"/>").repeat(10))
                    .append("</g>");
        }
        return body.toString();
    }

    private static String useChain(int length) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < length; i++) {
            body.append("<use id=\"a")
                    .append(i)
                    .append("\" href=\"#a")
                    .append(i + 1)
                    .append("\"/>");
        }
        return body + "<path id=\"a" + length + "\" d=\"M0 0h1\"/>";
    }

    private static String declared(String encoding) {
        return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + svg("<title>é</title>");
    }
}
