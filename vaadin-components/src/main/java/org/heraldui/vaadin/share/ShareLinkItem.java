package org.heraldui.vaadin.share;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.util.Optional;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.share.ShareTarget.Kind;
import org.heraldui.vaadin.shared.SafeUris;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real link to a network or to a new mail. */
final class ShareLinkItem extends ShareItem {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ShareLinkItem.class);

    private final TargetName name = new TargetName();
    private final Anchor link = asTarget(new Anchor(), name);
    private final Span cue = new Span(new HeraldIcon(Icons.EXTERNAL_LINK.decorative()));

    ShareLinkItem(ShareTarget target) {
        super(target);
        cue.addClassName("herald-share-cue");
        link.getElement().setAttribute("rel", "noopener");
        link.setRouterIgnore(true);
        add(link);
    }

    @Override
    boolean update(ShareContext context) {
        if (!setAddress(context)) {
            return false;
        }
        boolean mail = target().kind() == Kind.EMAIL;
        boolean newTab = context.newTab() && !mail;
        link.setTarget(newTab ? AnchorTarget.BLANK : AnchorTarget.DEFAULT);
        if (newTab != cue.getParent().isPresent()) {
            showCue(newTab);
        }
        ShareBarTexts texts = context.texts();
        String heard = context.named(mail ? texts.email() : texts.shareOn(target().network()));
        name.setTexts(mail ? texts.emailLabel() : target().network(), newTab ? texts.opensNewTab(heard) : heard);
        return true;
    }

    private void showCue(boolean newTab) {
        if (newTab) {
            link.add(cue);
        } else {
            link.remove(cue);
        }
    }

    private boolean setAddress(ShareContext context) {
        try {
            Optional<URI> address = target().uri(context.payloadFor(target()), context.facebookAppId());
            address.ifPresent(uri ->
                    link.setHref(SafeUris.link(uri, "address of " + target()).toString()));
            return address.isPresent();
        } catch (IllegalArgumentException e) {
            LOG.warn("{} is left out of the share bar.", target(), e);
            return false;
        }
    }
}
