package org.heraldui.demo.example;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.heraldui.demo.site.MainLayout;

/** All examples of one component, each in a frame of its own, with its source. */
@Route(value = "components/:component", layout = MainLayout.class)
public class ComponentView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient ExampleCatalogue catalogue;
    private String component = "";

    /**
     * Creates the page, still empty.
     *
     * @param catalogue all examples
     */
    public ComponentView(ExampleCatalogue catalogue) {
        this.catalogue = catalogue;
        addClassName("components-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        component = event.getRouteParameters().get("component").orElse("");
        List<Example> examples = catalogue.of(component);
        if (examples.isEmpty()) {
            throw new NotFoundException("There is no component \"" + component + "\".");
        }
        removeAll();
        add(new H1(component));
        examples.forEach(example -> add(section(example)));
    }

    @Override
    public String getPageTitle() {
        return component + " – Herald";
    }

    private static Section section(Example example) {
        IFrame frame = new IFrame(example.path());
        frame.addClassName("example-frame");
        frame.setTitle(example.component() + ": " + example.title());
        frame.getElement().setAttribute("loading", "lazy");
        Pre source = new Pre(example.source());
        source.getElement().setAttribute("tabindex", "0");
        source.getElement().setAttribute("role", "region");
        source.getElement().setAttribute("aria-label", "Source of " + example.title());
        Section section = new Section();
        section.addClassName("example-section");
        section.add(new H2(new Anchor(example.path(), example.title())), frame, new NativeDetails("Source", source));
        return section;
    }
}
