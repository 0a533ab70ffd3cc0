package org.heraldui.vaadin.breadcrumb;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.net.URI;

/** What stands in a crumb's list item: a link, or text. */
final class CrumbContent {
    private CrumbContent() {}

    static Component of(Crumb crumb, boolean current, CurrentCrumb policy) {
        URI uri = current && policy == CurrentCrumb.TEXT ? null : crumb.uri();
        Component content = uri == null ? new Span(crumb.name()) : new Anchor(uri.toString(), crumb.name());
        content.addClassName("herald-breadcrumb");
        // A name in another direction of writing does not push its neighbours around.
        content.getElement().setAttribute("dir", "auto");
        if (current) {
            content.getElement().setAttribute("aria-current", "page");
        }
        return content;
    }
}
