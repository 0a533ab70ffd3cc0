package org.heraldui.demo.site;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.heraldui.demo.article.DemoArticles;
import org.springframework.stereotype.Component;

/** Gives every new page the appearance that its address asks for, and every article its head. */
@Component
final class SiteServiceListener implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI()
                        .addBeforeEnterListener(
                                enter -> Appearance.of(enter.getLocation()).applyTo(init.getUI())));
        DemoArticles.head().registerIn(event);
    }
}
