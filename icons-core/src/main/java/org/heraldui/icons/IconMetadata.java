package org.heraldui.icons;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an icon beside its drawing and its words.
 *
 * @param categories the groups it is shown in, the most fitting first
 * @param direction what it does in right-to-left pages
 * @param brand whether it is the mark of a company or service
 * @param trademark who owns the mark, if it is one
 * @param since the version of Herald that first had it
 */
public record IconMetadata(
        List<Category> categories,
        Direction direction,
        boolean brand,
        @Nullable String trademark,
        String since) implements Serializable {

    /** Metadata of an icon of one's own: no category, never mirrored, no brand. */
    static final IconMetadata OWN = new IconMetadata(List.of(), Direction.NEVER, false, null, "");

    /** Copies the categories. */
    public IconMetadata {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(since, "since");
        categories = List.copyOf(categories);
    }
}
