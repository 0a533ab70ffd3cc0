package org.heraldui.demo.icon;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconText;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;

final class HeraldIconExamples implements Examples {

    // tag::labelled[]
    Component labelled() {
        return new HeraldIcon(Icons.CALENDAR.labelled());
    }
    // end::labelled[]

    // tag::own-label[]
    Component ownLabel() {
        return new HeraldIcon(Icons.CALENDAR.labelled("Pick a date"));
    }
    // end::own-label[]

    // tag::described[]
    Component described() {
        return new HeraldIcon(Icons.TELEPHONE.described());
    }
    // end::described[]

    // tag::decorative[]
    Component decorative() {
        return new Paragraph(new HeraldIcon(Icons.CLOCK.decorative()), new Span(" Read in four minutes"));
    }
    // end::decorative[]

    // tag::in-a-button[]
    Component inAButton() {
        NativeButton button = new NativeButton();
        button.add(new HeraldIcon(Icons.PRINT.decorative()), new Span(" Print"));
        return button;
    }
    // end::in-a-button[]

    // tag::size-and-colour[]
    Component sizeAndColour() {
        HeraldIcon icon = new HeraldIcon(Icons.WARNING.labelled());
        icon.getStyle().set("--herald-icon-size", "3rem").setColor("light-dark(#9a5b00, #ffb84d)");
        return icon;
    }
    // end::size-and-colour[]

    // tag::right-to-left[]
    Component rightToLeft() {
        Div page = new Div(
                new HeraldIcon(Icons.PREVIOUS.labelled(Locale.forLanguageTag("ar"))),
                new HeraldIcon(Icons.NEXT.labelled(Locale.forLanguageTag("ar"))),
                new HeraldIcon(Icons.CLOCK.labelled(Locale.forLanguageTag("ar"))));
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::of-your-own[]
    Component ofYourOwn() {
        Icon tramStop = Icon.fromSvg(
                "tram-stop", """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor"
                     stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
                  <rect x="6" y="7" width="12" height="11" rx="2"/>
                  <path d="M6 13h12M9 3h6M12 3v4M9 21l1.5-3M15 21l-1.5-3"/>
                </svg>
                """, IconText.of(Locale.ENGLISH, "Tram stop", "A tram from the front under its wire."));
        return new HeraldIcon(tramStop.labelled());
    }
    // end::of-your-own[]

    // tag::longest-label[]
    Component longestLabel() {
        return new HeraldIcon(Icons.INFO.labelled("Opening hours of the harbour office on public holidays, on days of"
                + " stormy weather and in the week between the two regattas"));
    }
    // end::longest-label[]
}
