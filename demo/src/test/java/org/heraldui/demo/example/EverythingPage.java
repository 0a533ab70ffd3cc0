package org.heraldui.demo.example;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.heraldui.demo.browser.DemoServer;

/**
 * A page of the tests with one of everything. Each click of its button takes all components out and puts them in again,
 * many times, and then does so with new ones, which the browser gets.
 */
@Route("test/everything")
@PageTitle("One of everything")
public class EverythingPage extends Main {
    /** How often one click takes everything out and puts it in. */
    static final int CYCLES_PER_CLICK = 100;

    private static final long serialVersionUID = 1L;

    private final Div place = new Div();
    private final Span clicks = new Span("0");

    /** Creates the page. */
    public EverythingPage() {
        NativeButton again = new NativeButton("Again", click -> cycle());
        again.setId("again");
        clicks.setId("clicks");
        add(new H1("One of everything"), again, clicks, place);
        place.add(everything());
    }

    private void cycle() {
        for (int i = 1; i < CYCLES_PER_CLICK; i++) {
            List<Component> components = place.getChildren().toList();
            place.removeAll();
            place.add(components);
        }
        place.removeAll();
        place.add(everything());
        clicks.setText(String.valueOf(Integer.parseInt(clicks.getText()) + 1));
    }

    private static List<Component> everything() {
        ExampleCatalogue catalogue = DemoServer.bean(ExampleCatalogue.class);
        return catalogue.components().stream()
                .map(component -> catalogue.of(component).getFirst().create())
                .toList();
    }
}
