package org.heraldui.demo.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.shared.LiveRegion;

final class LiveRegionExamples implements Examples {

    // tag::announce[]
    Component announce() {
        NativeButton save = new NativeButton("Save");
        save.addAttachListener(attached -> LiveRegion.of(attached.getUI()));
        save.addClickListener(
                click -> save.getUI().ifPresent(ui -> LiveRegion.of(ui).announce("Draft saved")));
        return save;
    }
    // end::announce[]
}
