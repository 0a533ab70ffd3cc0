package org.heraldui.vaadin.article;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;

/** A page without a browser, in a language: components in it are attached and follow signals. */
final class TestUi implements AutoCloseable {
    private final UI ui = new UI();

    TestUi(Locale locale) {
        VaadinService service = mock(VaadinService.class);
        when(service.getDeploymentConfiguration()).thenReturn(mock(DeploymentConfiguration.class));
        VaadinSession session = mock(VaadinSession.class);
        when(session.getService()).thenReturn(service);
        when(session.hasLock()).thenReturn(true);
        when(session.getConfiguration()).thenReturn(mock(DeploymentConfiguration.class));
        ui.getInternals().setSession(session);
        UI.setCurrent(ui);
        ui.setLocale(locale);
    }

    <T extends Component> T show(T component) {
        ui.getElement().appendChild(component.getElement());
        return component;
    }

    void setLocale(Locale locale) {
        ui.setLocale(locale);
    }

    @Override
    public void close() {
        UI.setCurrent(null);
    }
}
