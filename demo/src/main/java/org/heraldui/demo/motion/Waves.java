package org.heraldui.demo.motion;

import com.vaadin.flow.component.html.Div;

/** Something that moves: a strip of water, moved by CSS alone. */
final class Waves extends Div {
    private static final long serialVersionUID = 1L;

    Waves() {
        super(new Div());
        addClassName("example-waves");
    }
}
