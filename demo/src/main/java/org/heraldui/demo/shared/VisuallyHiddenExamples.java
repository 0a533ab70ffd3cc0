package org.heraldui.demo.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.shared.VisuallyHidden;

final class VisuallyHiddenExamples implements Examples {

    // tag::in-a-link[]
    Component inALink() {
        return new Anchor("", new Span("Read more"), new VisuallyHidden(" about the lighthouse"));
    }
    // end::in-a-link[]
}
