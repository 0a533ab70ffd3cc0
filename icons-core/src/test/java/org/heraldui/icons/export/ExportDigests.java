package org.heraldui.icons.export;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.SvgOptions;

/** The digests of all that the export package writes, a line each; as a program of its own, for another JVM. */
final class ExportDigests {
    private ExportDigests() {}

    public static void main(String[] args) {
        all().forEach((what, digest) -> System.out.println(what + " " + digest));
    }

    static Map<String, String> all() {
        Map<String, MessageDigest> digests = new LinkedHashMap<>();
        for (Icon icon : IconCatalogue.all()) {
            add(digests, "png", PngExporter.toPng(icon, PngOptions.DEFAULT.withScale(1.5)));
            add(digests, "ico", IcoExporter.toIco(icon, PngOptions.DARK, 16));
            add(digests, "pdf", PdfExporter.toPdf(icon.described(Locale.JAPANESE), SvgOptions.DEFAULT));
        }
        add(digests, "sheet", ContactSheet.toPng(IconCatalogue.all()));
        add(digests, "specimen", SpecimenSheet.toPng(IconCatalogue.all(), PngOptions.LIGHT));
        String sprite = SpriteExporter.toSvg(IconCatalogue.all(), Locale.GERMAN, SvgOptions.DEFAULT);
        add(digests, "sprite", sprite.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Map<String, String> texts = new LinkedHashMap<>();
        digests.forEach((what, digest) -> texts.put(what, HexFormat.of().formatHex(digest.digest())));
        return texts;
    }

    private static void add(Map<String, MessageDigest> digests, String what, byte[] bytes) {
        digests.computeIfAbsent(what, w -> sha256()).update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
