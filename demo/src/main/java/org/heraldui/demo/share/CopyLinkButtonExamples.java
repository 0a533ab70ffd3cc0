package org.heraldui.demo.share;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.share.CopyFeedback;
import org.heraldui.vaadin.share.CopyLinkButton;
import org.heraldui.vaadin.share.CopyLinkButtonI18n;
import org.heraldui.vaadin.share.CopyLinkButtonVariant;

final class CopyLinkButtonExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        return new CopyLinkButton(URI.create("https://example.org/skellan-head"));
    }
    // end::smallest[]

    // tag::all-options[]
    Component allOptions() {
        CopyLinkButton button = new CopyLinkButton(URI.create("https://example.org/skellan-head#figure-2"));
        button.setSubject("Figure 2");
        button.setFeedback(CopyFeedback.BUBBLE);
        button.setFeedbackDuration(Duration.ofSeconds(10));
        button.setI18n(new CopyLinkButtonI18n().setCopied("Link to the picture copied"));
        Paragraph last = new Paragraph("Nothing copied yet.");
        button.addCopyListener(
                event -> last.setText("Copied " + event.getSource().getAddress()));
        button.addCopyErrorListener(event -> last.setText("Not copied: " + event.getReason()));
        return new Div(button, last);
    }
    // end::all-options[]

    // tag::until-the-next-action[]
    Component untilTheNextAction() {
        CopyLinkButton button = new CopyLinkButton(URI.create("https://example.org/skellan-head"));
        button.setFeedbackDuration(Duration.ZERO);
        return button;
    }
    // end::until-the-next-action[]

    // tag::tick-only[]
    Component tickOnly() {
        CopyLinkButton button = new CopyLinkButton(URI.create("https://example.org/skellan-head"));
        button.setFeedback(CopyFeedback.TICK);
        button.addThemeVariants(CopyLinkButtonVariant.COMPACT);
        return button;
    }
    // end::tick-only[]

    // tag::disabled[]
    Component disabled() {
        CopyLinkButton button = new CopyLinkButton(URI.create("https://example.org/skellan-head"));
        button.setEnabled(false);
        return button;
    }
    // end::disabled[]

    // tag::inside-card[]
    Component insideCard() {
        CopyLinkButton button = new CopyLinkButton(URI.create("https://example.org/skellan-head"));
        button.setSubject("Lighthouse shines again");
        Card card = new Card();
        card.getElement().setAttribute("role", "article");
        card.setTitle(new H2("Lighthouse shines again"));
        card.add(button);
        return card;
    }
    // end::inside-card[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        CopyLinkButton first = new CopyLinkButton(URI.create("https://example.org/skellan-head#figure-1"));
        first.setSubject("Figure 1");
        CopyLinkButton second = new CopyLinkButton(URI.create("https://example.org/skellan-head#figure-2"));
        second.setSubject("Figure 2");
        return new Div(first, new Paragraph("The article goes on here."), second);
    }
    // end::twice-on-one-page[]

    // tag::longest-text[]
    Component longestText() {
        CopyLinkButton button = new CopyLinkButton(URI.create("https://example.org/news/2023/10/26/"
                + "the-lighthouse-at-skellan-head-sweeps-the-bay-for-the-first-time-since-1992"));
        button.setI18n(new CopyLinkButtonI18n()
                .setCopy("Copy the address of this article to the clipboard, to paste it into a message")
                .setCopied("The address of this article is now in the clipboard and can be pasted anywhere"));
        return button;
    }
    // end::longest-text[]

    // tag::one-word[]
    Component oneWord() {
        CopyLinkButton button = new CopyLinkButton(URI.create("https://example.org/a"));
        button.setI18n(new CopyLinkButtonI18n().setCopy("Copy").setCopied("Copied"));
        return button;
    }
    // end::one-word[]

    // tag::right-to-left[]
    Component rightToLeft() {
        CopyLinkButton button = new CopyLinkButton(URI.create("https://example.org/ar/ship"));
        button.setContentLocale(Locale.forLanguageTag("ar"));
        Div page = new Div(button);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]
}
