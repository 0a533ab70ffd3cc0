package org.heraldui.vaadin.share;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The addresses of the networks, with what is shared filled in. Values are encoded as UTF-8 and percent signs, a space
 * as {@code %20}. Titles are put on one line, so that a headline can add no header to a mail.
 *
 * <p>Every method throws {@link NullPointerException} for a missing argument.
 */
public final class ShareUris {
    private static final Pattern HOST =
            Pattern.compile("(?i)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");

    private ShareUris() {}

    /**
     * {@return Facebook's dialogue for an address} Headline and picture come from the page's Open Graph tags.
     *
     * @param payload what is shared
     */
    public static URI facebook(SharePayload payload) {
        return URI.create("https://www.facebook.com/sharer/sharer.php?u=" + address(payload));
    }

    /**
     * {@return Facebook's documented share dialogue} It takes the first hashtag.
     *
     * @param payload what is shared
     * @param appId the id of your Facebook app
     */
    public static URI facebook(SharePayload payload, String appId) {
        String tag = payload.hashtags().isEmpty()
                ? ""
                : "&hashtag=" + encode("#" + payload.hashtags().getFirst());
        return URI.create("https://www.facebook.com/dialog/share?app_id=" + encode(appId) + "&display=page&href="
                + address(payload) + tag);
    }

    /**
     * {@return Messenger's send dialogue} It works on desktop computers only.
     *
     * @param payload what is shared
     * @param appId the id of your Facebook app
     */
    public static URI messenger(SharePayload payload, String appId) {
        String address = address(payload);
        return URI.create("https://www.facebook.com/dialog/send?app_id=" + encode(appId) + "&link=" + address
                + "&redirect_uri=" + address);
    }

    /**
     * {@return X's form for a post} A headline that leaves no room for the link is shortened with an ellipsis.
     *
     * @param payload what is shared
     */
    public static URI x(SharePayload payload) {
        String tags = payload.hashtags().stream().map(ShareUris::encode).collect(Collectors.joining(","));
        return URI.create("https://x.com/intent/tweet?"
                + field("text", encode(Shorten.post(payload)))
                + "url=" + address(payload)
                + (tags.isEmpty() ? "" : "&hashtags=" + tags)
                + (payload.via().isEmpty() ? "" : "&via=" + encode(payload.via())));
    }

    /**
     * {@return LinkedIn's form for an address} Headline and picture come from the page's Open Graph tags.
     *
     * @param payload what is shared
     */
    public static URI linkedIn(SharePayload payload) {
        return URI.create("https://www.linkedin.com/sharing/share-offsite/?url=" + address(payload));
    }

    /**
     * {@return WhatsApp's choice of chats, with headline and address as the message}
     *
     * @param payload what is shared
     */
    public static URI whatsApp(SharePayload payload) {
        String message = message(oneLine(payload.title()), payload.address().toString());
        return URI.create("https://wa.me/?text=" + encode(message));
    }

    /**
     * {@return Bluesky's form for a post} A headline that leaves no room for the address is shortened with an ellipsis.
     *
     * @param payload what is shared
     */
    public static URI bluesky(SharePayload payload) {
        String address = payload.address().toString();
        String title = Shorten.blueskyPost(payload);
        return URI.create("https://bsky.app/intent/compose?text=" + encode(message(title, address)));
    }

    /**
     * {@return the form for a post on a Mastodon server}
     *
     * @param payload what is shared
     * @param server the name of the server, such as {@code mastodon.social}
     * @throws IllegalArgumentException if that is not a host's name
     */
    public static URI mastodon(SharePayload payload, String server) {
        Objects.requireNonNull(server, "The server is null. Give a host's name, such as \"mastodon.social\".");
        if (!HOST.matcher(server).matches()) {
            throw new IllegalArgumentException(
                    "The server \"" + server + "\" is not a host's name. Give one such as \"mastodon.social\".");
        }
        String message = message(oneLine(payload.title()), payload.address().toString());
        return URI.create("https://" + server + "/share?text=" + encode(message));
    }

    /**
     * {@return Reddit's form for a link}
     *
     * @param payload what is shared
     */
    public static URI reddit(SharePayload payload) {
        return URI.create("https://www.reddit.com/submit?"
                + field("title", encode(oneLine(payload.title())))
                + "url=" + address(payload));
    }

    /**
     * {@return Telegram's choice of chats}
     *
     * @param payload what is shared
     */
    public static URI telegram(SharePayload payload) {
        String title = oneLine(payload.title());
        return URI.create(
                "https://t.me/share/url?url=" + address(payload) + (title.isEmpty() ? "" : "&text=" + encode(title)));
    }

    /**
     * {@return a new mail without a receiver} The headline is the subject; sentence and address are the body. What is
     * too long for Windows, 2,000 characters in all, is shortened: first the sentence, then the headline.
     *
     * @param payload what is shared
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6068">RFC 6068</a>
     */
    public static URI email(SharePayload payload) {
        String address = address(payload);
        String subject = Shorten.mail(oneLine(payload.title()), address.length());
        String text = Shorten.mail(
                lines(payload.text()), address.length() + encode(subject).length());
        String body = text.isEmpty() ? "" : encode(text + "\r\n\r\n");
        return URI.create("mailto:?" + field("subject", encode(subject)) + "body=" + body + address);
    }

    /**
     * {@return a value as it may stand in an address}
     *
     * @param value any text
     */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * {@return an address with more parameters, before the fragment}
     *
     * @param uri the address
     * @param parameters names and values, not encoded
     */
    public static URI withParameters(URI uri, Map<String, String> parameters) {
        Objects.requireNonNull(uri, "The address is null.");
        if (parameters.isEmpty()) {
            return uri;
        }
        String address = uri.toASCIIString();
        int end = address.indexOf('#');
        String fragment = end < 0 ? "" : address.substring(end);
        String base = end < 0 ? address : address.substring(0, end);
        String query = parameters.entrySet().stream()
                .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create(base + (uri.getRawQuery() == null ? "?" : "&") + query + fragment);
    }

    /** {@return a text without line breaks and other control characters} */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    private static String lines(String text) {
        return text.strip().replaceAll("\\R", "\r\n").replaceAll("[\\p{Cc}&&[^\\r\\n]]+", " ");
    }

    private static String address(SharePayload payload) {
        return encode(payload.address().toString());
    }

    private static String message(String title, String address) {
        return title.isEmpty() ? address : title + " " + address;
    }

    private static String field(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + value + "&";
    }
}
