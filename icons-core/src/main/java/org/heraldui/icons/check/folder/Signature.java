package org.heraldui.icons.check.folder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/** What makes two files the same drawing: elements and attributes that draw, in their order, whatever they are called. */
final class Signature {
    private static final Set<String> SILENT =
            Set.of("id", "class", "role", "width", "height", "version", "focusable", "tabindex", "lang", "baseProfile");
    private static final Set<String> UNDRAWN = Set.of("title", "desc", "metadata");

    private Signature() {}

    static String of(Element root) {
        StringBuilder text = new StringBuilder();
        append(root, root, text);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    private static void append(Element element, Element root, StringBuilder out) {
        boolean foreign = !element.namespace().equals(Element.SVG);
        boolean invisible =
                element.value("stroke").equals("none") && element.value("fill").equals("none");
        if (foreign || UNDRAWN.contains(element.name()) || (invisible && element != root)) {
            return;
        }
        out.append('<').append(element.name());
        for (String attribute : attributes(element, element == root)) {
            out.append(' ').append(attribute);
        }
        out.append('>');
        if (element.isSvg("text") || element.isSvg("style")) {
            out.append(element.words());
        }
        for (Element child : element.children()) {
            append(child, root, out);
        }
        out.append("</>");
    }

    // The size in which a shape is drawn counts, that of the root does not.
    private static Set<String> attributes(Element element, boolean isRoot) {
        Set<String> attributes = new TreeSet<>();
        for (Element.Attribute a : element.attributes()) {
            boolean size = a.name().equals("width") || a.name().equals("height");
            boolean silent = (SILENT.contains(a.name()) && (isRoot || !size))
                    || a.name().startsWith("aria-")
                    || a.name().startsWith("data-")
                    || (!a.namespace().isEmpty() && !a.name().equals("href"));
            if (!silent) {
                attributes.add(a.name() + "=" + a.value().strip().replaceAll("[\\s,]+", " "));
            }
        }
        return attributes;
    }
}
