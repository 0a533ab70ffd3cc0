package org.heraldui.vaadin.figure;

import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/** What of HTML may stand in a caption: words, their emphasis, and links. */
final class CaptionHtml {
    /** Stands in for the page's address, so that relative links can be told from dangerous ones. */
    private static final String PAGE = "https://page.invalid/";

    private CaptionHtml() {}

    /** {@return HTML without scripts, styles, handlers, media and dangerous addresses} */
    static String clean(String html) {
        Safelist list = Safelist.none()
                .addTags("a", "abbr", "b", "bdi", "bdo", "br", "cite", "em", "i", "p", "q", "small", "span", "strong")
                .addTags("sub", "sup", "time")
                .addAttributes(":all", "lang", "dir")
                .addAttributes("a", "href", "hreflang", "rel")
                .addAttributes("abbr", "title")
                .addAttributes("time", "datetime")
                .addProtocols("a", "href", "http", "https", "mailto")
                .preserveRelativeLinks(true);
        return Jsoup.clean(html, PAGE, list);
    }

    /** {@return the words of HTML} */
    static String text(String html) {
        return Jsoup.parse(html).text();
    }
}
