package org.heraldui.demo.notice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.article.NewsArticle;
import org.heraldui.vaadin.notice.ArticleNotice;
import org.heraldui.vaadin.notice.ArticleNoticeI18n;
import org.heraldui.vaadin.notice.NoticeKind;
import org.heraldui.vaadin.shared.HeadingLevel;

final class ArticleNoticeExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        return new ArticleNotice(NoticeKind.AGE, "This article is more than three years old.");
    }
    // end::smallest[]

    // tag::every-kind[]
    Component everyKind() {
        return new Div(Arrays.stream(NoticeKind.values())
                .map(kind -> new ArticleNotice(kind, "The tea room opens at weekends."))
                .toArray(Component[]::new));
    }
    // end::every-kind[]

    // tag::result-of-an-action[]
    Component resultOfAnAction() {
        Div place = new Div();
        NativeButton send = new NativeButton("Send comment", event -> {
            ArticleNotice notice =
                    new ArticleNotice(NoticeKind.SUCCESS, "Your comment will be read before it appears.");
            notice.setAnnounced(true);
            notice.setDismissible(true);
            place.removeAll();
            place.add(notice);
        });
        return new Div(place, send);
    }
    // end::result-of-an-action[]

    // tag::all-options[]
    Component allOptions() {
        ArticleNotice notice = new ArticleNotice(NoticeKind.PAYWALL, "Four more paragraphs and a map are waiting.");
        notice.setHeading("Read on with a subscription");
        notice.setHeadingLevel(HeadingLevel.H2);
        notice.addAction(new Anchor("/components", "See what it costs"));
        notice.addAction(new Anchor("/components", "Log in"));
        notice.setDismissible(true);
        notice.setContentLocale(Locale.UK);
        notice.setI18n(new ArticleNoticeI18n()
                .setKind(NoticeKind.PAYWALL, "Subscribers only")
                .setClose("Not now: {0}"));
        Paragraph last = new Paragraph("The lamp was lit at sunset.");
        notice.addDismissListener(event -> last.setText("The lamp was lit at sunset. (Not now, then.)"));
        return new Div(notice, last);
    }
    // end::all-options[]

    // tag::in-an-article[]
    Component inAnArticle() {
        NewsArticle article = new NewsArticle("Lighthouse shines again");
        article.setHeadingLevel(HeadingLevel.H2);
        ArticleNotice update = new ArticleNotice(NoticeKind.UPDATE, "The tower opens to visitors in April.");
        update.setHeading("Tickets are on sale");
        update.setDismissible(true);
        article.setNotices(
                new ArticleNotice(NoticeKind.SPONSORED, "The Coast and Harbour Office paid for the pictures."), update);
        article.addParagraph("A lighthouse that had stood dark for 31 years is sending its beam across the sea again.");
        return article;
    }
    // end::in-an-article[]

    // tag::empty[]
    Component empty() {
        return new ArticleNotice(NoticeKind.SPONSORED, "");
    }
    // end::empty[]

    // tag::longest-text[]
    Component longestText() {
        ArticleNotice notice = new ArticleNotice(
                NoticeKind.ERROR,
                "Your comment on"
                        + " https://herald.example/archive/northern-coast/skellan-head/1992/letters/the-last-keeper was"
                        + " not saved, because the connection to the server was lost while it was being sent.");
        notice.setHeading("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch could not be reached");
        notice.addAction(new Anchor("/components", "Try to send the comment once more from the beginning"));
        notice.setDismissible(true);
        return notice;
    }
    // end::longest-text[]

    // tag::right-to-left[]
    Component rightToLeft() {
        ArticleNotice notice = new ArticleNotice(NoticeKind.WARNING, "تأخّر موعد الإبحار إلى فجر الخميس بسبب الرياح.");
        notice.setHeading("تغيّر الموعد");
        notice.setDismissible(true);
        notice.setContentLocale(Locale.forLanguageTag("ar"));
        Div page = new Div(notice, new Paragraph("عادت السفينة الخشبية «بنت الريح» إلى البحر."));
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::inside-card[]
    Component insideCard() {
        Card card = new Card();
        card.getElement().setAttribute("role", "article");
        card.setTitle(new H2("Lighthouse shines again"));
        card.add(new ArticleNotice(NoticeKind.INFO, "With a map."));
        return card;
    }
    // end::inside-card[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        ArticleNotice first = new ArticleNotice(NoticeKind.INFO, "The tea room opens at weekends.");
        first.setDismissible(true);
        ArticleNotice second = new ArticleNotice(NoticeKind.WARNING, "The path is steep.");
        second.setDismissible(true);
        return new Div(first, second);
    }
    // end::twice-on-one-page[]
}
