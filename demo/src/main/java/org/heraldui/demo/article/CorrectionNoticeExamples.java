package org.heraldui.demo.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.article.CorrectionNotice;

final class CorrectionNoticeExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        return new CorrectionNotice(
                LocalDate.of(2023, 10, 26), "An earlier version of this article gave the tower 128 steps; it has 138.");
    }
    // end::smallest[]

    // tag::linked-both-ways[]
    Component linkedBothWays() {
        Paragraph steps = new Paragraph("Eleven tonnes of sand and lime went up 138 steps, in buckets.");
        CorrectionNotice notice = new CorrectionNotice(
                LocalDate.of(2023, 10, 26), "An earlier version of this article gave the tower 128 steps; it has 138.");
        notice.setCorrected(steps);
        return new Div(notice, steps);
    }
    // end::linked-both-ways[]

    // tag::right-to-left[]
    Component rightToLeft() {
        CorrectionNotice notice =
                new CorrectionNotice(LocalDate.of(2023, 10, 26), "ورد في نسخة سابقة أن مساحة الشراع 90 مترًا مربّعًا.");
        notice.setContentLocale(Locale.forLanguageTag("ar"));
        Div page = new Div(notice);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]
}
