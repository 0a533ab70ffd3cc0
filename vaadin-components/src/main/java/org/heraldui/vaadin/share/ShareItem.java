package org.heraldui.vaadin.share;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import org.heraldui.vaadin.icon.HeraldIcon;

/** One target in a bar: an item of the list, with a link or a button. */
abstract class ShareItem extends ListItem {
    private static final long serialVersionUID = 1L;

    private final ShareTarget target;

    ShareItem(ShareTarget target) {
        this.target = target;
        addClassName("herald-share-bar-item");
        getElement().setAttribute("data-target", target.id());
    }

    static ShareItem of(ShareTarget target, ShareContext.Listener listener) {
        return switch (target.kind()) {
            case NETWORK, EMAIL -> new ShareLinkItem(target);
            case COPY -> new ShareCopyItem(target, listener);
            case NATIVE -> new ShareNativeItem(target, listener);
            case OWN_SERVER -> new ShareServerItem(target);
            case PRINT -> new SharePrintItem(target);
        };
    }

    final ShareTarget target() {
        return target;
    }

    /**
     * Shows the payload in the reader's language.
     *
     * @param context what to show
     * @return whether the target can work here; where not, it is left out
     */
    abstract boolean update(ShareContext context);

    /** Makes a link or button one of the bar's targets. */
    final <T extends Component> T asTarget(T control, TargetName name) {
        control.getElement().getClassList().add("herald-share-target");
        control.getElement().setAttribute("data-herald-share", target.id());
        control.getElement().appendChild(new HeraldIcon(target.icon().decorative()).getElement(), name.getElement());
        return control;
    }

    /** {@return a button that never submits a form} */
    static NativeButton button() {
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
