package org.heraldui.vaadin.share;

import java.io.Serializable;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.heraldui.vaadin.shared.SafeUris;

/**
 * What is shared.
 *
 * <pre>{@code
 * SharePayload.of(URI.create("https://example.org/story"), "Headline").withHashtags("harbour")
 * }</pre>
 *
 * @param url the canonical address: absolute, https (http for trials)
 * @param title the headline; may be empty
 * @param text a sentence about it, for e-mail and the device's share menu; may be empty
 * @param hashtags for X and Facebook, with or without the number sign
 * @param via the publisher's handle on X, with or without the at sign; may be empty
 * @param partName the name of the part of the page that is shared, such as "Figure 3"; empty for the whole page
 * @param fragment the id of that part in the page; empty for the whole page
 */
public record SharePayload(
        URI url, String title, String text, List<String> hashtags, String via, String partName, String fragment)
        implements Serializable {

    /**
     * Checks and normalises the parts.
     *
     * @throws IllegalArgumentException if the address is relative or neither http nor https
     */
    public SharePayload {
        SafeUris.web(url, "address to share");
        Objects.requireNonNull(title, "The title is null. Give the headline, or an empty text.");
        Objects.requireNonNull(text, "The text is null. Give a sentence about the article, or an empty text.");
        Objects.requireNonNull(hashtags, "The list of hashtags is null. Give an empty list for none.");
        Objects.requireNonNull(via, "The handle is null. Give an empty text for none.");
        Objects.requireNonNull(partName, "The name of the part is null. Give an empty text for the whole page.");
        Objects.requireNonNull(fragment, "The fragment is null. Give an empty text for the whole page.");
        hashtags = hashtags.stream()
                .map(tag -> without("#", Objects.requireNonNull(tag, "A hashtag is null. Leave it out.")))
                .filter(tag -> !tag.isEmpty())
                .toList();
        via = without("@", via);
        fragment = without("#", fragment);
    }

    /**
     * {@return a page with its headline}
     *
     * @param url the canonical address: absolute, https (http for trials)
     * @param title the headline; may be empty
     * @throws IllegalArgumentException if the address is relative or neither http nor https
     */
    public static SharePayload of(URI url, String title) {
        return new SharePayload(url, title, "", List.of(), "", "", "");
    }

    /**
     * {@return the same with a sentence about it}
     *
     * @param newText what e-mail and the device's share menu carry besides the headline
     */
    public SharePayload withText(String newText) {
        return new SharePayload(url, title, newText, hashtags, via, partName, fragment);
    }

    /**
     * {@return the same with hashtags}
     *
     * @param tags with or without the number sign
     */
    public SharePayload withHashtags(String... tags) {
        return new SharePayload(url, title, text, Arrays.asList(tags), via, partName, fragment);
    }

    /**
     * {@return the same with the publisher's handle on X}
     *
     * @param handle with or without the at sign
     */
    public SharePayload withVia(String handle) {
        return new SharePayload(url, title, text, hashtags, handle, partName, fragment);
    }

    /**
     * {@return a part of the same page}
     *
     * @param name its name, such as "Figure 3"; it stands in the names of the links
     * @param id its id in the page, with or without the number sign
     */
    public SharePayload withPart(String name, String id) {
        return new SharePayload(url, title, text, hashtags, via, name, id);
    }

    /** {@return the address as it is shared: with the fragment, in ASCII} */
    public URI address() {
        String address = url.toASCIIString();
        if (fragment.isEmpty()) {
            return URI.create(address);
        }
        int end = address.indexOf('#');
        return URI.create((end < 0 ? address : address.substring(0, end)) + "#" + ShareUris.encode(fragment));
    }

    SharePayload withUrl(URI newUrl) {
        return new SharePayload(newUrl, title, text, hashtags, via, partName, fragment);
    }

    /** {@return what tells this payload from others on the page: the name of the part, or the headline} */
    String subject() {
        return partName.isBlank() ? title : partName;
    }

    private static String without(String sign, String text) {
        String stripped = text.strip();
        return stripped.startsWith(sign) ? stripped.substring(1) : stripped;
    }
}
