package org.heraldui.demo.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.article.Contributor;
import org.heraldui.vaadin.article.CorrectionNotice;
import org.heraldui.vaadin.article.NewsArticle;
import org.heraldui.vaadin.article.NewsArticleVariant;
import org.heraldui.vaadin.article.SharePlacement;
import org.heraldui.vaadin.article.TimeDisplay;
import org.heraldui.vaadin.figure.AltText;
import org.heraldui.vaadin.figure.Caption;
import org.heraldui.vaadin.figure.CaptionedFigure;
import org.heraldui.vaadin.share.ShareBar;
import org.heraldui.vaadin.shared.HeadingLevel;

final class NewsArticleExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        NewsArticle article = new NewsArticle("Lighthouse shines again");
        article.setHeadingLevel(HeadingLevel.H2);
        article.setContributors(Contributor.agency("Saltwind News Agency"));
        article.setPublished(OffsetDateTime.parse("2023-10-26T08:30:00+01:00"));
        article.addParagraph("A lighthouse that had stood dark for 31 years is sending its beam across the sea again.");
        return article;
    }
    // end::smallest[]

    // tag::all-options[]
    Component allOptions() {
        URI address = URI.create("https://herald.example/lighthouse");
        NewsArticle article = new NewsArticle("Lighthouse shines again after 31 dark years");
        article.setHeadingLevel(HeadingLevel.H2);
        article.setContentLocale(Locale.UK);
        article.setKicker("Sea heritage");
        article.setStandfirst("Buckets, vinegar and 214 volunteers: how a harbour gave its lamp back to the sea.");
        article.setContributors(
                Contributor.person("Isla Penrowan").withProfile(URI.create("https://herald.example/people/penrowan")),
                Contributor.agency("Saltwind News Agency"));
        article.setPublished(OffsetDateTime.parse("2023-10-26T08:30:00+01:00"));
        article.getPublishedTime().setUpdated(OffsetDateTime.parse("2023-10-26T15:45:00+01:00"));
        article.getPublishedTime().setZone(ZoneId.of("Europe/London"));
        article.getPublishedTime().setReaderZoneShown(true);
        article.getPublishedTime().setDisplay(TimeDisplay.DAY);
        article.setLeadFigure(new CaptionedFigure(
                "pictures/skellan-head-at-dusk.svg",
                AltText.describing("A white lighthouse on a dark headland throws gold beams across a violet dusk."),
                new Caption("The lighthouse at Skellan Head on Wednesday evening")));
        article.addParagraph(
                "The lamp of Skellan Head was lit at sunset on Wednesday. Some 2,000 people lined the wall.");
        article.addSubheading("The hardest task");
        CorrectionNotice correction = new CorrectionNotice(
                LocalDate.of(2023, 10, 26), "An earlier version of this article gave the tower 128 steps; it has 138.");
        correction.setCorrected(article.addParagraph("Eleven tonnes of sand and lime went up 138 steps, in buckets."));
        article.setNotices(correction);
        article.addQuotation("“When I locked up that morning I left my mug on the windowsill.”");
        article.setTags(new Div("Lighthouses, Heritage"));
        article.setShareBar(() -> new ShareBar(address, article.getHeadline()), SharePlacement.values());
        article.setCanonicalUri(address);
        article.addThemeVariants(NewsArticleVariant.WIDE_LEAD);
        return article;
    }
    // end::all-options[]

    // tag::empty[]
    Component empty() {
        return new NewsArticle();
    }
    // end::empty[]

    // tag::longest-text[]
    Component longestText() {
        NewsArticle article = new NewsArticle("Lighthouse shines again after 31 dark years as fishing village keeps its"
                + " promise, finds every missing prism and asks the Coast and Harbour Office for curtains");
        article.setHeadingLevel(HeadingLevel.H2);
        article.setKicker("Sea heritage, lighthouses and the history of navigation");
        article.setStandfirst(
                "Buckets, vinegar and 214 volunteers: how a harbour on the northern coast gave its old lamp"
                        + " back to the sea, and why Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch sent a kettle.");
        article.setContributors(
                Contributor.person("Isla Penrowan").withRole("Correspondent for the northern coast and its islands"),
                Contributor.person("Maximiliana Hohenwarth-Sandoval de la Fuente")
                        .withLocation("Dunmorrow"),
                Contributor.agency("Saltwind News Agency, with the Union of Harbour and Lightkeepers’ Newsletters"));
        article.setPublished(OffsetDateTime.parse("2023-10-26T08:30:00+01:00"));
        article.addParagraph(
                "The document is kept at"
                        + " https://herald.example/archive/northern-coast/skellan-head/1992/letters/the-last-keeper-of-the-light");
        return article;
    }
    // end::longest-text[]

    // tag::one-word[]
    Component oneWord() {
        NewsArticle article = new NewsArticle("Light");
        article.setHeadingLevel(HeadingLevel.H2);
        article.addParagraph("Again.");
        return article;
    }
    // end::one-word[]

    // tag::right-to-left[]
    Component rightToLeft() {
        NewsArticle article = new NewsArticle("بعد أربعين عامًا على الرمل، «بنت الريح» تعود إلى البحر");
        article.setHeadingLevel(HeadingLevel.H2);
        article.setContentLocale(Locale.forLanguageTag("ar"));
        article.setKicker("تراث البحر");
        article.setContributors(
                Contributor.agency("وكالة نسيم البحر للأنباء"),
                Contributor.agency("Saltwind News Agency").withLanguage(Locale.ENGLISH));
        article.setPublished(OffsetDateTime.parse("2023-10-26T08:30:00+01:00"));
        article.addParagraph("عادت السفينة الخشبية «بنت الريح» إلى البحر فجر الأربعاء، بعد أربعين عامًا قضتها على رمل"
                + " الشاطئ. وودّعها بالأهازيج أهل أم النوارس الذين رمّموها بأيديهم.");
        article.addSubheading("الخشب لا ينسى اليد التي صنعته");
        article.addQuotation("«كنتُ صبيًّا أناول أبي المسامير يوم بُنيت».");
        return article;
    }
    // end::right-to-left[]

    // tag::inside-card[]
    Component insideCard() {
        NewsArticle article = new NewsArticle("Village keeps its promise");
        article.setHeadingLevel(HeadingLevel.H2);
        article.setSkipLinkShown(false);
        article.setEndShown(false);
        article.addThemeVariants(NewsArticleVariant.COMPACT, NewsArticleVariant.SANS);
        article.setStandfirst("Eleven tonnes of sand and lime went up the tower, in buckets.");
        article.setPublished(OffsetDateTime.now(ZoneId.of("Europe/London")).minusHours(3));
        article.getPublishedTime().setDisplay(TimeDisplay.RELATIVE_THEN_ABSOLUTE);
        Div card = new Div(article);
        card.getStyle().setMaxWidth("22rem").setPadding("1.25rem").setBorder("1px solid currentColor");
        return card;
    }
    // end::inside-card[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        NewsArticle second = new NewsArticle("Tea room opens in the keeper’s cottage");
        second.setHeadingLevel(HeadingLevel.H2);
        second.addParagraph("From April the tower will open to visitors at weekends.");
        return new Div(smallest(), second);
    }
    // end::twice-on-one-page[]
}
