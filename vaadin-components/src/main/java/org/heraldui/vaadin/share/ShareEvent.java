package org.heraldui.vaadin.share;

import com.vaadin.flow.component.ComponentEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reader used a {@link ShareBar}. Fired once for each use, after the outcome is known. */
public class ShareEvent extends ComponentEvent<ShareBar> {
    private static final long serialVersionUID = 1L;

    private final ShareTarget target;
    private final ShareOutcome outcome;
    private final @Nullable String reason;

    /**
     * Creates an event.
     *
     * @param source the bar
     * @param fromClient whether the reader caused it
     * @param target what was used
     * @param outcome what became of it
     * @param reason the browser's name for a failure, such as {@code NotAllowedError}; null otherwise
     */
    public ShareEvent(
            ShareBar source, boolean fromClient, ShareTarget target, ShareOutcome outcome, @Nullable String reason) {
        super(source, fromClient);
        this.target = target;
        this.outcome = outcome;
        this.reason = reason;
    }

    /** {@return what was used} */
    public ShareTarget getTarget() {
        return target;
    }

    /** {@return what became of it} */
    public ShareOutcome getOutcome() {
        return outcome;
    }

    /** {@return the browser's name for a failure, such as {@code NotAllowedError}} Empty for every other outcome. */
    public Optional<String> getReason() {
        return Optional.ofNullable(reason);
    }
}
