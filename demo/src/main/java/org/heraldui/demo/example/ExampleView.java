package org.heraldui.demo.example;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

/** One example, alone on its page. */
@Route("examples/:component/:example")
public class ExampleView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient ExampleCatalogue catalogue;
    private String title = "";

    /**
     * Creates the page, still empty.
     *
     * @param catalogue all examples
     */
    public ExampleView(ExampleCatalogue catalogue) {
        this.catalogue = catalogue;
        addClassName("example-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String component = event.getRouteParameters().get("component").orElse("");
        String name = event.getRouteParameters().get("example").orElse("");
        Example example = catalogue
                .find(component, name)
                .orElseThrow(
                        () -> new NotFoundException("There is no example \"" + name + "\" of \"" + component + "\"."));
        title = component + ": " + example.title();
        removeAll();
        add(new H1(title), example.create());
    }

    @Override
    public String getPageTitle() {
        return title + " – Herald";
    }
}
