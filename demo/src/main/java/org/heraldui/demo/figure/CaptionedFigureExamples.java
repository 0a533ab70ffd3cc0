package org.heraldui.demo.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URI;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.figure.AltText;
import org.heraldui.vaadin.figure.AspectRatio;
import org.heraldui.vaadin.figure.Caption;
import org.heraldui.vaadin.figure.CaptionPosition;
import org.heraldui.vaadin.figure.CaptionedFigure;
import org.heraldui.vaadin.figure.CaptionedFigureVariant;
import org.heraldui.vaadin.figure.Credit;
import org.heraldui.vaadin.figure.CreditRole;
import org.heraldui.vaadin.figure.FigureReference;
import org.heraldui.vaadin.figure.ImageLoading;
import org.heraldui.vaadin.figure.ImageNotice;
import org.heraldui.vaadin.figure.KindPolicy;
import org.heraldui.vaadin.figure.MediaKind;

final class CaptionedFigureExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        CaptionedFigure figure = new CaptionedFigure(
                "pictures/skellan-great-lens.jpg",
                AltText.describing("Woman polishing lens"),
                new Caption("Samira Holbeck polishes the last of the 618 prisms in the lamp room at Skellan Head"));
        figure.setImageSize(1200, 800);
        return figure;
    }
    // end::smallest[]

    // tag::all-options[]
    Component allOptions() {
        Caption caption = new Caption(
                "The lighthouse at Skellan Head, 42 miles north of Dunmorrow, sweeps the darkening bay on Wednesday"
                        + " evening for the first time since 1992, as villagers watch from the harbour wall");
        caption.setCredits(
                new Credit(CreditRole.PHOTOGRAPHER, "Isla Penrowan"),
                new Credit(CreditRole.AGENCY, "Saltwind News Agency"),
                new Credit(CreditRole.DISTRIBUTOR, "Fernwick Pictures"));
        caption.setCopyright("2023 Saltwind News Agency");
        caption.setLicence(URI.create("https://creativecommons.org/licenses/by/4.0/"));
        caption.setNotices(ImageNotice.ALTERED);
        caption.setKindIcon(KindPolicy.ALWAYS);
        caption.setKindAnnouncement(KindPolicy.ALWAYS);
        caption.setCollapsible(true);
        AltText alternative = AltText.describing("A white lighthouse on a dark headland throws gold beams across a"
                        + " violet dusk; below, windows glow and boats wait.")
                .withLongDescription(new Paragraph("The tower stands right of the middle, on a headland that falls to"
                        + " the water in red and violet cliffs. Nine boats lie on the bay. Twelve people and a dog"
                        + " look on from the near shore, some forty from the harbour wall."));
        CaptionedFigure figure = new CaptionedFigure("pictures/skellan-head-at-dusk.jpg", alternative, caption);
        figure.setNumber(1);
        figure.setImageSize(1600, 900);
        figure.setLoading(ImageLoading.LEAD);
        figure.addThemeVariants(CaptionedFigureVariant.SHOWCASE);
        return figure;
    }
    // end::all-options[]

    // tag::empty[]
    Component empty() {
        CaptionedFigure figure = new CaptionedFigure(
                "pictures/skellan-great-lens.jpg", AltText.describing("Woman polishing lens"), new Caption(" "));
        figure.setImageSize(1200, 800);
        return figure;
    }
    // end::empty[]

    // tag::longest-text[]
    Component longestText() {
        Caption caption = new Caption();
        caption.setContent(
                new Span("The lighthouse at "),
                new Anchor("https://example.org/skellan-head", "Skellan Head"),
                new Span(", 42 miles north of Dunmorrow, sweeps the darkening bay on Wednesday evening for the first"
                        + " time since 1992, as some 2,000 people watch from the harbour wall and a fleet of 27 fishing"
                        + " boats waits with every light on board switched off. The lens, a beehive of 618 glass prisms,"
                        + " was put back together by volunteers of the "),
                new Anchor("https://example.org/trust", "Skellan Lighthouse Trust"),
                new Span(
                        " over six winters; it takes 20 seconds to turn and can be seen from 18 miles away, says the "),
                new Anchor("https://example.org/harbour", "Coast and Harbour Office"));
        caption.setCollapsible(true);
        caption.setCredits(
                new Credit(CreditRole.PHOTOGRAPHER, "Isla Penrowan"), new Credit(CreditRole.POOL, "Fernwick Pictures"));
        CaptionedFigure figure = new CaptionedFigure(
                "pictures/skellan-head-at-dusk.jpg",
                AltText.describing("Gold beams cross a violet dusk; below, windows glow."),
                caption);
        figure.setImageSize(1600, 900);
        return figure;
    }
    // end::longest-text[]

    // tag::one-word[]
    Component oneWord() {
        CaptionedFigure figure = new CaptionedFigure(
                "pictures/skellan-head-at-dusk.jpg", AltText.describing("Lighthouse"), new Caption("Dusk"));
        figure.setAspectRatio(AspectRatio.WIDE);
        return figure;
    }
    // end::one-word[]

    // tag::right-to-left[]
    Component rightToLeft() {
        Locale arabic = Locale.forLanguageTag("ar");
        Caption caption =
                new Caption("«بنت الريح» تنشر شراعها عند خروجها من مرفأ أم النوارس، على بُعد 60 كيلومترًا شمال"
                        + " مدينة بندر الريحان، في أول رحلة لها منذ أربعين عامًا");
        caption.setCredits(
                new Credit(CreditRole.PHOTOGRAPHER, "سهى المرجاني"),
                new Credit(CreditRole.AGENCY, "وكالة نسيم البحر للأنباء"));
        CaptionedFigure figure = new CaptionedFigure(
                "pictures/daughter-of-the-wind.jpg",
                AltText.describing("سفينة خشبية ذات شراع مثلّث عالٍ تعبر بحرًا ساكنًا عند شروق الشمس."),
                caption);
        figure.setContentLocale(arabic);
        figure.setNumber(3);
        figure.setImageSize(800, 800);
        Div page = new Div(figure);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::inside-card[]
    Component insideCard() {
        CaptionedFigure figure = new CaptionedFigure(
                "pictures/daughter-of-the-wind.jpg",
                AltText.describing("A wooden boat under one tall sail crosses a calm sea at sunrise."),
                new Caption("After forty years on the sand, she is back in the water"));
        figure.setAspectRatio(AspectRatio.PHOTO);
        Card card = new Card();
        card.add(figure);
        return card;
    }
    // end::inside-card[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        CaptionedFigure dusk = new CaptionedFigure(
                "pictures/skellan-head-at-dusk.jpg",
                AltText.describing("Gold beams cross a violet dusk; below, windows glow."),
                new Caption("The lamp was lit at sunset on Wednesday"));
        dusk.setImageSize(1600, 900);
        dusk.setNumber(1);
        CaptionedFigure lens = new CaptionedFigure(
                "pictures/skellan-great-lens.jpg",
                AltText.describing("Woman polishing lens"),
                new Caption("Each of the 618 prisms was washed in warm water and vinegar"));
        lens.setImageSize(1200, 800);
        lens.setNumber(2);
        lens.setLoading(ImageLoading.LAZY);
        lens.addThemeVariants(CaptionedFigureVariant.INLINE);
        Paragraph text = new Paragraph(
                new Span("Fishing crews count one white flash every ten seconds ("),
                new FigureReference(dusk),
                new Span("); the hardest task was "),
                new FigureReference(lens, "the lens"),
                new Span("."));
        return new Div(text, dusk, lens);
    }
    // end::twice-on-one-page[]

    // tag::overlay[]
    Component overlay() {
        Caption caption = new Caption();
        caption.setHtml(
                "The lamp was lit <em>at sunset</em>, seen from <a href=\"https://example.org/wall\">the harbour"
                        + " wall</a>");
        caption.setCredits(new Credit(CreditRole.PHOTOGRAPHER, "Isla Penrowan"));
        CaptionedFigure figure = new CaptionedFigure(
                "pictures/skellan-head-at-dusk.jpg",
                AltText.describing("Gold beams cross a violet dusk; below, windows glow."),
                caption);
        figure.setCaptionPosition(CaptionPosition.OVERLAY);
        figure.setImageSize(1600, 900);
        return figure;
    }
    // end::overlay[]

    // tag::above[]
    Component above() {
        CaptionedFigure figure = new CaptionedFigure(
                "pictures/skellan-great-lens.jpg",
                AltText.describing("Woman polishing lens"),
                new Caption("The last of 618 prisms"));
        figure.setCaptionPosition(CaptionPosition.ABOVE);
        figure.setImageSize(1200, 800);
        return figure;
    }
    // end::above[]

    // tag::other-media[]
    Component otherMedia() {
        Svg chart = new Svg("""
            <svg viewBox="0 0 640 200" width="640" style="max-width: 100%; height: auto; display: block"
                 role="img" aria-label="Bar chart: three bars, each taller than the one before">
              <g fill="currentColor">
                <rect x="40" y="130" width="140" height="40" opacity=".6"/>
                <rect x="250" y="100" width="140" height="70" opacity=".8"/>
                <rect x="460" y="26" width="140" height="144"/>
                <g font-size="18" text-anchor="middle" aria-hidden="true">
                  <text x="110" y="192">2021</text><text x="320" y="192">2022</text><text x="530" y="192">2023</text>
                </g>
              </g>
            </svg>
            """);
        Caption caption = new Caption("More nights of work each winter");
        caption.setKind(MediaKind.CHART);
        caption.setCredits(new Credit(CreditRole.SOURCE, "Skellan Lighthouse Trust"));
        CaptionedFigure figure = new CaptionedFigure(chart, caption);
        figure.setLongDescription(
                new UnorderedList(new ListItem("2021: 31"), new ListItem("2022: 54"), new ListItem("2023: 112")));
        return figure;
    }
    // end::other-media[]

    // tag::caption-is-alternative[]
    Component captionIsAlternative() {
        Caption caption = new Caption("A conservator in blue dungarees wipes a glass lens taller than she is");
        caption.setNotices(ImageNotice.GENERATED);
        CaptionedFigure figure =
                new CaptionedFigure("pictures/skellan-great-lens.jpg", AltText.captionIsAlternative(), caption);
        figure.setImageSize(1200, 800);
        return figure;
    }
    // end::caption-is-alternative[]

    // tag::beside-text[]
    Component besideText() {
        CaptionedFigure figure = new CaptionedFigure(
                "pictures/skellan-great-lens.jpg",
                AltText.describing("Woman polishing lens"),
                new Caption("Beginners learned to clean glass older than their own great-grandparents"));
        figure.setImageSize(1200, 800);
        figure.addThemeVariants(CaptionedFigureVariant.SUPPORTING);
        CaptionedFigure portrait = new CaptionedFigure(
                "pictures/daughter-of-the-wind.jpg", AltText.describing("Boat under sail"), new Caption("Launched"));
        portrait.setImageSize(800, 800);
        portrait.addThemeVariants(CaptionedFigureVariant.THUMBNAIL);
        Paragraph first =
                new Paragraph("The hardest task was the lens, a beehive of 618 glass prisms that stands taller than a"
                        + " door. Each was lifted out, numbered, washed in warm water and vinegar, and set back in fresh"
                        + " putty. Thirteen prisms were missing. Twelve had to be cast anew, but the last turned up in a"
                        + " kitchen on Rope Street, where it had held a door open for 30 years.");
        Paragraph second = new Paragraph("The lens takes 20 seconds to turn and throws two beams, so that a boat at sea"
                + " counts one white flash every ten seconds. That rhythm is the one that Tobin Arkle, 84, has kept in"
                + " his head since 1992. He was the last keeper of Skellan Head, and his was the hand that threw the"
                + " switch.");
        return new Div(figure, first, portrait, second);
    }
    // end::beside-text[]

    // tag::picture-that-fails[]
    Component pictureThatFails() {
        CaptionedFigure figure = new CaptionedFigure(
                "pictures/gone.jpg",
                AltText.describing(
                        "A white lighthouse on a dark headland throws gold beams across a violet dusk; below,"
                                + " windows glow and boats wait."),
                new Caption("The lamp was lit at sunset on Wednesday"));
        figure.setImageSize(1600, 900);
        return figure;
    }
    // end::picture-that-fails[]
}
