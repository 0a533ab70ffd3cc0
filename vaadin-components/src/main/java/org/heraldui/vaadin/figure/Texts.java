package org.heraldui.vaadin.figure;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Questions about texts: blank, repeated, a file name. */
final class Texts {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{C}\\s]|&nbsp;");
    private static final Pattern UNSPACED =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]");
    private static final Pattern FILE_NAME = Pattern.compile("(?iu)(.*\\.(svgz?|png|jpe?g|gif|webp|avif|bmp|tiff?|heic)"
            + "|\\S*[\\p{L}\\d]_\\S+"
            + "|\\S+-\\S*\\d\\S*-\\S+|\\S+-\\d+x\\d+"
            + "|(img|dsc[fn]?|pict|pxl|image|photo|foto|screenshot)[-_ ]?\\d{2,}\\S*|p\\d{6,}"
            + "|[0-9a-f]{12,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final Set<String> PLACEHOLDERS = Set.of(
            "",
            "undefined",
            "null",
            "todo",
            "lorem ipsum",
            "image",
            "picture",
            "photo",
            "bild",
            "foto",
            "imagen",
            "placeholder",
            "untitled",
            "alt",
            "alt text",
            "n a",
            "none");
    private static final Pattern NOISE = Pattern.compile("(?iu)^((an? |the )?(image|picture|photo|photograph|graphic)s?"
            + " (of|showing)|(ein )?(bild|foto) (von|mit)|(une )?(image|photo) (de|d[’'])|(una )?(imagen|foto) (de|di)"
            + "|(un[’'])?immagine (di|con))\\b.*");

    private Texts() {}

    /** {@return whether nothing of a text is to be seen: white space, no-break and zero-width spaces count as nothing} */
    static boolean isBlank(String text) {
        return INVISIBLE.matcher(text).replaceAll("").isEmpty();
    }

    /** {@return whether one text equals or contains the other; case, accents, white space and punctuation do not count} */
    static boolean repeat(String one, String other) {
        String a = fold(one);
        String b = fold(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        String compactA = a.replace(" ", "");
        String compactB = b.replace(" ", "");
        if (UNSPACED.matcher(a).find() && UNSPACED.matcher(b).find()) {
            return compactA.contains(compactB) || compactB.contains(compactA);
        }
        return compactA.equals(compactB)
                || (" " + a + " ").contains(" " + b + " ")
                || (" " + b + " ").contains(" " + a + " ");
    }

    /** {@return whether a text is a file name or a placeholder} The file's own name is told by the source. */
    static boolean isFileName(String text, String source) {
        String name = text.strip();
        String stem = source.replaceFirst("[?#].*", "").replaceFirst(".*/", "").replaceFirst("\\.\\w+$", "");
        boolean isStem = name.equalsIgnoreCase(stem) && GAPS.matcher(name).find() && !name.contains(" ");
        return isStem || FILE_NAME.matcher(name).matches() || PLACEHOLDERS.contains(fold(name));
    }

    /** {@return whether a text starts with what a screen reader says already} */
    static boolean isNoise(String text) {
        return NOISE.matcher(text.strip()).matches();
    }

    /** {@return a text shortened for a message} */
    static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, line.offsetByCodePoints(0, 55)) + "…";
    }

    private static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return GAPS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
