package org.heraldui.vaadin.share;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.net.URI;
import java.util.UUID;

/**
 * A network of many servers: a button that discloses a field for the reader's server and a link to it. The browser keeps
 * the server's name and puts it into the link.
 */
final class ShareServerItem extends ShareItem {
    private static final long serialVersionUID = 1L;

    private final String id = "herald-" + UUID.randomUUID();
    private final TargetName name = new TargetName();
    private final NativeButton button = asTarget(button(), name);
    private final NativeLabel label = new NativeLabel();
    private final Input server = new Input();
    private final Paragraph wrong = new Paragraph();
    private final TargetName linkName = new TargetName();
    private final Anchor link = new Anchor();
    private final Element element = new Element("herald-share-server");

    ShareServerItem(ShareTarget target) {
        super(target);
        button.getElement()
                .removeAttribute("data-herald-share")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", id);
        label.setFor(id + "-server");
        server.setId(id + "-server");
        server.addClassName("herald-share-server-field");
        server.getElement()
                .setAttribute("dir", "ltr")
                .setAttribute("inputmode", "url")
                .setAttribute("autocapitalize", "none")
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("aria-describedby", id + "-wrong");
        wrong.setId(id + "-wrong");
        wrong.addClassName("herald-share-server-wrong");
        wrong.getElement().setAttribute("hidden", true);
        link.addClassName("herald-share-target");
        link.getElement().setAttribute("rel", "noopener").setAttribute("data-herald-share", target.id());
        link.setRouterIgnore(true);
        link.add(linkName);
        Div row = new Div(server, link);
        row.addClassName("herald-share-server-row");
        Div panel = new Div(label, row, wrong);
        panel.setId(id);
        panel.addClassName("herald-share-server-panel");
        panel.getElement().setAttribute("hidden", true);
        element.appendChild(button.getElement(), panel.getElement());
        getElement().appendChild(element);
    }

    @Override
    boolean update(ShareContext context) {
        ShareBarTexts texts = context.texts();
        String network = target().network();
        URI address = target().uri(context.payloadFor(target()), context.facebookAppId())
                .orElseThrow();
        link.setHref(address.toString());
        link.setTarget(context.newTab() ? AnchorTarget.BLANK : AnchorTarget.DEFAULT);
        element.setAttribute("data-kept", "herald-" + target().id() + "-server");
        String heard = context.named(texts.shareOn(network));
        name.setTexts(network, heard);
        linkName.setTexts(texts.serverShare(), context.newTab() ? texts.opensNewTab(heard) : heard);
        label.setText(texts.server(network));
        wrong.setText(texts.serverWrong());
        server.setPlaceholder(address.getHost());
        return true;
    }
}
