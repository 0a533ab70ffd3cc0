package org.heraldui.demo.site;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** The page that all views stand in. */
@StyleSheet("context://demo/demo.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "demo/favicon.svg", "any");
        settings.addMetaTag("description", "Accessible icons and page components for news and content sites in Java.");
    }
}
