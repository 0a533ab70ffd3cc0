package org.heraldui.vaadin.share;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.shared.HasThemeVariant;
import com.vaadin.flow.component.webshare.WebShare;
import com.vaadin.flow.component.webshare.WebShareSupport;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.heraldui.vaadin.share.ShareTarget.Kind;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.LiveRegion;
import org.jspecify.annotations.Nullable;

/**
 * A bar of ways to share a page.
 *
 * <pre>{@code add(new ShareBar(URI.create("https://example.org/story"), "Headline"));}</pre>
 *
 * That is a complete bar: the device's share menu where there is one, copy link, e-mail, Facebook, X, LinkedIn and
 * WhatsApp, in the language of the UI. Nothing is asked of any network before the reader follows a link. On paper the
 * bar is the address of the page.
 *
 * <h2>Accessibility</h2>
 *
 * A region named "Share this article" (see {@link ShareLandmark}) with a list. Networks and e-mail are links, copying,
 * printing and the share menu are buttons; the names say what happens, and "opens in a new tab" where that is so. The
 * first stop is a link past the bar, whose end speaks for itself. A copy is announced once, a failure too; closing the
 * share menu is not. Sources: WCAG 2.2, 1.3.1, 2.4.1, 2.4.4, 2.5.3, 2.5.8, 3.2.5 and 4.1.3; technique G201.
 */
@Tag("herald-share-bar")
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "share.css")
public class ShareBar extends ShareBarSettings implements HasThemeVariant<ShareBarVariant> {
    /** In the value of a tracking parameter: stands for the id of the target, such as {@code facebook}. */
    public static final String TARGET = "{target}";

    private static final long serialVersionUID = 1L;
    private static final String USED =
            "event.target.closest('a[data-herald-share],[data-herald-share=print]')?.dataset.heraldShare";

    private final ShareBarContent content = new ShareBarContent(getElement());
    private final SignalPropertySupport<SharePayload> payloadSupport =
            SignalPropertySupport.create(this, this::showPayload);
    private SharePayload payload;
    private final BarPlace place = new BarPlace(getElement(), this::showPlace);
    private Map<ShareTarget, ShareItem> items = new LinkedHashMap<>();
    private @Nullable Registration supportEffect;

    /**
     * Creates a bar with the built-in targets.
     *
     * @param url the canonical address of the page: absolute, https (http for trials)
     * @param title the headline; may be empty
     * @throws IllegalArgumentException if the address is relative or has another scheme
     */
    public ShareBar(URI url, String title) {
        this(SharePayload.of(url, title));
    }

    /**
     * Creates a bar with the built-in targets.
     *
     * @param payload what is shared
     */
    public ShareBar(SharePayload payload) {
        this.payload = checked(payload);
        getElement().getClassList().add("herald-share-bar");
        listen("click", 0);
        listen("auxclick", 1);
        setTargets(ShareTargets.defaults().toArray(ShareTarget[]::new));
    }

    /**
     * Creates a bar with the built-in targets whose payload follows a signal.
     *
     * @param payload what is shared; must not hold null
     */
    public ShareBar(Signal<SharePayload> payload) {
        this(Objects.requireNonNull(payload, "The signal is null.").peek());
        bindPayload(payload);
    }

    /** {@return what is shared} */
    public SharePayload getPayload() {
        return payload;
    }

    /**
     * Sets what is shared. Links, copy and share menu use it from now on.
     *
     * @param payload what is shared
     */
    public void setPayload(SharePayload payload) {
        payloadSupport.set(checked(payload));
    }

    /**
     * Lets what is shared follow a signal. While bound, {@link #setPayload} throws.
     *
     * @param payload the signal; must not hold null
     * @return the binding
     */
    public SignalBinding<SharePayload> bindPayload(Signal<SharePayload> payload) {
        return payloadSupport.bind(payload);
    }

    /** {@return the targets in their order, with those that cannot work on the reader's device} */
    public List<ShareTarget> getTargets() {
        return List.copyOf(items.keySet());
    }

    /**
     * Sets the targets.
     *
     * @param targets built-in ones or your own, in the order wanted; the same twice counts once
     */
    public void setTargets(ShareTarget... targets) {
        Map<ShareTarget, ShareItem> newItems = new LinkedHashMap<>();
        for (ShareTarget target : targets) {
            Objects.requireNonNull(target, "A target is null. Leave it out.");
            ShareItem item = items.get(target);
            newItems.putIfAbsent(target, item != null ? item : ShareItem.of(target, this::used));
        }
        items = newItems;
        localise();
    }

