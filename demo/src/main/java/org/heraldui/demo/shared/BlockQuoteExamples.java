package org.heraldui.demo.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URI;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.shared.BlockQuote;
import org.heraldui.vaadin.shared.Cite;

final class BlockQuoteExamples implements Examples {

    // tag::with-its-source[]
    Component withItsSource() {
        BlockQuote quotation = new BlockQuote(new Paragraph("Lamp out at noon. Wind north-west. I left my mug."));
        quotation.setSource(URI.create("https://herald.example/archive/log-of-1992"));
        Paragraph source = new Paragraph(new Text("Tobin Arkle, "), new Cite("The Keeper’s Log"));
        return new Div(quotation, source);
    }
    // end::with-its-source[]
}
