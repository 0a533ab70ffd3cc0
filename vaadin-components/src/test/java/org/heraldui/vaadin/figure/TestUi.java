package org.heraldui.vaadin.figure;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.function.Supplier;

/** A UI without a server. */
final class TestUi extends UI {
    private static final long serialVersionUID = 1L;

    private final transient VaadinSession session = mock(VaadinSession.class);

    private TestUi(Locale locale, boolean production) {
        DeploymentConfiguration configuration = mock(DeploymentConfiguration.class);
        when(configuration.isProductionMode()).thenReturn(production);
        when(session.getConfiguration()).thenReturn(configuration);
        when(session.hasLock()).thenReturn(true);
        doAnswer(call -> {
                    call.getArgument(0, Command.class).execute();
                    return null;
                })
                .when(session)
                .access(any());
        setLocale(locale);
    }

    static TestUi developing() {
        return new TestUi(Locale.ENGLISH, false);
    }

    static TestUi inProduction() {
        return new TestUi(Locale.ENGLISH, true);
    }

    /** {@return a component made and attached in a UI of a language} */
    static <T extends Component> T in(String language, Supplier<T> maker) {
        TestUi ui = new TestUi(Locale.forLanguageTag(language), true);
        T component = maker.get();
        ui.add(component);
        return component;
    }

    @Override
    public VaadinSession getSession() {
        return session;
    }

    /** Does what Flow does before it answers the browser. */
    void respond() {
        getInternals().getStateTree().runExecutionsBeforeClientResponse();
    }
}
