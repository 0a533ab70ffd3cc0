package org.heraldui.vaadin.share;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;

/** The targets that do not fit: a button that discloses a panel. The browser opens and closes it. */
final class ShareMore extends ListItem {
    private static final long serialVersionUID = 1L;

    private final TargetName name = new TargetName();
    private final NativeButton button = ShareItem.button();
    private final UnorderedList list = new UnorderedList();
    private final Div panel = new Div(list);

    ShareMore() {
        String id = "herald-" + UUID.randomUUID();
        addClassNames("herald-share-bar-item", "herald-share-bar-rest");
        button.add(new HeraldIcon(Icons.ELLIPSIS.decorative()), name);
        button.addClassNames("herald-share-target", "herald-share-bar-more");
        button.setId(id + "-more");
        button.getElement().setAttribute("aria-expanded", "false").setAttribute("aria-controls", id);
        list.addClassName("herald-share-bar-list");
        list.getElement().setAttribute("role", "list");
        panel.setId(id);
        panel.addClassName("herald-share-bar-panel");
        panel.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", id + "-more")
                .setAttribute("hidden", true);
        add(button, panel);
    }

    void setTexts(ShareContext context) {
        String more = context.texts().more();
        name.setTexts(more, context.named(more));
    }

    void setItems(List<ShareItem> items) {
        list.removeAll();
        items.forEach(list::add);
    }
}
