package org.heraldui.icons.check.folder;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heraldui.icons.internal.Texts;
import org.jspecify.annotations.Nullable;

/** The bytes of a file as text: in UTF-8, or in what they truly are, with a finding. */
final class SourceText {
    private static final Pattern DECLARATION =
            Pattern.compile("^<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"'>]{1,60})[\"']");
    private static final int HEAD = 300;

    private SourceText() {}

    /** {@return the text, or empty where the bytes are none; what is wrong is reported} */
    static Optional<String> decode(byte[] bytes, FileFindings findings) {
        boolean utf16 = starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE);
        String declared = declared(bytes);
        String text = decode(bytes, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        boolean ascii = text != null && text.length() == bytes.length;
        if (text != null && !utf16 && isTrue(declared, ascii)) {
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
        Charset other = utf16 ? StandardCharsets.UTF_16 : charset(declared);
        String decoded = other == null ? null : decode(bytes, other);
        if ((text == null && decoded == null) || (text != null && !utf16)) {
            findings.report(
                    CheckRule.ENCODING,
                    0,
                    text == null
                            ? "The bytes are neither UTF-8 nor what the file says they are."
                            : "The file says that it is \"" + Texts.excerpt(declared) + "\", but it is UTF-8.",
                    "Save it as UTF-8" + (declared.isEmpty() ? "." : ", and declare that or nothing."));
            return Optional.empty();
        }
        findings.report(
                CheckRule.ENCODING_UNUSUAL,
                0,
                "The file is in \"" + (utf16 ? "UTF-16" : Texts.excerpt(declared))
                        + "\": pages that take it up as text show something else, and filters overlook what it holds.",
                "Save it as UTF-8.");
        return Optional.ofNullable(utf16 ? text : decoded);
    }

    private static boolean isTrue(String declared, boolean ascii) {
        String name = declared.toLowerCase(Locale.ROOT);
        boolean wide = name.startsWith("utf-16") || name.startsWith("utf-32") || name.startsWith("ucs");
        return name.isEmpty() || name.equals("utf-8") || name.equals("utf8") || (ascii && !wide);
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head);
        return declaration.find() ? declaration.group(1) : "";
    }

    private static @Nullable Charset charset(String name) {
        try {
            return name.isEmpty() ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
