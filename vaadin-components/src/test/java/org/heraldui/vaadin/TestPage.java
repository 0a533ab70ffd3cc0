package org.heraldui.vaadin;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.webshare.WebShareSupport;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ReturnChannelMap;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A page without a browser: attaches components, answers for the browser, and reads what the server asks of it. */
public final class TestPage implements AutoCloseable {
    private final UI ui = new UI();

    /** Opens a page in English. */
    public TestPage() {
        this(Locale.ENGLISH);
    }

    /** Opens a page in a language. */
    public TestPage(Locale locale) {
        this(locale, WebShareSupport.UNSUPPORTED);
    }

    /** Opens a page in a language, of a browser that can share or not. */
    public TestPage(Locale locale, WebShareSupport support) {
        VaadinService service = mock(VaadinService.class, withSettings().stubOnly());
        DeploymentConfiguration configuration =
                mock(DeploymentConfiguration.class, withSettings().stubOnly());
        when(service.getDeploymentConfiguration()).thenReturn(configuration);
        VaadinSession session = new Session(service, configuration);
        ui.getInternals().setSession(session);
        UI.setCurrent(ui);
        ui.setLocale(locale);
        ui.getInternals().setWebShareSupport(support);
    }

    @Override
    public void close() {
        UI.setCurrent(null);
    }

    /** {@return the page} */
    public UI ui() {
        return ui;
    }

    /** Attaches a component. */
    public <T extends Component> T add(T component) {
        ui.getElement().appendChild(component.getElement());
        return component;
    }

    /** Detaches a component. */
    public void remove(Component component) {
        component.getElement().removeFromParent();
    }

    /** A session that is always locked; a mock of it would be slow where there are many components. */
    private static final class Session extends VaadinSession {
        private static final long serialVersionUID = 1L;

        private final transient DeploymentConfiguration configuration;

        Session(VaadinService service, DeploymentConfiguration configuration) {
            super(service);
            this.configuration = configuration;
        }

        @Override
        public boolean hasLock() {
            return true;
        }

        @Override
        public void checkHasLock() {
            // Always locked.
        }

        @Override
        public DeploymentConfiguration getConfiguration() {
            return configuration;
        }
    }

    /** Lets the browser report that a promise which a click of a button started was kept. */
    public static void kept(Element button, String value) {
        ObjectNode outcome = JacksonUtils.createObjectNode();
        outcome.put("ok", true).put("value", value);
        report(button, outcome);
    }

    /** Lets the browser report that such a promise was broken. */
    public static void broken(Element button, String name, String message) {
        ObjectNode outcome = JacksonUtils.createObjectNode();
        outcome.put("ok", false).putObject("error").put("name", name).put("message", message);
        report(button, outcome);
    }

    private static void report(Element button, ObjectNode outcome) {
        ArrayNode arguments = JacksonUtils.createArrayNode();
        arguments.add(outcome);
        button.getNode().getFeature(ReturnChannelMap.class).get(0).invoke(arguments);
    }

    /** Fires a DOM event with one value of event data, which has passed a filter in the browser. */
    public static void fire(Component component, String type, String filter, String key, String value) {
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put(filter, true).put(key, value);
        component
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(component.getElement(), type, data));
    }

    /** {@return the scripts that the server wants to run, each with its texts} */
    public List<String> scripts() {
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(TestPage::script)
                .toList();
    }

    /** {@return what has been announced since the last call} */
    public List<String> announced() {
        return scripts().stream()
                .filter(script -> script.contains("announce"))
                .map(script -> script.substring(script.indexOf(" <- ") + 4))
                .toList();
    }

    private static String script(PendingJavaScriptInvocation invocation) {
        List<Object> parameters = invocation.getInvocation().getParameters();
        return invocation.getInvocation().getExpression() + " <- "
                + parameters.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .collect(Collectors.joining(", "));
    }

    /** {@return what an element looks like to a browser that parses it} */
    public static org.jsoup.nodes.Element html(Component component) {
        return Jsoup.parseBodyFragment(component.getElement().getOuterHTML())
                .body()
                .child(0);
    }

    /** {@return the elements in an element, itself included, whose attribute has a value} */
    public static List<Element> all(Element root, String attribute, String value) {
        return Stream.concat(
                        Stream.of(root), root.getChildren().flatMap(child -> all(child, attribute, value).stream()))
                .filter(element -> !element.isTextNode())
                .filter(element -> attribute.equals("tag")
                        ? element.getTag().equals(value)
                        : value.equals(element.getAttribute(attribute)))
                .distinct()
                .toList();
    }

    /** {@return the one element in an element whose attribute has a value} */
    public static Element one(Element root, String attribute, String value) {
        List<Element> found = all(root, attribute, value);
        if (found.size() != 1) {
            throw new AssertionError("Found " + found.size() + " elements with " + attribute + "=" + value);
        }
        return found.getFirst();
    }
}
