package org.heraldui.demo.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.shared.SkipLink;

final class SkipLinkExamples implements Examples {

    // tag::over-a-toolbar[]
    Component overAToolbar() {
        Paragraph text = new Paragraph("The text after the tools.");
        return new Div(
                new SkipLink("Skip the tools", text), new NativeButton("Bold"), new NativeButton("Italic"), text);
    }
    // end::over-a-toolbar[]

    // tag::right-to-left[]
    Component rightToLeft() {
        Paragraph text = new Paragraph("النص بعد الأدوات.");
        Div page = new Div(new SkipLink("تخطي الأدوات", text), new NativeButton("غامق"), text);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]
}
