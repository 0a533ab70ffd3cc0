package org.heraldui.vaadin.shared;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** A page without a browser: attaches components, fires events for it, and reads what the server asks of it. */
public final class FakePage implements AutoCloseable {
    private final UI ui = new UI();

    /**
     * Opens a page.
     *
     * @param locale its language
     */
    public FakePage(Locale locale) {
        VaadinService service = mock(VaadinService.class, withSettings().stubOnly());
        DeploymentConfiguration configuration =
                mock(DeploymentConfiguration.class, withSettings().stubOnly());
        VaadinSession session = mock(VaadinSession.class, withSettings().stubOnly());
        when(service.getDeploymentConfiguration()).thenReturn(configuration);
        when(session.getService()).thenReturn(service);
        when(session.hasLock()).thenReturn(true);
        when(session.getConfiguration()).thenReturn(configuration);
        ui.getInternals().setSession(session);
        UI.setCurrent(ui);
        ui.setLocale(locale);
    }

    @Override
    public void close() {
        UI.setCurrent(null);
    }

    /** {@return the UI} */
    public UI ui() {
        return ui;
    }

    /** {@return a component, put into the page} */
    public <T extends Component> T add(T component) {
        ui.getElement().appendChild(component.getElement());
        return component;
    }

    /** Ends a round trip: {@return the calls that the server sends to the browser, each with its texts} */
    public List<String> calls() {
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(FakePage::call)
                .toList();
    }

    private static String call(PendingJavaScriptInvocation invocation) {
        return invocation.getInvocation().getExpression() + " <- "
                + invocation.getInvocation().getParameters().stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .collect(Collectors.joining(", "));
    }

    /** Fires an event of the DOM with one value of event data; null for none. */
    public static void fire(Component component, String type, String key, Object value) {
        ObjectNode data = JacksonUtils.createObjectNode();
        data.set(key, JacksonUtils.getMapper().valueToTree(value));
        component
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(component.getElement(), type, data));
    }

    /** {@return the elements in an element, itself included, that have a class} */
    public static List<Element> all(Component root, String className) {
        return inside(root.getElement())
                .filter(element -> element.getClassList().contains(className))
                .toList();
    }

    /** {@return the one element in an element that has a class} */
    public static Element one(Component root, String className) {
        List<Element> found = all(root, className);
        if (found.size() != 1) {
            throw new AssertionError("Found " + found.size() + " elements with the class " + className + ".");
        }
        return found.getFirst();
    }

    private static Stream<Element> inside(Element root) {
        return root.isTextNode()
                ? Stream.empty()
                : Stream.concat(Stream.of(root), root.getChildren().flatMap(FakePage::inside));
    }

    /** {@return what comes back from serialisation} */
    @SuppressWarnings("unchecked")
    public static <T extends Serializable> T copy(T original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
