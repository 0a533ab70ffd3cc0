package org.heraldui.vaadin.head;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes a component as plain HTML, with the style sheets that it and its children ask for. */
final class StaticText {
    private static final String CONTEXT = "context://";

    private StaticText() {}

    static void write(Component component, Element outlet, String contextPath, String path) {
        Document document = outlet.ownerDocument();
        if (document != null) {
            styleSheets(component)
                    .map(sheet -> contextPath + "/" + sheet)
                    .distinct()
                    .forEach(sheet -> document.head()
                            .appendElement("link")
                            .attr("rel", "stylesheet")
                            .attr("href", sheet));
        }
        outlet.append(component.getElement().getOuterHTML());
        // Vaadin's base element would make these lead to the home page.
        outlet.select("a[href^=#]").forEach(link -> link.attr("href", relative(path) + link.attr("href")));
    }

    /** {@return the path, seen from the base of the page; the dot keeps a path from becoming a scheme or a host} */
    private static String relative(String path) {
        try {
            return new URI(null, null, "." + path, null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "The path \"" + path + "\" is not accepted. It must begin with a slash.", e);
        }
    }

    private static Stream<String> styleSheets(Component component) {
        return Stream.concat(
                Arrays.stream(component.getClass().getAnnotationsByType(StyleSheet.class))
                        .map(StyleSheet::value)
                        .filter(sheet -> sheet.startsWith(CONTEXT))
                        .map(sheet -> sheet.substring(CONTEXT.length())),
                component.getChildren().flatMap(StaticText::styleSheets));
    }
}
