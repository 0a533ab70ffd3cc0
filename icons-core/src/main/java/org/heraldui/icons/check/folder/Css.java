package org.heraldui.icons.check.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the checks need to know of CSS: declarations, addresses, and what hides behind escapes. */
final class Css {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|$)", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:url|src|image)\\(\\s*(?:\"([^\"]*+)\"|'([^']*+)'|([^)\"']*+))|@import\\s*(?:\"([^\"]*+)\"|'([^']*+)')",
            Pattern.CASE_INSENSITIVE);

    private Css() {}

    /** {@return the text as a browser reads it: comments gone, escapes resolved} */
    static String plain(String css) {
        if (css.indexOf('\\') < 0 && css.indexOf("/*") < 0) {
            return css;
        }
        String bare = COMMENT.matcher(css).replaceAll("");
        return ESCAPE.matcher(bare).replaceAll(escape -> Matcher.quoteReplacement(character(escape)));
    }

    private static String character(java.util.regex.MatchResult escape) {
        if (escape.group(1) == null) {
            return escape.group(2);
        }
        int code = Integer.parseInt(escape.group(1), 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
    }

    /** {@return the addresses in a plain text: of {@code url(…)}, {@code src(…)}, {@code image(…)} and {@code @import}} */
    static List<String> addresses(String plain) {
        List<String> addresses = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(plain);
        while (matcher.find()) {
            for (int i = 1; i <= matcher.groupCount(); i++) {
                if (matcher.group(i) != null) {
                    addresses.add(matcher.group(i).strip());
                }
            }
        }
        return addresses;
    }

    /** {@return the declarations of a {@code style} attribute, names in lower case} */
    static Map<String, String> declarations(String style) {
        Map<String, String> declarations = new LinkedHashMap<>();
        for (String part : plain(style).split(";")) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                declarations.put(
                        part.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        part.substring(colon + 1).replace("!important", "").strip());
            }
        }
        return declarations;
    }
}
