package org.heraldui.vaadin.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words of somebody else, as a part of their own. HTML: {@code blockquote}. Who said them stands after it, not in it.
 */
@Tag("blockquote")
public class BlockQuote extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    private @Nullable URI source;

    /** Creates an empty quotation. */
    public BlockQuote() {}

    /**
     * Creates a quotation.
     *
     * @param content its paragraphs
     */
    public BlockQuote(Component... content) {
        super(content);
    }

    /** {@return where the words are from} */
    public Optional<URI> getSource() {
        return Optional.ofNullable(source);
    }

    /**
     * Sets where the words are from. For machines: readers do not see it.
     *
     * @param source http, https or relative; null for none
     * @throws IllegalArgumentException if it has another scheme
     */
    public void setSource(@Nullable URI source) {
        this.source = source == null ? null : SafeUris.link(source, "source");
        if (source == null) {
            getElement().removeAttribute("cite");
        } else {
            getElement().setAttribute("cite", source.toString());
        }
    }
}