    /**
     * Adds targets at the end.
     *
     * @param targets built-in ones or your own
     */
    public void addTargets(ShareTarget... targets) {
        setTargets(Stream.concat(items.keySet().stream(), Stream.of(targets)).toArray(ShareTarget[]::new));
    }

    /**
     * Adds a listener that is called when a reader has used the bar.
     *
     * @param listener the listener
     * @return takes it away
     */
    public Registration addShareListener(ComponentEventListener<ShareEvent> listener) {
        return addListener(ShareEvent.class, listener);
    }

    @Override
    public void addThemeVariants(ShareBarVariant... variants) {
        HasThemeVariant.super.addThemeVariants(variants);
        localise();
    }

    @Override
    public void removeThemeVariants(ShareBarVariant... variants) {
        HasThemeVariant.super.removeThemeVariants(variants);
        localise();
    }

    @Override
    public SignalBinding<Boolean> bindThemeVariant(ShareBarVariant variant, Signal<Boolean> signal) {
        return HasThemeVariant.super.bindThemeVariant(variant, signal).onChange(change -> localise());
    }

    @Override
    public SignalBinding<List<ShareBarVariant>> bindThemeVariants(Signal<List<ShareBarVariant>> variants) {
        return HasThemeVariant.super.bindThemeVariants(variants).onChange(change -> localise());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        LiveRegion.of(ui);
        place.enter(ui);
        Signal<WebShareSupport> support = WebShare.supportSignal(ui);
        supportEffect = Signal.effect(this, () -> setSupport(support.get()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        place.leave();
        if (supportEffect != null) {
            supportEffect.remove();
            supportEffect = null;
        }
    }

    private void showPayload(SharePayload newPayload) {
        payload = checked(newPayload);
        localise();
    }

    private void setSupport(WebShareSupport support) {
        if (items.get(ShareTargets.NATIVE) instanceof ShareNativeItem item) {
            item.setSupport(support);
        }
        localise();
    }

    @Override
    protected void localise() {
        boolean named = isCompact() || !payload.partName().isBlank();
        ShareContext context = context(payload, named ? payload.subject() : "");
        String name = context.subject().isBlank()
                ? context.texts().heading()
                : context.texts().headingOf(context.subject());
        List<ShareItem> working =
                items.values().stream().filter(item -> item.update(context)).toList();
        content.setTexts(context, name);
        content.show(working, getMaxVisible() == 0 ? Integer.MAX_VALUE : getMaxVisible());
        place.want(
                name,
                getLandmark() == ShareLandmark.AUTO && !isCompact(),
                isAddressPrinted() && !isCompact() ? payload.address() : null);
    }

    private void showPlace() {
        ShareLandmark automatic = place.isLandmark() ? ShareLandmark.REGION : ShareLandmark.GROUP;
        content.setNumber(place.number());
        content.setRole(getLandmark() == ShareLandmark.AUTO ? automatic : getLandmark());
        content.arrange(
                getSkipLinkMode() == SkipLinkMode.AUTO ? !isCompact() : getSkipLinkMode() == SkipLinkMode.ALWAYS,
                place.isPrinted());
    }

    private boolean isCompact() {
        return hasThemeName(ShareBarVariant.COMPACT.getVariantName());
    }

    private void listen(String event, int mouseButton) {
        getElement()
                .addEventListener(event, this::opened)
                .setFilter("event.button === " + mouseButton + " && !!" + USED)
                .addEventData(USED);
    }

    private void opened(DomEvent event) {
        String id = event.getEventData().path(USED).asString("");
        items.keySet().stream()
                .filter(target -> target.id().equals(id))
                .filter(target -> target.kind() != Kind.COPY && target.kind() != Kind.NATIVE)
                .forEach(target -> used(target, ShareOutcome.OPENED, ""));
    }

    private void used(ShareTarget target, ShareOutcome outcome, String reason) {
        boolean menuFailed = outcome == ShareOutcome.FAILED && target.kind() == Kind.NATIVE;
        String message = menuFailed ? texts().nativeFailed() : "";
        content.setMessage(message);
        getUI().ifPresent(ui -> LiveRegion.of(ui).announce(message));
        fireEvent(new ShareEvent(this, true, target, outcome, reason.isEmpty() ? null : reason));
    }

    private static SharePayload checked(@Nullable SharePayload payload) {
        return Objects.requireNonNull(payload, "The payload is null. Use SharePayload.of(url, title).");
    }
}
