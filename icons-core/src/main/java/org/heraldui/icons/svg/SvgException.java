package org.heraldui.icons.svg;

import java.util.List;
import org.heraldui.icons.IconException;
import org.heraldui.icons.check.Finding;

/** An SVG source was refused. The message lists every fault with its line and cure. */
public final class SvgException extends IconException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /**
     * Creates the exception.
     *
     * @param findings the faults, at least one
     */
    public SvgException(List<Finding> findings) {
        super(Finding.join(findings));
        this.findings = List.copyOf(findings);
    }

    /** {@return the faults; empty after deserialisation, when only the message is left} */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }
}
