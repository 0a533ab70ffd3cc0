package org.heraldui.demo.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.figure.AltText;
import org.heraldui.vaadin.figure.Caption;
import org.heraldui.vaadin.figure.CaptionedFigure;
import org.heraldui.vaadin.figure.FigureReference;

final class FigureReferenceExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        CaptionedFigure lens = new CaptionedFigure(
                "pictures/skellan-great-lens.jpg",
                AltText.describing("Woman polishing lens"),
                new Caption("Each of the 618 prisms was washed in warm water and vinegar"));
        lens.setImageSize(1200, 800);
        lens.setNumber(1);
        Paragraph text = new Paragraph(
                new Span("The lens stands taller than a door ("), new FigureReference(lens), new Span(")."));
        return new Div(text, lens);
    }
    // end::smallest[]

    // tag::own-words[]
    Component ownWords() {
        CaptionedFigure lens = new CaptionedFigure(
                "pictures/skellan-great-lens.jpg",
                AltText.describing("Woman polishing lens"),
                new Caption("Each of the 618 prisms was washed in warm water and vinegar"));
        lens.setImageSize(1200, 800);
        Paragraph text =
                new Paragraph(new Span("The hardest task was "), new FigureReference(lens, "the lens"), new Span("."));
        return new Div(text, lens);
    }
    // end::own-words[]

    // tag::right-to-left[]
    Component rightToLeft() {
        CaptionedFigure ship = new CaptionedFigure(
                "pictures/daughter-of-the-wind.jpg",
                AltText.describing("سفينة خشبية ذات شراع مثلّث عالٍ تعبر بحرًا ساكنًا عند شروق الشمس."),
                new Caption("«بنت الريح» تنشر شراعها عند خروجها من مرفأ أم النوارس"));
        ship.setContentLocale(Locale.forLanguageTag("ar"));
        ship.setImageSize(800, 800);
        ship.setNumber(3);
        Paragraph text = new Paragraph(
                new Span("عادت السفينة إلى البحر فجر الأربعاء ("), new FigureReference(ship), new Span(")."));
        Div page = new Div(text, ship);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]
}
