package org.heraldui.vaadin.head;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes a component as plain HTML, with the style sheets that it and its children ask for. */
final class StaticText {
    private static final String CONTEXT = "context://";

    private StaticText() {}

    static void write(Component component, Element outlet, String contextPath) {
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
