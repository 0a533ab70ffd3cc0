package org.heraldui.vaadin.share;

import java.io.Serializable;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a bar's targets need to know to show themselves.
 *
 * @param payload what is shared
 * @param texts the texts in the reader's language
 * @param subject what stands in every name; empty for nothing
 * @param newTab whether share links open a new tab
 * @param facebookAppId the Facebook app's id, if any
 * @param tracking parameters that are added to the address
 * @param feedbackDuration how long "Link copied" stays
 */
record ShareContext(
        SharePayload payload,
        ShareBarTexts texts,
        String subject,
        boolean newTab,
        Optional<String> facebookAppId,
        Map<String, String> tracking,
        Duration feedbackDuration) {

    /** {@return the payload with the tracking parameters of a target} */
    SharePayload payloadFor(ShareTarget target) {
        Map<String, String> parameters = new LinkedHashMap<>();
        tracking.forEach((name, value) -> parameters.put(name, value.replace(ShareBar.TARGET, target.id())));
        return payload.withUrl(ShareUris.withParameters(payload.url(), parameters));
    }

    /** {@return a name with the subject, where there is one} */
    String named(String name) {
        return texts.withSubject(name, subject);
    }

    /** Hears what became of a use of a target. */
    interface Listener extends Serializable {
        /**
         * Hears it.
         *
         * @param target what was used
         * @param outcome what became of it
         * @param reason the browser's name for a failure; empty otherwise
         */
        void used(ShareTarget target, ShareOutcome outcome, String reason);
    }
}
