package org.heraldui.vaadin.share;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Cuts texts to what X, Bluesky and mail programs take, never inside a character that the reader sees as one. */
final class Shorten {
    // https://docs.x.com/fundamentals/counting-characters: a link counts 23, most scripts 1, the rest 2.
    private static final int POST = 280;
    private static final int LINK = 24;
    // https://docs.bsky.app/docs/advanced-guides/intent-links: a post has 300 characters, the address among them.
    private static final int BLUESKY_POST = 300;
    // Mail programs on Windows take about 2,000 characters of address; some are needed for the names of the fields.
    private static final int MAIL = 1_950;
    private static final String ELLIPSIS = "…";

    private Shorten() {}

    /** {@return the title as the text of a post, with room for link, hashtags and handle} */
    static String post(SharePayload payload) {
        int tags = payload.hashtags().stream().mapToInt(tag -> 2 + weight(tag)).sum();
        int via = payload.via().isEmpty() ? 0 : 6 + weight(payload.via());
        return fit(ShareUris.oneLine(payload.title()), POST - LINK - tags - via, Shorten::weight);
    }

    /** {@return the title as the text of a post on Bluesky, with room for the address and a space} */
    static String blueskyPost(SharePayload payload) {
        int address = payload.address().toString().length();
        return fit(
                ShareUris.oneLine(payload.title()),
                BLUESKY_POST - address - 1,
                text -> text.codePointCount(0, text.length()));
    }

    /** {@return as much of a text as a mail takes when encoded, besides what is used already} */
    static String mail(String text, int used) {
        return fit(text, MAIL - used, part -> ShareUris.encode(part).length());
    }

    private static String fit(String text, int limit, ToIntFunction<String> length) {
        if (length.applyAsInt(text) <= limit) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int left = limit - length.applyAsInt(ELLIPSIS);
        int end = 0;
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            left -= length.applyAsInt(text.substring(end, next));
            if (left < 0) {
                break;
            }
            end = next;
        }
        return end == 0 ? "" : text.substring(0, end).strip() + ELLIPSIS;
    }

    private static int weight(String text) {
        return text.codePoints().map(Shorten::weight).sum();
    }

    private static int weight(int character) {
        boolean light = character <= 0x10FF
                || within(0x2000, character, 0x200D)
                || within(0x2010, character, 0x201F)
                || within(0x2032, character, 0x2037);
        return light ? 1 : 2;
    }

    private static boolean within(int first, int character, int last) {
        return first <= character && character <= last;
    }
}
