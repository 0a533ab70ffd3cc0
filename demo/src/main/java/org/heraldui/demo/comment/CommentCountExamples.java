package org.heraldui.demo.comment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.local.ValueSignal;
import java.net.URI;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.comment.CommentCount;
import org.heraldui.vaadin.comment.CommentCountI18n;
import org.heraldui.vaadin.shared.Heading;
import org.heraldui.vaadin.shared.HeadingLevel;
import org.jspecify.annotations.Nullable;

final class CommentCountExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        return new CommentCount(1234);
    }
    // end::smallest[]

    // tag::link-to-the-comments[]
    Component linkToTheComments() {
        Heading heading = new Heading(HeadingLevel.H2, "What readers say");
        CommentCount count = new CommentCount(2);
        count.setTarget(heading);
        return new Div(
                count,
                new Paragraph("The lamp of Skellan Head was lit at sunset on Wednesday."),
                heading,
                new Paragraph("My grandfather painted that door. – M. Tregarrow"),
                new Paragraph("See you at the tea room! – Jory"));
    }
    // end::link-to-the-comments[]

    // tag::abbreviated[]
    Component abbreviated() {
        CommentCount many = new CommentCount(1234);
        many.setAbbreviated(true);
        many.setAddress(URI.create("/article#comments"));
        CommentCount few = new CommentCount(12);
        few.setAbbreviated(true);
        few.setAddress(URI.create("/article#comments"));
        Div row = new Div(many, few);
        row.getStyle().set("display", "flex").set("gap", "1.5rem");
        return row;
    }
    // end::abbreviated[]

    // tag::all-options[]
    Component allOptions() {
        ValueSignal<@Nullable Long> number = new ValueSignal<>(1_999L);
        CommentCount count = new CommentCount();
        count.bindCount(number);
        count.setAbbreviated(true);
        count.setAddress(URI.create("/article#comments"));
        count.setContentLocale(Locale.UK);
        count.setI18n(new CommentCountI18n()
                .setComments("{0, plural, =0 {No letters} one {# letter} other {# letters}}")
                .setAbbreviated("{0}, {1}")
                .setUnknown("Letters"));
        NativeButton write =
                new NativeButton("Write a letter", event -> number.update(old -> old == null ? 1 : old + 1));
        return new Div(count, new Div(write));
    }
    // end::all-options[]

    // tag::none-yet[]
    Component noneYet() {
        CommentCount count = new CommentCount(0);
        count.setI18n(new CommentCountI18n()
                .setComments("{0, plural, =0 {Be the first to comment} one {# comment} other {# comments}}"));
        count.setAddress(URI.create("/article#comments"));
        return new Div(new Div(new CommentCount(0)), count);
    }
    // end::none-yet[]

    // tag::empty[]
    Component empty() {
        return new CommentCount();
    }
    // end::empty[]

    // tag::longest-text[]
    Component longestText() {
        CommentCount count = new CommentCount(Long.MAX_VALUE);
        count.setI18n(new CommentCountI18n()
                .setComments(
                        "{0, plural, one {# letter} other {# letters, remarks and contributions of our readers}}"));
        return count;
    }
    // end::longest-text[]

    // tag::right-to-left[]
    Component rightToLeft() {
        Div page = new Div();
        for (long number : new long[] {0, 1, 2, 5, 1234}) {
            CommentCount count = new CommentCount(number);
            count.setContentLocale(Locale.forLanguageTag("ar"));
            count.setAddress(URI.create("/article#comments"));
            page.add(new Div(count));
        }
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::inside-card[]
    Component insideCard() {
        CommentCount count = new CommentCount(12);
        count.setAddress(URI.create("/article#comments"));
        Card card = new Card();
        card.getElement().setAttribute("role", "article");
        card.setTitle(new H2("Lighthouse shines again"));
        card.add(new Paragraph("Eleven tonnes of sand and lime went up the tower, in buckets."), count);
        return card;
    }
    // end::inside-card[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        return new Div(linkToTheComments(), linkToTheComments());
    }
    // end::twice-on-one-page[]
}
