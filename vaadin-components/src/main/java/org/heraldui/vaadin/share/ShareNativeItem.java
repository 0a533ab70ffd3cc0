package org.heraldui.vaadin.share;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.webshare.ShareContent;
import com.vaadin.flow.component.webshare.WebShare;
import com.vaadin.flow.component.webshare.WebShareSupport;

/**
 * The button for the device's share menu. What it shares lies in hidden fields, which the browser reads at the click,
 * so that a changed payload needs no new binding.
 */
final class ShareNativeItem extends ShareItem {
    private static final long serialVersionUID = 1L;

    private final TargetName name = new TargetName();
    private final NativeButton button = asTarget(button(), name);
    private final Input title = holder();
    private final Input text = holder();
    private final Input url = holder();
    private WebShareSupport support = WebShareSupport.UNKNOWN;

    ShareNativeItem(ShareTarget target, ShareContext.Listener listener) {
        super(target);
        add(button, title, text, url);
        WebShare.onClick(button)
                .share(
                        ShareContent.create().title(title).text(text).url(url),
                        () -> listener.used(target, ShareOutcome.SHARED, ""),
                        error -> failed(error.name(), listener));
    }

    /** Learns whether the browser has a share menu. While that is not known, only the room is kept. */
    void setSupport(WebShareSupport support) {
        this.support = support;
        setClassName("herald-share-bar-item-waiting", support == WebShareSupport.UNKNOWN);
    }

    @Override
    boolean update(ShareContext context) {
        SharePayload payload = context.payloadFor(target());
        title.setValue(payload.title());
        text.setValue(payload.text().isBlank() ? payload.title() : payload.text());
        url.setValue(payload.address().toString());
        String share = context.texts().nativeShare();
        name.setTexts(share, context.named(share));
        return support != WebShareSupport.UNSUPPORTED;
    }

    private void failed(String reason, ShareContext.Listener listener) {
        switch (reason) {
            case "AbortError" -> listener.used(target(), ShareOutcome.CANCELLED, "");
            // A second click while the menu is open: it is still open, nothing has failed.
            case "InvalidStateError" -> {}
            default -> listener.used(target(), ShareOutcome.FAILED, reason);
        }
    }

    private static Input holder() {
        Input holder = new Input();
        holder.setType("hidden");
        return holder;
    }
}
