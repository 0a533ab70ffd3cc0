package org.heraldui.vaadin.share;

import org.jspecify.annotations.Nullable;

/** The copy button. Its feedback is a bubble, so that no target moves while the reader aims at it. */
final class ShareCopyItem extends ShareItem {
    private static final long serialVersionUID = 1L;

    private final ShareContext.Listener listener;
    private @Nullable CopyLinkButton button;

    ShareCopyItem(ShareTarget target, ShareContext.Listener listener) {
        super(target);
        this.listener = listener;
    }

    @Override
    boolean update(ShareContext context) {
        if (button == null) {
            button = new CopyLinkButton(context.payload().address());
            button.setFeedback(CopyFeedback.BUBBLE);
            button.addCopyListener(event -> listener.used(target(), ShareOutcome.COPIED, ""));
            button.addCopyErrorListener(event -> listener.used(target(), ShareOutcome.FAILED, event.getReason()));
            add(button);
        }
        CopyLinkButtonI18n texts = context.texts().own().getCopyLink();
        button.setI18n(texts == null ? new CopyLinkButtonI18n() : texts);
        button.setContentLocale(context.texts().wording().around());
        button.setSubject(context.subject());
        button.setAddress(context.payloadFor(target()).address());
        button.setFeedbackDuration(context.feedbackDuration());
        return true;
    }
}
