package org.example;

import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import java.net.URI;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.figure.AltText;
import org.heraldui.vaadin.figure.Caption;
import org.heraldui.vaadin.figure.CaptionedFigure;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.share.ShareBar;

/** The smallest page with a labelled icon, a share bar and a captioned figure. */
@Route("")
public class MainView extends VerticalLayout {
    // tag::five-lines[]
    public MainView() {
        add(new HeraldIcon(Icons.CALENDAR.labelled()));
        add(new ShareBar(URI.create("https://example.org/pier"), "The pier opens again"));
        AltText seen = AltText.describing("People walk along a wooden pier in the morning sun.");
        Caption told = new Caption("The pier at Dunmorrow opened on Saturday after two years of repairs.");
        add(new CaptionedFigure("pier.jpg", seen, told));
    }
    // end::five-lines[]
}
