package org.heraldui.vaadin.share;

import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heraldui.icons.Icon;
import org.jspecify.annotations.Nullable;

/**
 * A way to share. Those built in are the constants of {@link ShareTargets}; a network of your own is one line:
 *
 * <pre>{@code
 * ShareTarget.link("pinterest", "Pinterest", Icons.PINTEREST, payload -> URI.create(
 *         "https://www.pinterest.com/pin/create/button/?url=" + ShareUris.encode(payload.address().toString())))
 * }</pre>
 *
 * Two targets of the same id are the same.
 */
public final class ShareTarget implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** What happens. */
    enum Kind {
        NETWORK,
        EMAIL,
        COPY,
        NATIVE,
        OWN_SERVER,
        PRINT
    }

    /** What is shared and the id of the Facebook app, if any; gives no address where the target cannot work. */
    interface Link extends SerializableBiFunction<SharePayload, Optional<String>, Optional<URI>> {}

    private final String id;
    private final String network;
    private final Icon icon;
    private final Kind kind;
    private final @Nullable Link link;

    private ShareTarget(String id, String network, Icon icon, Kind kind, @Nullable Link link) {
        this.id = id;
        this.network = network;
        this.icon = icon;
        this.kind = kind;
        this.link = link;
    }

    /**
     * {@return a network that is shared to by a link}
     *
     * @param id lower-case words joined by hyphens, such as "pinterest"; unique in the bar
     * @param network the network's name as its readers know it; goes into "Share on {0}"
     * @param icon the mark
     * @param link makes the address, http, https or relative; must be serialisable. Where it has another scheme the
     *     target is left out of the bar, and the log says so
     * @throws IllegalArgumentException if the id is not made of such words, or the name is blank
     */
    public static ShareTarget link(String id, String network, Icon icon, SerializableFunction<SharePayload, URI> link) {
        Objects.requireNonNull(link, "The link is null. Give a function that makes the address.");
        return of(id, network, icon, Kind.NETWORK, (payload, appId) -> Optional.ofNullable(link.apply(payload)));
    }

    static ShareTarget of(String id, String network, Icon icon, Kind kind, @Nullable Link link) {
        Objects.requireNonNull(id, "The id is null. Give one such as \"pinterest\".");
        Objects.requireNonNull(network, "The network's name is null. Give one such as \"Pinterest\".");
        Objects.requireNonNull(icon, "The icon is null. Use a constant such as Icons.PINTEREST.");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("The id \"" + id
                    + "\" is not made of lower-case words joined by hyphens. Call the target, say, \"pinterest\".");
        }
        if (kind == Kind.NETWORK && network.isBlank()) {
            throw new IllegalArgumentException("The network's name \"" + network
                    + "\" is blank. Give the name that readers know, such as \"Pinterest\".");
        }
        return new ShareTarget(id, network, icon, kind, link);
    }

    /** {@return the id, such as {@code facebook}} */
    public String id() {
        return id;
    }

    /** {@return the network's name; empty for what is no network} */
    public String network() {
        return network;
    }

    /** {@return the mark} */
    public Icon icon() {
        return icon;
    }

    Kind kind() {
        return kind;
    }

    Optional<URI> uri(SharePayload payload, Optional<String> facebookAppId) {
        return link == null ? Optional.empty() : link.apply(payload, facebookAppId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShareTarget target && id.equals(target.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "ShareTarget[" + id + "]";
    }
}
