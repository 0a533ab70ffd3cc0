package org.heraldui.demo.share;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.local.ValueSignal;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.heraldui.demo.example.Examples;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.share.CopyLinkButtonI18n;
import org.heraldui.vaadin.share.NewTabPolicy;
import org.heraldui.vaadin.share.ShareBar;
import org.heraldui.vaadin.share.ShareBarI18n;
import org.heraldui.vaadin.share.ShareBarVariant;
import org.heraldui.vaadin.share.ShareLandmark;
import org.heraldui.vaadin.share.SharePayload;
import org.heraldui.vaadin.share.ShareTarget;
import org.heraldui.vaadin.share.ShareTargets;
import org.heraldui.vaadin.share.ShareUris;
import org.heraldui.vaadin.share.SkipLinkMode;

final class ShareBarExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        return new ShareBar(URI.create("https://example.org/skellan-head"), "Lighthouse shines again");
    }
    // end::smallest[]

    // tag::all-options[]
    Component allOptions() {
        SharePayload payload = SharePayload.of(
                        URI.create("https://example.org/skellan-head?edition=uk"), "Lighthouse shines again")
                .withText("After thirty-one dark years the lamp at Skellan Head was lit on Wednesday.")
                .withHashtags("SkellanHead", "lighthouses")
                .withVia("SaltwindNews");
        ShareBar bar = new ShareBar(payload);
        bar.addTargets(ShareTargets.PRINT);
        bar.setFacebookAppId("1234567890");
        bar.setTrackingParameters(Map.of("utm_source", ShareBar.TARGET));
        bar.setMaxVisible(6);
        bar.setFeedbackDuration(Duration.ofSeconds(10));
        bar.setSkipLinkMode(SkipLinkMode.ALWAYS);
        bar.setLandmark(ShareLandmark.REGION);
        bar.setAddressPrinted(true);
        bar.setI18n(new ShareBarI18n().setHeading("Tell others about the lighthouse"));
        bar.addThemeVariants(ShareBarVariant.LABELLED);
        Paragraph last = new Paragraph("Nothing shared yet.");
        bar.addShareListener(event -> last.setText(event.getTarget().id() + ": " + event.getOutcome()));
        return new Div(bar, last);
    }
    // end::all-options[]

    // tag::labelled[]
    Component labelled() {
        ShareBar bar = new ShareBar(URI.create("https://example.org/skellan-head"), "Lighthouse shines again");
        bar.addThemeVariants(ShareBarVariant.LABELLED);
        return bar;
    }
    // end::labelled[]

    // tag::vertical[]
    Component vertical() {
        ShareBar bar = new ShareBar(URI.create("https://example.org/skellan-head"), "Lighthouse shines again");
        bar.addThemeVariants(ShareBarVariant.LABELLED, ShareBarVariant.VERTICAL);
        return bar;
    }
    // end::vertical[]

    // tag::few-at-once[]
    Component fewAtOnce() {
        ShareBar bar = new ShareBar(URI.create("https://example.org/skellan-head"), "Lighthouse shines again");
        bar.setMaxVisible(3);
        return bar;
    }
    // end::few-at-once[]

    // tag::own-network[]
    Component ownNetwork() {
        ShareBar bar = new ShareBar(URI.create("https://example.org/skellan-head"), "Lighthouse shines again");
        bar.addTargets(ShareTarget.link(
                "pinterest",
                "Pinterest",
                Icons.PINTEREST,
                payload -> URI.create("https://www.pinterest.com/pin/create/button/?url="
                        + ShareUris.encode(payload.address().toString()))));
        return bar;
    }
    // end::own-network[]

    // tag::chosen-targets[]
    Component chosenTargets() {
        ShareBar bar = new ShareBar(URI.create("https://example.org/skellan-head"), "Lighthouse shines again");
        bar.setTargets(ShareTargets.EMAIL, ShareTargets.COPY_LINK, ShareTargets.PRINT);
        bar.setNewTabPolicy(NewTabPolicy.SAME_TAB);
        return bar;
    }
    // end::chosen-targets[]

    // tag::part-of-a-page[]
    Component partOfAPage() {
        return new ShareBar(SharePayload.of(URI.create("https://example.org/skellan-head"), "Lighthouse shines again")
                .withPart("Figure 2", "figure-2"));
    }
    // end::part-of-a-page[]

    // tag::follows-a-signal[]
    Component followsASignal() {
        ValueSignal<SharePayload> page = new ValueSignal<>(
                SharePayload.of(URI.create("https://example.org/skellan-head"), "Lighthouse shines again"));
        NativeButton next = new NativeButton("Next article");
        next.addClickListener(click ->
                page.set(SharePayload.of(URI.create("https://example.org/harbour"), "Harbour to stay open in winter")));
        return new Div(new ShareBar(page), next);
    }
    // end::follows-a-signal[]

    // tag::more-networks[]
    Component moreNetworks() {
        ShareBar bar = new ShareBar(URI.create("https://example.org/skellan-head"), "Lighthouse shines again");
        bar.setTargets(
                ShareTargets.COPY_LINK,
                ShareTargets.MASTODON,
                ShareTargets.BLUESKY,
                ShareTargets.REDDIT,
                ShareTargets.TELEGRAM);
        bar.addThemeVariants(ShareBarVariant.LABELLED);
        return bar;
    }
    // end::more-networks[]

    // tag::inside-card[]
    Component insideCard() {
        return new Div(
                card("Lighthouse shines again", "https://example.org/skellan-head"),
                card("Harbour to stay open in winter", "https://example.org/harbour"));
    }

    private static Component card(String headline, String address) {
        ShareBar bar = new ShareBar(URI.create(address), headline);
        bar.addThemeVariants(ShareBarVariant.COMPACT);
        Card card = new Card();
        card.getElement().setAttribute("role", "article");
        card.setTitle(new H2(headline));
        card.add(bar);
        return card;
    }
    // end::inside-card[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        SharePayload payload =
                SharePayload.of(URI.create("https://example.org/skellan-head"), "Lighthouse shines again");
        return new Div(new ShareBar(payload), new Paragraph("The article stands here."), new ShareBar(payload));
    }
    // end::twice-on-one-page[]

    // tag::longest-text[]
    Component longestText() {
        ShareBar bar = new ShareBar(
                URI.create("https://example.org/news/2023/10/26/"
                        + "the-lighthouse-at-skellan-head-sweeps-the-bay-for-the-first-time-since-1992"),
                "The lighthouse at Skellan Head sweeps the darkening bay for the first time since 1992, as villagers"
                        + " who carried the sand up 138 steps watch from the harbour wall and the fleet sounds its horns");
        bar.setI18n(new ShareBarI18n()
                .setHeading("Share this article with people who would want to know about the lighthouse and the bay")
                .setCopyLink(new CopyLinkButtonI18n().setCopy("Copy the address of this article to the clipboard")));
        bar.addThemeVariants(ShareBarVariant.LABELLED);
        return bar;
    }
    // end::longest-text[]

    // tag::one-word[]
    Component oneWord() {
        return new ShareBar(URI.create("https://example.org/a"), "Light");
    }
    // end::one-word[]

    // tag::empty[]
    Component empty() {
        return new ShareBar(URI.create("https://example.org/skellan-head"), "");
    }
    // end::empty[]

    // tag::right-to-left[]
    Component rightToLeft() {
        ShareBar bar = new ShareBar(URI.create("https://example.org/ar/ship"), "ابنة الريح تعود إلى الميناء");
        bar.setContentLocale(Locale.forLanguageTag("ar"));
        bar.addThemeVariants(ShareBarVariant.LABELLED);
        Div page = new Div(bar);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]
}
