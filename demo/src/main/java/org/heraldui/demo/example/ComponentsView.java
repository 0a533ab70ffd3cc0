package org.heraldui.demo.example;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.heraldui.demo.site.MainLayout;

/** All components and their examples. */
@Route(value = "components", layout = MainLayout.class)
@PageTitle("Components – Herald")
public class ComponentsView extends Div {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the page.
     *
     * @param catalogue all examples
     */
    public ComponentsView(ExampleCatalogue catalogue) {
        addClassName("components-page");
        Paragraph lead = new Paragraph("Each example below is at once a page to look at, the page that the browser"
                + " tests check, and the snippet in the documentation.");
        lead.addClassName("lead");
        add(new H1("Components"), lead);
        catalogue.components().forEach(component -> add(section(component, catalogue)));
    }

    private static Section section(String component, ExampleCatalogue catalogue) {
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        list.addClassName("components-list");
        for (Example example : catalogue.of(component)) {
            list.add(new ListItem(new Anchor(example.path(), example.title())));
        }
        Anchor all = new Anchor("components/" + component, component);
        Section section = new Section();
        section.add(new H2(all), list);
        return section;
    }
}
