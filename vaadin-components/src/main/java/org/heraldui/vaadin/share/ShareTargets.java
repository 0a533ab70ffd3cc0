package org.heraldui.vaadin.share;

import java.util.List;
import java.util.Optional;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.share.ShareTarget.Kind;

/** The built-in ways to share. */
public final class ShareTargets {
    /** The device's own share menu. A button; there only where the browser has one. */
    public static final ShareTarget NATIVE = ShareTarget.of("native", "", Icons.SHARE, Kind.NATIVE, null);

    /** Puts the address into the clipboard. A {@link CopyLinkButton}. */
    public static final ShareTarget COPY_LINK = ShareTarget.of("copy-link", "", Icons.COPY_LINK, Kind.COPY, null);

    /** A new mail without a receiver. */
    public static final ShareTarget EMAIL = ShareTarget.of(
            "email", "", Icons.EMAIL, Kind.EMAIL, (payload, appId) -> Optional.of(ShareUris.email(payload)));

    /** Facebook: its documented dialogue if the bar has a Facebook app id, else the older form. */
    public static final ShareTarget FACEBOOK = ShareTarget.of(
            "facebook",
            "Facebook",
            Icons.FACEBOOK,
            Kind.NETWORK,
            (payload, appId) -> Optional.of(
                    appId.map(id -> ShareUris.facebook(payload, id)).orElseGet(() -> ShareUris.facebook(payload))));

    /**
     * Messenger. There only where it can work: the bar has a Facebook app id, and the device has a mouse or another
     * fine pointer. On telephones the device's own share menu leads to it.
     */
    public static final ShareTarget MESSENGER = ShareTarget.of(
            "messenger",
            "Messenger",
            Icons.MESSENGER,
            Kind.NETWORK,
            (payload, appId) -> appId.map(id -> ShareUris.messenger(payload, id)));

    /** X, formerly Twitter. */
    public static final ShareTarget X = ShareTarget.link("x", "X", Icons.X, ShareUris::x);

    /** LinkedIn. */
    public static final ShareTarget LINKEDIN =
            ShareTarget.link("linkedin", "LinkedIn", Icons.LINKEDIN, ShareUris::linkedIn);

    /** WhatsApp. */
    public static final ShareTarget WHATSAPP =
            ShareTarget.link("whatsapp", "WhatsApp", Icons.WHATSAPP, ShareUris::whatsApp);

    /** Bluesky. Not in a bar unless asked for. */
    public static final ShareTarget BLUESKY = ShareTarget.link("bluesky", "Bluesky", Icons.BLUESKY, ShareUris::bluesky);

    /**
     * Mastodon, on the reader's own server: a button that discloses a field for the server's name, which the browser
     * remembers, and a link to it. Needs script; not in a bar unless asked for.
     */
    public static final ShareTarget MASTODON = ShareTarget.of(
            "mastodon",
            "Mastodon",
            Icons.MASTODON,
            Kind.OWN_SERVER,
            (payload, appId) -> Optional.of(ShareUris.mastodon(payload, "mastodon.social")));

    /** Reddit. Not in a bar unless asked for. */
    public static final ShareTarget REDDIT = ShareTarget.link("reddit", "Reddit", Icons.REDDIT, ShareUris::reddit);

    /** Telegram. Not in a bar unless asked for. */
    public static final ShareTarget TELEGRAM =
            ShareTarget.link("telegram", "Telegram", Icons.TELEGRAM, ShareUris::telegram);

    /** The browser's print dialogue. Not in a bar unless asked for. */
    public static final ShareTarget PRINT = ShareTarget.of("print", "", Icons.PRINT, Kind.PRINT, null);

    private static final List<ShareTarget> DEFAULTS =
            List.of(NATIVE, COPY_LINK, EMAIL, FACEBOOK, MESSENGER, X, LINKEDIN, WHATSAPP);

    private ShareTargets() {}

    /** {@return what a new bar offers, in this order: all but those that have to be asked for} */
    public static List<ShareTarget> defaults() {
        return DEFAULTS;
    }
}
