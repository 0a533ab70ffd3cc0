package org.heraldui.demo.icon;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.heraldui.icons.AccessibleIcon;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.vaadin.icon.HeraldIcon;

/** A page of the tests: every icon in one form. */
@Route("test/icons/:form")
@PageTitle("Icon forms")
public class IconFormsPage extends Main implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String form = event.getRouteParameters().get("form").orElseThrow();
        removeAll();
        add(new H1("Icons"));
        IconCatalogue.all().forEach(icon -> add(new HeraldIcon(in(icon, form))));
    }

    static AccessibleIcon in(Icon icon, String form) {
        return switch (form) {
            case "labelled" -> icon.labelled();
            case "described" -> icon.described();
            default -> icon.decorative();
        };
    }
}
