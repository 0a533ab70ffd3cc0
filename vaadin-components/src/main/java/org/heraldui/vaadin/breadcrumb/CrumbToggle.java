package org.heraldui.vaadin.breadcrumb;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.util.UUID;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.VisuallyHidden;
import org.heraldui.vaadin.shared.Wording;

/** The button in place of the middle. It stays hidden until the browser finds that it is needed. */
final class CrumbToggle extends ListItem {
    private static final long serialVersionUID = 1L;

    private final VisuallyHidden name = new VisuallyHidden();
    private int count;

    CrumbToggle(OrderedList list) {
        addClassName("herald-breadcrumb-more");
        getElement().setAttribute("hidden", true);
        list.setId("herald-" + UUID.randomUUID());
        NativeButton button = new NativeButton();
        button.add(new HeraldIcon(Icons.ELLIPSIS.decorative()), name);
        button.addClassName("herald-breadcrumb-toggle");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", list.getId().orElseThrow());
        add(button);
    }

    void setCount(int count) {
        this.count = count;
    }

    void localise(Wording wording, BreadcrumbTrailI18n i18n) {
        name.setText(wording.say(i18n.getMoreItems(), "moreItems", count));
        wording.mark(name.getElement(), i18n.getMoreItems());
    }
}
