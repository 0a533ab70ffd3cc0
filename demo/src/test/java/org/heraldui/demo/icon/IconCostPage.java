package org.heraldui.demo.icon;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Collectors;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.vaadin.icon.HeraldIcon;

/** A page of the tests: a button puts labelled icons onto it, by one of the ways an icon can reach a browser. */
@Route("test/cost/:way/:count")
@PageTitle("Icon cost")
public class IconCostPage extends Main implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int DIFFERENT = 50;
    private static final List<Icon> ICONS = List.copyOf(IconCatalogue.all());
    private static final List<VaadinIcon> VAADIN_ICONS = List.of(VaadinIcon.values());

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String way = event.getRouteParameters().get("way").orElseThrow();
        int count = event.getRouteParameters().getInteger("count").orElseThrow();
        removeAll();
        Div icons = new Div();
        NativeButton button = new NativeButton("Add", click -> {
            for (int i = 0; i < count; i++) {
                icons.getElement().appendChild(make(way, i));
            }
        });
        button.setId("add");
        add(new H1("Icon cost"), button, icons);
        if (way.equals("sprite")) {
            add(new Html(sprite()));
        } else if (count > 0) {
            // What is loaded once, with the first icon, is not the cost of one.
            icons.getElement().appendChild(make(way, 0));
        }
    }

    /** {@return one labelled icon as a Flow element} */
    static Element make(String way, int i) {
        Icon icon = ICONS.get(i % DIFFERENT);
        String label = icon.text(java.util.Locale.ENGLISH).label();
        return switch (way) {
            case "herald" -> new HeraldIcon(icon.labelled()).getElement();
            case "vaadin-icon" -> named(VAADIN_ICONS.get(i % DIFFERENT).create().getElement(), label);
            case "inline" ->
                named(
                        new Element("svg")
                                .setProperty(
                                        "innerHTML",
                                        "<svg viewBox='0 0 24 24' "
                                                + icon.drawing().paint().attributes() + "><path d='"
                                                + icon.drawing().path() + "'/></svg>"),
                        label);
            case "sprite" ->
                named(new Element("svg").setProperty("innerHTML", "<use href='#s-" + icon.name() + "'/>"), label);
            case "mask" ->
                named(
                        new Element("span")
                                .setAttribute(
                                        "style",
                                        "display:inline-block;width:24px;height:24px;background:currentColor;mask:url(icons/"
                                                + icon.name() + ".svg)"),
                        label);
            default -> throw new IllegalArgumentException(way);
        };
    }

    private static Element named(Element element, String label) {
        return element.setAttribute("role", "img").setAttribute("aria-label", label);
    }

    private static String sprite() {
        String symbols = IconCatalogue.all().stream()
                .map(icon -> "<symbol id='s-" + icon.name() + "' viewBox='0 0 24 24' "
                        + icon.drawing().paint().attributes() + "><path d='"
                        + icon.drawing().path() + "'/></symbol>")
                .collect(Collectors.joining());
        return "<div hidden><svg>" + symbols + "</svg></div>";
    }

    /** {@return one labelled icon as a component, for the measurement of the server's memory} */
    static Object component(String way, int i) {
        Icon icon = ICONS.get(i % DIFFERENT);
        return way.equals("herald") ? new HeraldIcon(icon.labelled()) : vaadin(i);
    }

    private static Component vaadin(int i) {
        Component icon = VAADIN_ICONS.get(i % DIFFERENT).create();
        named(icon.getElement(), "Label " + i % DIFFERENT);
        return icon;
    }
}
